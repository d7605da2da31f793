import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Position } from '#app/domain/place.ts'
import { distanceKm } from '#app/domain/great-circle.ts'
import { flatten, unflatten } from '#app/map/geometry/mercator.ts'
import { fenceRequest } from '#app/map/map-library.ts'
import { INKS } from '#app/map/ink.ts'
import { scaleBars } from '#app/map/scale.ts'

test.each([
  [0, 1],
  [45, 2.6],
  [62, 4],
  [-33, 9.3],
])('at latitude %d and zoom %d both bars are right within 2 %', (latitude, zoom) => {
  const bars = scaleBars(latitude, zoom, 110)
  const [x, y] = flatten([100, latitude])
  const measured = (px: number) => {
    // Short steps, since a long line along a parallel is no great circle.
    const steps = 50
    const spot = (step: number): Position => unflatten([x + (px / 2 ** zoom) * (step / steps), y])
    return Array.from({ length: steps }, (_, step) => distanceKm(spot(step), spot(step + 1))).reduce((a, b) => a + b)
  }
  expect(Math.abs(measured(bars.kilometres.px) / bars.kilometres.value - 1)).toBeLessThan(0.02)
  expect(Math.abs(measured(bars.nauticalMiles.px) / (bars.nauticalMiles.value * 1.852) - 1)).toBeLessThan(0.02)
})

test('bars are round numbers no longer than asked', () => {
  const { kilometres } = scaleBars(45, 2.6, 110)
  expect(String(kilometres.value)).toMatch(/^[125]0*$/)
  expect(kilometres.px).toBeLessThanOrEqual(110)
})

const tokens = readFileSync('app/tokens.css', 'utf8')
const [light = '', dark = ''] = tokens.split("[data-theme='dark']")
const token = (css: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(css)?.[1]

test.each([
  ['light', light],
  ['dark', dark],
] as const)('the inks of the %s map are the tokens of the page', (theme, css) => {
  const hex = ([red, green, blue]: readonly number[]) =>
    `#${[red, green, blue].map((part = 0) => part.toString(16).padStart(2, '0')).join('')}`
  const names = {
    vessel: 'vessel',
    rail: 'rail',
    ink: 'ink',
    inkSoft: 'ink-soft',
    panel: 'panel',
    accent: 'accent',
    land: 'land',
  } as const
  for (const [ink, name] of Object.entries(names)) {
    expect(hex(INKS[theme][ink as keyof typeof names]), name).toBe(token(css, name))
  }
})

test('MapLibre reaches our own origin and our own tiles, and nothing else', () => {
  const base = 'https://dash.test/app/'
  const asked = (address: string) => fenceRequest(address, base).url
  expect(asked('https://dash.test/app/font.woff2')).toBe('https://dash.test/app/font.woff2')
  expect(asked('basemap://world/0/0/0')).toBe('basemap://world/0/0/0')
  // No address at all: it cannot leave either.
  expect(asked('ht!tp://')).toMatch(/^(basemap:\/\/refused|ht!tp)/)
  const refused = [
    'https://evil.test/tile',
    'http://dash.test/app/font.woff2',
    'https://dash.test:8443/app/font.woff2',
    'https://dash.test.evil.test/app/font.woff2',
    '//evil.test/tile',
    '/\\evil.test/tile',
    'https:/\\evil.test/tile',
    ' https://evil.test/tile',
    'h\nttps://evil.test/tile',
    'https://dash.test@evil.test/app/font.woff2',
    'https://user:word@dash.test/app/font.woff2',
    'https://dash.test:word@evil.test/',
    'blob:https://dash.test/0e1c-4a',
    'blob:https://evil.test/0e1c-4a',
    'data:text/plain,x',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'mapbox://styles/x',
  ]
  for (const foreign of refused) expect(asked(foreign), foreign).toMatch(/^basemap:\/\/refused/)
})
