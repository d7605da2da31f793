// Points to write the names of countries at, and trading ports.
import { createRequire } from 'node:module'
import polylabel from 'polylabel'
import { LANGUAGES } from './geonames.mjs'
import { mercatorX, mercatorY } from './vector-tiles.mjs'

const require = createRequire(import.meta.url)
const WORLD_PIXELS = 512
/** Rough width of a letter of a country's name in pixels, spaced as the style spaces it. */
const LETTER_PIXELS = 8.2
const CITY_LETTER_PIXELS = 7
const LINE_PIXELS = 20
/** A country that spans less than twice this stays unnamed. */
const LEAST_RADIUS_PIXELS = 20
/** Better places than the middle of the largest part, chosen by eye. */
const PLACES = {
  KP: [126.9, 40.8],
  KR: [127.45, 36.35],
  NO: [9.2, 61.4],
  VN: [105.6, 20.9],
  HR: [16.2, 45.6],
  MY: [102.3, 4.1],
  CL: [-70.9, -29.5],
}
/** No label: an uninhabited or treaty area that says nothing here. */
const WITHOUT_LABEL = new Set(['AQ'])

/** Withdrawn codes (Burma, Zaire) share a number with their successors, but have no name any more. */
function isoByNumber(nameOf) {
  const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental
  return new Map(
    Object.entries(codeMappings)
      .filter(
        ([code, mapping]) => /^[A-Z]{2}$/.test(code) && mapping._numeric !== undefined && nameOf(code) !== undefined,
      )
      .map(([code, mapping]) => [mapping._numeric, code]),
  )
}

/** "US", "R.-U." and, in Hangul, two syllables read worse on a map than the full name. */
const isTerse = (name) => /^(?:[\p{Lu}\s.-]+|\p{Script=Hangul}{1,3})$/u.test(name)

/** CLDR's short form where it has one that says enough. What Japanese adds in brackets has no room here. */
function territoryNames(language) {
  const { territories } = require(`cldr-localenames-full/main/${language}/territories.json`).main[language]
    .localeDisplayNames
  return (code) => {
    const full = territories[code]
    const short = territories[`${code}-alt-short`]
    const name = short !== undefined && !isTerse(short) ? short : full
    return language === 'ja' ? name?.replace(/ ?\(.*\)$/, '') : name
  }
}

/** `cities` are label features: a country's name keeps clear of them. */
export function countryLabels(countries, cities) {
  const names = Object.fromEntries(LANGUAGES.map((language) => [language, territoryNames(language)]))
  const iso = isoByNumber(names.en)
  const cityPlaces = cities.map(({ properties, geometry: { coordinates } }) => ({
    from: properties.from,
    width: properties.name.length * CITY_LETTER_PIXELS,
    x: mercatorX(coordinates[0]),
    y: mercatorY(coordinates[1]),
  }))
  return [...groupBy(countries, (country) => iso.get(country.id))].flatMap(([code, parts]) => {
    if (code === undefined || WITHOUT_LABEL.has(code)) return []
    const flat = parts.map((part) =>
      part.geometry.coordinates.map((ring) => ring.map(([x, y]) => [mercatorX(x), mercatorY(Math.max(-84, y))])),
    )
    const largest = flat.sort((one, other) => areaOf(other[0]) - areaOf(one[0]))[0]
    const [x, y] = polylabel(largest, 0.0002)
    const radius = Math.sqrt(areaOf(largest[0])) / 2
    const name = names.en(code)
    const widest = Math.max(...name.split(' ').map((word) => word.length), name.length / 2) * LETTER_PIXELS
    const from = Math.max(
      1,
      Math.log2(widest / (2.4 * radius * WORLD_PIXELS)),
      Math.log2(LEAST_RADIUS_PIXELS / (radius * WORLD_PIXELS)),
    )
    if (from > 7) return []
    const place = clearOfCities([x, y], radius, { from, name, rings: largest }, cityPlaces)
    const others = Object.fromEntries(
      LANGUAGES.filter((language) => language !== 'en' && names[language](code) !== name).map((language) => [
        `name_${language}`,
        names[language](code),
      ]),
    )
    return [
      {
        type: 'Feature',
        properties: { name, ...others, code, from: Math.round(from * 10) / 10, weight: Math.round(radius * 1e5) },
        geometry: {
          type: 'Point',
          coordinates: PLACES[code] ?? [wrapLongitude((place[0] - 0.5) * 360), latitudeOf(place[1])],
        },
      },
    ]
  })
}

