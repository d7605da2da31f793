import { readFile } from 'node:fs/promises'
import { VectorTile } from '@mapbox/vector-tile'
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { PbfReader } from 'pbf'
import { PMTiles } from 'pmtiles'
import { describe, expect, test } from 'vitest'
import { BASE_MAP_TILES } from '#app/map/style/base-map-source.ts'
import { baseStyle } from '#app/map/style/base-style.ts'
import { JAPANESE_FACES } from '#app/map/style/japanese-faces.ts'
import type { MapTheme } from '#app/map/style/map-palette.ts'
import { LANGUAGES } from '#app/state/view.ts'

const THEMES: MapTheme[] = ['light', 'dark']
const styleOf = (theme: MapTheme, language = 'en', hiddenCityNames: string[] = []) =>
  baseStyle(theme, { language, tiles: BASE_MAP_TILES, hiddenCityNames })

describe('base style', () => {
  test.each(THEMES)('%s is a valid style', (theme) => {
    expect(validateStyleMin(styleOf(theme, 'fr', ['Rajin']))).toEqual([])
  })

  test.each(THEMES)('%s asks for nothing outside: no glyphs, no sprite, no web address', (theme) => {
    const style = styleOf(theme)
    expect(style).not.toHaveProperty('glyphs')
    expect(style).not.toHaveProperty('sprite')
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
  })

  test('every font file says which letters it holds, and Latin, Cyrillic and Hangul are held', () => {
    const faces = Object.values(styleOf('light')['font-faces'] ?? {}).flat()
    expect(faces.length).toBeGreaterThan(100)
    const ranges = faces.flatMap((face) => (typeof face === 'string' ? [] : (face['unicode-range'] ?? [])))
    expect(faces.filter((face) => typeof face === 'string' || !face['unicode-range']?.length)).toEqual([])
    for (const letter of 'Aőжі청') expect(ranges.some((range) => covers(range, letter.codePointAt(0) ?? 0))).toBe(true)
  })

  test('light and dark have the same layers, so that a switch keeps everything drawn between them', () => {
    const [light, dark] = THEMES.map((theme) => styleOf(theme).layers.map((layer) => layer.id))
    expect(light).toEqual(dark)
    expect(new Set(light).size).toBe(light?.length)
  })

  test('labels read in the language of the reader, or in English', () => {
    expect(JSON.stringify(styleOf('light', 'fr-CA').layers)).toContain('name_fr')
    expect(JSON.stringify(styleOf('light', 'xx').layers)).not.toContain('name_')
  })

  test('hidden places lose their dot and their name', () => {
    const layers = styleOf('light', 'en', ['Rajin']).layers.filter((it) => JSON.stringify(it).includes('"Rajin"'))
    expect(layers.map((layer) => layer.id)).toEqual(['city-dots', 'city-labels'])
  })
})

