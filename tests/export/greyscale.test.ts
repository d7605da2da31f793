import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import type { Mode } from '#app/domain/leg.ts'
import type { Basis } from '#app/domain/record.ts'
import type { Sample } from '#app/export/legend.ts'
import { drawSample } from '#app/export/writers/draw-sample.ts'
import { INKS, type Palette } from '#app/export/writers/marks.ts'
import { DASHES } from '#app/map/ink.ts'
import { recordingPen } from '#tests/export/picture-sketch.ts'
import { contrast } from '#tests/support/colour.ts'

/** All that a copying machine leaves of the colours. */
const GREY = Object.fromEntries(INKS.map((ink) => [ink, '#777777'])) as Palette

/** What the pen does for a sample, colours left aside. */
function shapeOf(sample: Sample): string {
  const { pen, calls } = recordingPen()
  drawSample(pen, { kind: 'sample', rect: { x: 0, y: 0, width: 60, height: 20 }, sample, unit: 1 }, GREY)
  return JSON.stringify(calls.map(({ name, words }) => [name, words]))
}

const MODES: readonly Mode[] = ['vessel', 'rail']
const BASES: readonly Basis[] = ['published', 'inferred', 'synthetic']
const line = (mode: Mode | null, basis: Basis, width: number | null = 3): Sample => ({
  kind: 'line',
  mode,
  basis,
  width,
})

describe('without colours', () => {
  test.each(BASES)('a vessel and a train whose way is %s are told apart by their marks', (basis) => {
    expect(shapeOf(line('vessel', basis))).not.toBe(shapeOf(line('rail', basis)))
  })

  test.each([...MODES, null])('how a line is known is told by its dashes (mode %s)', (mode) => {
    expect(new Set(BASES.map((basis) => shapeOf(line(mode, basis)))).size).toBe(BASES.length)
    expect(new Set(BASES.map((basis) => shapeOf(line(mode, basis, null)))).size).toBe(BASES.length)
  })

  test('how a position is known is told by the form of its mark', () => {
    expect(new Set(BASES.map((basis) => shapeOf({ kind: 'position', basis }))).size).toBe(BASES.length)
  })

  test('the dashes are as different on the map', () => {
    const part = ([dash, gap]: readonly [number, number]) => dash / (dash + gap)
    // Published lines are whole.
    expect(part(DASHES.inferred)).toBeLessThan(0.75)
    expect(part(DASHES.synthetic)).toBeLessThan(part(DASHES.inferred) - 0.2)
  })
})

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  const css = readFileSync(new URL('../../app/tokens.css', import.meta.url), 'utf8')
  const block = ensure(css.split(`[data-theme='${theme}'] {`)[1]?.split('}')[0], theme)
  const colour = (name: string) => ensure(new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1], name)

  test.each(['paper', 'land', 'water', 'panel'])('lines are darker or lighter than %s by 3 to 1 at least', (ground) => {
    for (const ink of ['vessel', 'rail', 'ink']) {
      expect(contrast(colour(ink), colour(ground)), ink).toBeGreaterThanOrEqual(3)
    }
  })
})
