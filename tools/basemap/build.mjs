// Builds public/basemap/*.pmtiles. See README.md for what it needs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { unpackDebianPackages } from './debian.mjs'
import { readCities } from './geonames.mjs'
import { readShoreline } from './gshhg.mjs'
import { countryLabels, readPorts } from './labels.mjs'
import { readCountries, readLand, readWaters } from './natural-earth.mjs'
import { writeArchive } from './pmtiles-writer.mjs'
import { cutTiles } from './vector-tiles.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const output = join(here, '../../public/basemap')
/** Whole degrees, because GSHHG is stored in bins of one degree. */
const GULF = [129, 41, 134, 44]
/** Water is drawn a little smaller than land, so that no hair of water shows at the box's edge on land. */
const GULF_WATER = [129.003, 41.003, 133.997, 43.997]

const polygon = (rings) => ({ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: rings } })
const line = (coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } })
const box = ([west, south, east, north]) => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
]

function save(name, layers, range, credit) {
  const vectorLayers = Object.entries(layers).map(([id, layer]) => ({
    id,
    fields: Object.fromEntries(
      layer.features.flatMap((it) =>
        Object.entries(it.properties).map(([key, value]) => [key, typeof value === 'number' ? 'Number' : 'String']),
      ),
    ),
    minzoom: Math.max(range.minZoom, layer.from ?? 0),
    maxzoom: range.maxZoom,
  }))
  const tiles = cutTiles(layers, range)
  const archive = writeArchive(tiles, {
    minZoom: range.minZoom,
    maxZoom: range.maxZoom,
    bounds: range.bounds ?? [-180, -85.0511, 180, 85.0511],
    metadata: { name, attribution: credit, vector_layers: vectorLayers },
  })
  writeFileSync(join(output, `${name}.pmtiles`), archive)
  const counts = Object.entries(layers).map(([id, layer]) => `${id} ${layer.features.length}`)
  process.stdout.write(`${name}: ${archive.length} bytes, ${tiles.length} tiles; ${counts.join(', ')}\n`)
}

mkdirSync(output, { recursive: true })
const cache = join(here, '.cache')
mkdirSync(cache, { recursive: true })
const debianRoot = unpackDebianPackages(cache)

const { land, coast } = readLand()
const { countries, borders } = await readCountries(debianRoot)
const { lakes, rivers } = readWaters()
const cities = readCities(debianRoot)
save(
  'world',
  {
    land: { features: land },
    coast: { features: coast, from: 2 },
    lakes: { features: lakes },
    rivers: { features: rivers, from: 3 },
    borders: { features: borders },
    countries: {
      features: countryLabels(countries, cities),
      points: true,
      keep: (it, zoom) => it.from <= zoom + 1 || zoom === 6,
    },
    cities: { features: cities, points: true, keep: (it, zoom) => it.from <= zoom || zoom === 6 },
    ports: { features: readPorts(coast), from: 6, points: true },
  },
  { minZoom: 0, maxZoom: 6 },
  'Made with Natural Earth. Cities: GeoNames, CC BY 4.0',
)

const shore = await readShoreline(join(debianRoot, 'usr/share/gmt-gshhg/binned_GSHHS_f.nc'), GULF)
save(
  'peter-the-great-gulf',
  {
    water: { features: [polygon([box(GULF_WATER)])] },
    land: { features: shore.land.map((ring) => polygon([ring])) },
    coast: { features: shore.coast.map(line) },
    lakes: { features: shore.lakes.map((ring) => polygon([ring])) },
  },
  { minZoom: 6, maxZoom: 9, bounds: GULF },
  'Coast: GSHHG 2.3.7, Wessel and Smith, LGPL',
)