describe('shipped tiles', () => {
  test('the world holds the layers that the style draws', async () => {
    const metadata = (await (await open('world')).getMetadata()) as { vector_layers: { id: string }[] }
    const held = metadata.vector_layers.map((layer) => layer.id)
    expect(held.sort()).toEqual(['borders', 'cities', 'coast', 'countries', 'lakes', 'land', 'ports', 'rivers'])
  })

  test.each(LANGUAGES.filter((language) => language !== 'en'))(
    'in %s countries and cities have names',
    async (language) => {
      expect(JSON.stringify(styleOf('light', language).layers)).toContain(`name_${language}`)
      const layers = await tileAt('world', 3, 30, 60)
      for (const layer of ['countries', 'cities']) {
        const names = featuresOf(layers[layer]).filter((it) => it.properties[`name_${language}`] !== undefined)
        expect(names.length, layer).toBeGreaterThan(0)
      }
    },
  )

  test('Tokyo and Busan have Japanese names, without the rank of a city', async () => {
    const names = [...featuresOf((await tileAt('world', 6, 139.7, 35.7))['cities'])]
      .concat(featuresOf((await tileAt('world', 6, 129.04, 35.1))['cities']))
      .map((city) => city.properties['name_ja'])
    expect(names).toEqual(expect.arrayContaining(['東京', '釜山']))
  })

  test('our own fonts hold each letter of a Japanese name', async () => {
    const { 'font-faces': declared = {} } = baseStyle('light', {
      language: 'ja',
      japaneseFaces: JAPANESE_FACES,
      tiles: BASE_MAP_TILES,
    })
    const held = new Set(
      Object.values(declared)
        .flat()
        .flatMap((face) => (typeof face === 'string' ? [] : (face['unicode-range'] ?? [])))
        .flatMap(pointsOf),
    )
    const places = [100, 105.6, 111.2, 116.9, 122.5, 128.1, 133.7, 139.4].flatMap((longitude) =>
      [25, 30, 35, 40, 43].map((latitude) => [longitude, latitude] as const),
    )
    const tiles = await Promise.all(places.map(([longitude, latitude]) => tileAt('world', 6, longitude, latitude)))
    const names = tiles
      .flatMap(({ countries, cities }) => [...featuresOf(countries), ...featuresOf(cities)])
      .flatMap(({ properties: { name_ja: name } }) => (typeof name === 'string' ? [name] : []))
    expect(names.length).toBeGreaterThan(200)
    const letters = [...new Set(names.join(''))]
    expect(letters.filter((letter) => !held.has(letter.codePointAt(0) ?? 0))).toEqual([])
  })

  test('Vladivostok lies on land, with its name in Cyrillic', async () => {
    const layers = await tileAt('world', 6, 131.9, 43.1)
    expect(layers['land']?.length).toBeGreaterThan(0)
    const names = featuresOf(layers['cities']).map((city) => city.properties)
    expect(names).toContainEqual(expect.objectContaining({ name: 'Vladivostok', local: 'Владивосток' }))
  })

  test('Chongjin and Busan have Hangul, without the rank of a city', async () => {
    const north = featuresOf((await tileAt('world', 6, 129.78, 41.8))['cities']).map((city) => city.properties['local'])
    const south = featuresOf((await tileAt('world', 6, 129.04, 35.1))['cities']).map((city) => city.properties['local'])
    expect(north).toContain('청진')
    expect(south).toContain('부산')
  })

  test('the antimeridian is no coast, and the Pacific no land', async () => {
    const middle = await tileAt('world', 4, -150, 30)
    expect(middle['land']).toBeUndefined()
    const chukotka = featuresOf((await tileAt('world', 6, 179.99, 68))['coast'])
    const edges = chukotka
      .flatMap((line) => line.loadGeometry())
      .flatMap((line) => line.slice(1).map((it, at) => [line[at], it]))
    expect(
      edges.filter(([one, other]) => one?.x === other?.x && Math.abs((one?.y ?? 0) - (other?.y ?? 0)) > 1000),
    ).toEqual([])
  })

  test.each([
    ['Askold', 132.345, 42.77],
    ['Furugelm', 130.92, 42.472],
    ['Bolshoy Pelis of the Rimsky-Korsakov islands', 131.47, 42.665],
    ['Reyneke', 131.73, 42.905],
    ['Popov', 131.73, 42.96],
    ['Russky', 131.83, 43.0],
    ['Putyatin', 132.42, 42.86],
  ])('the fine coast has the island %s', async (_, longitude, latitude) => {
    const layers = await tileAt('gulf', 9, longitude, latitude)
    const [x, y] = within(9, longitude, latitude)
    const rings = featuresOf(layers['land']).flatMap((land) => land.loadGeometry())
    const crossings = rings.filter((ring) => isInside(ring, x * 4096, y * 4096))
    expect(crossings.length % 2).toBe(1)
  })
})

const FILES = { world: 'world.pmtiles', gulf: 'peter-the-great-gulf.pmtiles' }

async function open(archive: keyof typeof FILES): Promise<PMTiles> {
  const bytes = await readFile(`public/basemap/${FILES[archive]}`)
  return new PMTiles({
    getKey: () => archive,
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  })
}

/** Place within its tile, from 0 to 1, and the tile's column and row. */
function within(zoom: number, longitude: number, latitude: number): [number, number, number, number] {
  const sine = Math.sin((latitude * Math.PI) / 180)
  const x = (longitude / 360 + 0.5) * 2 ** zoom
  const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * 2 ** zoom
  return [x % 1, y % 1, Math.floor(x), Math.floor(y)]
}

async function tileAt(archive: keyof typeof FILES, zoom: number, longitude: number, latitude: number) {
  const [, , column, row] = within(zoom, longitude, latitude)
  const tile = await (await open(archive)).getZxy(zoom, column, row)
  return new VectorTile(new PbfReader(new Uint8Array(tile?.data ?? new ArrayBuffer(0)))).layers
}

type Layer = VectorTile['layers'][string]
const featuresOf = (layer: Layer | undefined) =>
  layer === undefined ? [] : Array.from({ length: layer.length }, (_, index) => layer.feature(index))

function isInside(ring: readonly { x: number; y: number }[], x: number, y: number): boolean {
  return ring.slice(1).reduce((inside, to, index) => {
    const from = ring[index] ?? to
    const crosses = from.y > y !== to.y > y && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x
    return crosses ? !inside : inside
  }, false)
}

function endsOf(range: string): [number, number] {
  const [first = '', last = first] = range.toUpperCase().replace('U+', '').split('-')
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
}

function covers(range: string, codePoint: number): boolean {
  const [first, last] = endsOf(range)
  return codePoint >= first && codePoint <= last
}

function pointsOf(range: string): number[] {
  const [first, last] = endsOf(range)
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
