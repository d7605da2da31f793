// Points to write the names of countries at, and trading ports.
import { createRequire } from 'node:module'
import polylabel from 'polylabel'
import { LANGUAGES } from './geonames.mjs'
import { mercatorX, mercatorY } from './vector-tiles.mjs'

const require = createRequire(import.meta.url)
const WORLD_PIXELS = 512
/** Rough width of a letter of a country's name in pixels, spaced as the style spaces it. */
const LETTER_PIXELS = 8.2
/** Better places than the middle of the largest part, chosen by eye. */
const PLACES = { NO: [9.2, 61.4], VN: [105.6, 20.9], HR: [16.2, 45.6], MY: [102.3, 4.1], CL: [-70.9, -29.5] }
/** No label: an uninhabited or treaty area that says nothing here. */
const WITHOUT_LABEL = new Set(['AQ'])

/** Withdrawn codes (Burma, Zaire) share a number with their successors, but have no name any more. */
function isoByNumber(nameOf) {
  const { codeMappings } = require('cldr-core/supplemental/codeMappings.json').supplemental
  return new Map(
    Object.entries(codeMappings)
      .filter(([code, mapping]) => /^[A-Z]{2}$/.test(code) && mapping._numeric !== undefined && nameOf(code) !== undefined)
      .map(([code, mapping]) => [mapping._numeric, code]),
  )
}

/** CLDR's short form where it has one ("US", "UK" read worse on a map than the full name, so only longer ones). */
function territoryNames(language) {
  const { territories } = require(`cldr-localenames-full/main/${language}/territories.json`).main[language].localeDisplayNames
  return (code) => {
    const full = territories[code]
    const short = territories[`${code}-alt-short`]
    return short !== undefined && short.length > 3 ? short : full
  }
}

export function countryLabels(countries) {
  const names = Object.fromEntries(LANGUAGES.map((language) => [language, territoryNames(language)]))
  const iso = isoByNumber(names.en)
  return countries.flatMap((country) => {
    const code = iso.get(country.id)
    if (code === undefined || WITHOUT_LABEL.has(code)) return []
    const polygons = country.geometry.type === 'Polygon' ? [country.geometry.coordinates] : country.geometry.coordinates
    const flat = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => [mercatorX(x), mercatorY(Math.max(-84, y))])))
    const largest = flat.sort((one, other) => areaOf(other[0]) - areaOf(one[0]))[0]
    const [x, y] = polylabel(largest, 0.0002)
    const radius = Math.sqrt(areaOf(largest[0])) / 2
    const name = names.en(code)
    const widest = Math.max(...name.split(' ').map((word) => word.length), name.length / 2) * LETTER_PIXELS
    const from = Math.max(1, Math.log2(widest / (1.7 * radius * WORLD_PIXELS)))
    if (from > 7) return []
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
        geometry: { type: 'Point', coordinates: PLACES[code] ?? [(x - 0.5) * 360, latitudeOf(y)] },
      },
    ]
  })
}

const areaOf = (ring) => Math.abs(ring.reduce((sum, [x, y], index) => sum + x * (ring[index + 1] ?? ring[0])[1] - (ring[index + 1] ?? ring[0])[0] * y, 0)) / 2
const latitudeOf = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI

/** The package warns that not all its coordinates are right, so a port must lie at the coast to be believed. */
const COAST_DEGREES = 0.05

export function readPorts(coast) {
  const ports = require('sea-ports').JSON
  const cells = new Set()
  const cellOf = ([x, y]) => [Math.round(x / COAST_DEGREES), Math.round(y / COAST_DEGREES)]
  for (const line of coast) for (const point of line.geometry.coordinates) cells.add(cellOf(point).join())
  const around = [-1, 0, 1]
  const taken = new Set()
  return Object.entries(ports).flatMap(([code, port]) => {
    const place = port.coordinates
    if (!Array.isArray(place) || !place.every(Number.isFinite) || !/^[\p{L}\p{M} .'’()/-]+$/u.test(port.name)) return []
    const [x, y] = cellOf(place)
    if (!around.some((dx) => around.some((dy) => cells.has(`${x + dx},${y + dy}`))) || taken.has(place.join())) return []
    taken.add(place.join())
    return [{ type: 'Feature', properties: { name: port.name, code }, geometry: { type: 'Point', coordinates: place } }]
  })
}
