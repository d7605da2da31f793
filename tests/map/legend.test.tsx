import { render, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { assembleCase, type CasePart } from '#app/domain/assemble.ts'
import { instant } from '#app/domain/time.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import { FEED_NAMES } from '#app/feeds/feed-names.ts'
import { TranslatorContext, type Translator } from '#app/i18n/translator.ts'
import { Legend } from '#app/map/legend.tsx'
import { sceneOf } from '#app/map/scene.ts'
import { Swatch } from '#app/map/swatch.tsx'
import { NO_OUTAGE, type Outage } from '#app/state/feed-state.ts'
import { countedCase, knowledgeOf } from '#app/state/known-on-table.ts'
import { DEFAULT_VIEW, LAYERS, type LayerName } from '#app/state/view.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { english, french } from '#tests/support/translators.ts'

type Options = {
  readonly outage?: Outage
  readonly hasPositions?: boolean
  readonly hiddenLayers?: readonly LayerName[]
  readonly isReadOnly?: boolean
  readonly translator?: Translator
}

function setup({
  outage = NO_OUTAGE,
  hasPositions = true,
  hiddenLayers = [],
  isReadOnly = false,
  translator = english,
}: Options) {
  const { container, unmount } = render(
    <TranslatorContext value={translator}>
      <Legend
        consignments={[]}
        hasPositions={hasPositions}
        hiddenLayers={hiddenLayers}
        outage={outage}
        isInterpolated={false}
        canInterpolate
        isReadOnly={isReadOnly}
        isOpen
        onToggle={vi.fn()}
      />
    </TranslatorContext>,
  )
  const line = (layer: LayerName) =>
    within(container)
      .getAllByRole('listitem')
      .find(({ textContent }) => textContent.startsWith(translator.t(`map.layer.${layer}`)))
  return {
    text: (layer: LayerName) => line(layer)?.textContent ?? null,
    /** What stands before the words. */
    sample: (layer: LayerName) => line(layer)?.querySelector('svg')?.outerHTML,
    unmount,
  }
}

function sampleOf(kind: LayerName | 'absent'): string {
  const { container, unmount } = render(<Swatch kind={kind} />)
  const drawn = container.innerHTML
  unmount()
  return drawn
}

/** What the map draws of the published case, of each layer that it has. */
function drawnWithout(feed: FeedName | null): Readonly<Partial<Record<LayerName, number>>> {
  const whole = publishedBoard().file
  const failed = new Set(feed !== null && feed in whole ? [feed as CasePart] : [])
  const parts = { ...whole, ...Object.fromEntries([...failed].map((part) => [part, []])) }
  const { file, index } = countedCase(assembleCase(parts, failed).file, knowledgeOf(DEFAULT_VIEW), failed)
  const { legs, places, contextPlaces, sightings } = sceneOf(publishedBoard({ file, index }), [], null)
  return {
    vessel: legs.filter(({ mode }) => mode === 'vessel').length,
    rail: legs.filter(({ mode }) => mode === 'rail').length,
    corridors: legs.filter(({ leg }) => leg.corridor !== null).length,
    places: places.length + contextPlaces.length,
    sightings: sightings.length,
  }
}

const without = (...absent: readonly FeedName[]): Outage => ({ ...NO_OUTAGE, absent })

test('the sample of what is not there is like no other', () => {
  for (const layer of LAYERS) expect(sampleOf(layer)).not.toBe(sampleOf('absent'))
  expect(sampleOf('absent')).toMatch(/<rect.*M2 9L8 3/)
})

test('the case draws something of each layer but positions', () => {
  for (const count of Object.values(drawnWithout(null))) expect(count).toBeGreaterThan(0)
})

describe.each(FEED_NAMES)('without %s', (feed) => {
  const drawn = drawnWithout(feed)
  const isLacking = (layer: LayerName): boolean =>
    layer === 'positions' ? feed === 'positions' || feed === 'tracks' : drawn[layer] === 0

  test.each([false, true])(
    'what is not drawn is hatched and said to have no data, and only that (only listed: %s)',
    (isReadOnly) => {
      const { text, sample } = setup({ outage: without(feed), isReadOnly })
      for (const layer of LAYERS) {
        expect(sample(layer), layer).toBe(sampleOf(isLacking(layer) ? 'absent' : layer))
        expect(text(layer)).toBe(english.t(`map.layer.${layer}`) + (isLacking(layer) ? ': no data' : ''))
      }
    },
  )
})

test('feeds that answer with nothing leave their layers as they are: none is not the same as no data', () => {
  const { text, sample } = setup({ hasPositions: false })
  for (const layer of LAYERS.filter((name) => name !== 'positions')) {
    expect(sample(layer)).toBe(sampleOf(layer))
    expect(text(layer)).not.toContain('no data')
  }
  expect(text('positions'), 'a case that has no positions has no layer of them').toBeNull()
})

test('positions that did not come are on the legend, though none are drawn', () => {
  const { text, sample } = setup({ hasPositions: false, outage: without('positions') })
  expect(text('positions')).toBe(`${english.t('map.layer.positions')}: no data`)
  expect(sample('positions')).toBe(sampleOf('absent'))
})

test('old data keep their sample, and say of when the oldest are', () => {
  const [older, newer] = [Date.UTC(2026, 10, 22), Date.UTC(2026, 10, 23)].map(instant)
  const outage: Outage = {
    ...NO_OUTAGE,
    old: [
      { feed: 'legs', madeAt: newer ?? instant(0) },
      { feed: 'places', madeAt: older ?? instant(0) },
    ],
  }
  const { text, sample } = setup({ outage })
  expect(text('vessel')).toMatch(/, as of 22 Nov 2026, 00:00 UTC$/)
  expect(sample('vessel')).toBe(sampleOf('vessel'))
  expect(text('sightings')).toBe(english.t('map.layer.sightings'))
})

test('no data are told before old data, and in French too', () => {
  const outage: Outage = { ...without('legs'), old: [{ feed: 'places', madeAt: instant(0) }] }
  const { text } = setup({ outage, translator: french })
  expect(text('vessel')).toBe(`${french.t('map.layer.vessel')}: pas de données`)
  expect(screen.queryByText(/: 0/)).not.toBeInTheDocument()
})