/** The place near the middle where the name lies over the fewest dots and names of cities, over the next three zooms. */
function clearOfCities([middleX, middleY], radius, { from, name, rings }, cities) {
  const near = cities.filter(
    ({ x, y }) => Math.abs(wrapUnit(x - middleX)) < 4 * radius && Math.abs(y - middleY) < 4 * radius,
  )
  const words = name.split(' ')
  const halfWidth = (Math.max(...words.map((word) => word.length), name.length / 2) * LETTER_PIXELS) / 2 + 6
  const halfHeight = (words.length > 1 ? LINE_PIXELS : LINE_PIXELS / 2) + 6
  const costOf = (x, y) =>
    [0.3, 1.3, 2.3].reduce((sum, step) => {
      const zoom = from + step
      const scale = WORLD_PIXELS * 2 ** zoom
      const hits = near.filter((city) => {
        const dx = wrapUnit(city.x - x) * scale
        const dy = (city.y - y) * scale
        // A city's name stands to the right of its dot as a rule.
        return (
          city.from <= zoom &&
          dx < halfWidth + 4 &&
          dx + city.width + 10 > -halfWidth &&
          Math.abs(dy) < halfHeight + LINE_PIXELS / 2
        )
      })
      return sum + hits.length / (1 + step)
    }, 0)
  // A name that sticks out of its country is as bad as one over a city.
  const halfSpan = (halfWidth * 0.8) / (WORLD_PIXELS * 2 ** (from + 1))
  const outsideOf = (x, y) => [-halfSpan, 0, halfSpan].filter((shift) => !isInside([x + shift, y], rings)).length
  const steps = [0, -0.2, 0.2, -0.4, 0.4, -0.6, 0.6]
  const candidates = steps.flatMap((dy) =>
    steps.map((dx) => ({ x: middleX + dx * radius, y: middleY + dy * radius, moved: Math.hypot(dx, dy) })),
  )
  const best = candidates
    .map((it) => ({ ...it, cost: costOf(it.x, it.y) + outsideOf(it.x, it.y) + it.moved * 0.4 }))
    .sort((one, other) => one.cost - other.cost)[0]
  return [best.x, best.y]
}

/** Even-odd rule over the outer ring and the holes. */
const isInside = ([x, y], rings) =>
  rings.reduce(
    (inside, ring) =>
      ring.reduce((within, [x1, y1], index) => {
        const [x2, y2] = ring[index + 1] ?? ring[0]
        return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !within : within
      }, inside),
    false,
  )

/** A difference on the unit world, the short way round. */
const wrapUnit = (difference) => difference - Math.round(difference)

function groupBy(items, keyOf) {
  const groups = new Map()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}

const areaOf = (ring) =>
  Math.abs(
    ring.reduce(
      (sum, [x, y], index) => sum + x * (ring[index + 1] ?? ring[0])[1] - (ring[index + 1] ?? ring[0])[0] * y,
      0,
    ),
  ) / 2
/** Land that crosses the antimeridian comes with longitudes beyond 180. */
const wrapLongitude = (x) => ((((x + 180) % 360) + 360) % 360) - 180
const latitudeOf = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

/** The package warns that not all its coordinates are right, so a port must lie at the coast to be believed. */
const COAST_DEGREES = 0.05

export function readPorts(coast) {
  const ports = require('sea-ports').JSON
  const cells = new Set()
  const cellOf = ([x, y]) => [Math.round(wrapLongitude(x) / COAST_DEGREES), Math.round(y / COAST_DEGREES)]
  for (const line of coast) for (const point of line.geometry.coordinates) cells.add(cellOf(point).join())
  const around = [-1, 0, 1]
  const taken = new Set()
  return Object.entries(ports).flatMap(([code, port]) => {
    const place = port.coordinates
    if (!Array.isArray(place) || !place.every(Number.isFinite) || !/^[\p{L}\p{M} .'’()/-]+$/u.test(port.name)) return []
    const [x, y] = cellOf(place)
    if (!around.some((dx) => around.some((dy) => cells.has(`${x + dx},${y + dy}`))) || taken.has(place.join()))
      return []
    taken.add(place.join())
    return [{ type: 'Feature', properties: { name: port.name, code }, geometry: { type: 'Point', coordinates: place } }]
  })
}
