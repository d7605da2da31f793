import type { Layer } from '@deck.gl/core'
import { expect, test } from 'vitest'
import { FlatArcLayer } from '#app/map/layers/flat-layers.ts'
import { flatWorld } from '#app/map/layers/flat-world.ts'
import { groundPath, groundShape } from '#app/map/layers/ground-path.ts'
import { clockAt } from '#app/map/layers/clock.ts'
import { at } from '#tests/support/sketch.ts'

type Module = { readonly name: string; readonly vs?: string; readonly inject?: Readonly<Record<string, string>> }
type Program = { readonly vs: string; readonly modules: readonly Module[] }

/** The program as deck.gl would make it, without a graphics card. */
function programOf(layer: Layer): Program {
  Object.assign(layer, {
    context: { device: { type: 'webgl' }, defaultShaderModules: [] },
    state: { pathTesselator: null },
  })
  return (layer as Layer & { getShaders(kind?: string): Program }).getShaders('top')
}

const shared = {
  id: 'a',
  data: [],
  color: () => [0, 0, 0, 0] as const,
  triggers: [],
  time: { clock: clockAt(at('2023-09-07')) },
}
const LAYERS: readonly (readonly [string, Layer])[] = [
  ['paths', groundPath({ ...shared, path: () => [], width: 1 })],
  ['shapes', groundShape({ ...shared, outline: () => [] })],
  ['great circles', new FlatArcLayer({ id: 'great', greatCircle: true })],
  ['bows', new FlatArcLayer({ id: 'bow', greatCircle: false })],
]

const [world] = flatWorld.dependencies ?? []
const OURS = `${world?.vs}${flatWorld.vs}`
const namesIn = (text: string, pattern: RegExp) => new Set(Array.from(text.matchAll(pattern), ([, name]) => name))

test('the uniforms are those that deck.gl fills, in its order', () => {
  const block = /uniform projectUniforms \{([^}]*)\} project;/.exec(OURS)?.[1] ?? ''
  const names = Array.from(block.matchAll(/(\w+);/g), ([, name]) => name)
  expect(names).toEqual(Object.keys(world?.uniformTypes ?? {}))
  expect(names).toContain('viewProjectionMatrix')
})

test.each(LAYERS)('the program of %s has all that it calls, and not what is known beforehand', (_, layer) => {
  const { vs, modules } = programOf(layer)
  expect(modules).toContain(flatWorld)
  const injected = modules.flatMap(({ inject }) => Object.values(inject ?? {}))
  const calls = namesIn([vs, ...injected].join('\n'), /\b(project_\w+)\s*\(/g)
  const defined = namesIn(OURS, /^(?:void|bool|float|vec[234]|mat3) (project_\w+)\(/gm)
  const own = namesIn(vs, /^(?:void|bool|float|vec[234]|mat3) (project_\w+)\(/gm)
  expect(calls.size).toBeGreaterThan(0)
  expect([...calls].filter((name) => !defined.has(name) && !own.has(name))).toEqual([])
  expect(vs).not.toMatch(/path\.billboard|solidPolygon\.extruded|arc\.greatCircle|PROJECTION_MODE_GLOBE/)
})

test('shapes are not lit', () => {
  const { vs, modules } = programOf(groundShape({ ...shared, outline: () => [] }))
  const defined = modules.map((module) => module.vs ?? '').join('\n')
  expect(vs).toContain('lighting_getLightColor(')
  expect(defined).toContain('vec3 lighting_getLightColor(')
  expect(defined).not.toMatch(/uniform lightingUniforms|uniform gouraudMaterialUniforms/)
})

test('an arc is of one shape', () => {
  const [great, bow] = [true, false].map(
    (greatCircle) => programOf(new FlatArcLayer({ id: String(greatCircle), greatCircle })).vs,
  )
  expect(great).toContain('(true || false) && true')
  expect(bow).toContain('(false || false) && true')
})
