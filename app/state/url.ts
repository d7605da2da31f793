import { FACETS, isChosen, type FacetChoice } from '#app/domain/search/facets.ts'
import { MOST_ROLLING_DAYS, TIME_MODES, type TimeShown } from '#app/domain/time-mode.ts'
import { addDays, formatDay, formatInstant, parseDay, parseInstant, type Instant } from '#app/domain/time.ts'
import { decodeLeast, decodeStruck, encodeStruck } from '#app/state/url-known.ts'
import {
  DEFAULT_SHOWN,
  DEFAULT_VIEW,
  INSETS,
  LANGUAGES,
  LAYERS,
  NO_WINDOW,
  SELECTION_KINDS,
  THEMES,
  type Camera,
  type Selection,
  type View,
} from '#app/state/view.ts'

/** Raise it when a parameter changes its meaning, and add the upgrade. Version 1 is written without `v`. */
const URL_VERSION = 1

/** UPGRADES[n] turns a query of version n-1 into one of version n. Never edit one that has shipped. */
const UPGRADES: Readonly<Record<number, (query: URLSearchParams) => void>> = {}

/** A parameter whose value could not be read, and was left at its default. */
export type DroppedParameter = { readonly name: string; readonly value: string }
export type DecodedView = { readonly view: View; readonly dropped: readonly DroppedParameter[] }

const CASE_ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/
const RECORD_ID = CASE_ID
/** Name of the run of an exercise. */
const EXERCISE = /^[A-Za-z0-9-]{8,40}$/
const NUMBER = /^-?\d{1,9}(\.\d{1,9})?$/
const FILTER_LENGTH = 200
/** Longest search, and longest list of facets as it stands in the address. */
export const SEARCH_LENGTH = 200

/** The longest that we write has 200 letters in filter and search, each coded as 12, and the most struck sources. */
export const LONGEST_ADDRESS = 12_288

/** The query of an address for a view: only what differs from the default, always in the same order. */
export function encodeView(view: View): string {
  const query = new URLSearchParams()
  const put = (name: string, value: string | null) => value !== null && value !== '' && query.set(name, value)
  put('case', view.caseId === DEFAULT_VIEW.caseId ? null : view.caseId)
  for (const name of Object.keys(view.caseParameters).toSorted()) put(name, view.caseParameters[name] ?? null)
  put('from', view.window.from === null ? null : formatDay(view.window.from))
  put('to', view.window.to === null ? null : formatDay(addDays(view.window.to, -1)))
  put('at', view.at === null ? null : formatInstant(view.at))
  put('mode', view.shown.mode === DEFAULT_SHOWN.mode ? null : view.shown.mode)
  put('days', view.shown.rollingDays === DEFAULT_SHOWN.rollingDays ? null : String(view.shown.rollingDays))
  put('markers', view.isInterpolated ? 'interpolated' : null)
  put('asof', view.asOf === null ? null : formatDay(view.asOf))
  put('struck', encodeStruck(view.struck))
  put('grade', `${view.least.source ?? ''}${view.least.information ?? ''}`)
  put('view', view.camera && encodeCamera(view.camera))
  if (view.selection) put(view.selection.kind, view.selection.id)
  put('filter', view.filter)
  put('search', view.search)
  put('facet', encodeFacets(view.facets))
  put('hide', LAYERS.filter((layer) => view.hiddenLayers.includes(layer)).join(','))
  put('inset', view.inset === DEFAULT_VIEW.inset ? null : view.inset)
  put('embed', view.isEmbed ? '1' : null)
  put('show', view.isShow ? '1' : null)
  put('exercise', view.exercise)
  put('lang', view.language === DEFAULT_VIEW.language ? null : view.language)
  put('theme', view.theme === DEFAULT_VIEW.theme ? null : view.theme)
  // Commas and colons are legal in a query, and an address is read by people.
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** Reads an address distrustfully: each value that cannot be read falls back alone, and is named. Never throws. */
export function decodeView(text: string): DecodedView {
  if (text.length > LONGEST_ADDRESS) return { view: DEFAULT_VIEW, dropped: [{ name: '?', value: text.slice(0, 80) }] }
  const query = new URLSearchParams(text)
  const dropped: DroppedParameter[] = []
  /** Reads one parameter; an absent one is the fallback, an unreadable one is dropped by name. */
  const take = <T>(name: string, fallback: T, read: (value: string) => T | undefined): T => {
    const value = query.get(name)
    if (value === null) return fallback
    const result = read(value)
    if (result === undefined) dropped.push({ name, value: value.slice(0, 80) })
    return result ?? fallback
  }

  // A version that cannot be read, or of a later release, is taken as our own: most of it will still be right.
  const version = take('v', query.has('v') ? URL_VERSION : 1, versionOf)
  for (let next = version + 1; next <= URL_VERSION; next++) UPGRADES[next]?.(query)

  const first = take('from', null, dayOf)
  const last = take('to', null, dayOf)
  const isReversed = first !== null && last !== null && first > last
  if (isReversed) dropped.push({ name: 'from, to', value: `${formatDay(first)} - ${formatDay(last)}` })

  return {
    view: {
      caseId: take('case', DEFAULT_VIEW.caseId, (value) => (CASE_ID.test(value) ? value : undefined)),
      caseParameters: {
        ...take<Readonly<Record<string, string>>>('n', {}, (value) =>
          /^[1-9]\d{0,6}$/.test(value) ? { n: value } : undefined,
        ),
        ...take<Readonly<Record<string, string>>>('seed', {}, (value) =>
          /^\d{1,9}$/.test(value) ? { seed: value } : undefined,
        ),
        ...take<Readonly<Record<string, string>>>('difficulty', {}, (value) =>
          /^[1-5]$/.test(value) ? { difficulty: value } : undefined,
        ),
      },
      window: isReversed ? NO_WINDOW : { from: first, to: last === null ? null : addDays(last, 1) },
      at: take('at', null, (value) => valueOf(parseInstant(value))),
      shown: takeShown(take),
      isInterpolated: take('markers', false, (value) => (value === 'interpolated' ? true : undefined)),
      asOf: take('asof', null, dayOf),
      struck: take('struck', DEFAULT_VIEW.struck, decodeStruck),
      least: take('grade', DEFAULT_VIEW.least, decodeLeast),
      selection: takeSelection(take),
      camera: take('view', null, decodeCamera),
      filter: take('filter', '', (value) => (value.length > 0 && value.length <= FILTER_LENGTH ? value : undefined)),
      search: take('search', '', (value) => (value.length > 0 && value.length <= SEARCH_LENGTH ? value : undefined)),
      facets: take('facet', [], decodeFacets),
      hiddenLayers: take('hide', [], (value) => {
        const names = value.split(',')
        return names.every((name) => LAYERS.some((layer) => layer === name))
          ? LAYERS.filter((layer) => names.includes(layer))
          : undefined
      }),
      inset: take('inset', DEFAULT_VIEW.inset, (value) => INSETS.find((inset) => inset === value)),
      isEmbed: take('embed', false, (value) => (value === '1' ? true : undefined)),
      isShow: take('show', false, (value) => (value === '1' ? true : undefined)),
      exercise: take('exercise', null, (value) => (EXERCISE.test(value) ? value : undefined)),
      language: take('lang', DEFAULT_VIEW.language, (value) => LANGUAGES.find((language) => language === value)),
      theme: take('theme', DEFAULT_VIEW.theme, (value) => THEMES.find((theme) => theme === value)),
    },
    dropped,
  }
}

/** `kind:leg,place:fokino`: what was chosen, in the order in which it was. */
export const encodeFacets = (facets: readonly FacetChoice[]): string =>
  facets.map(({ name, value }) => `${name}:${value}`).join(',')

function decodeFacets(text: string): readonly FacetChoice[] | undefined {
  if (text === '' || text.length > SEARCH_LENGTH) return undefined
  const facets: FacetChoice[] = []
  for (const pair of text.split(',')) {
    const [given, value = '', ...rest] = pair.split(':')
    const name = FACETS.find((facet) => facet === given)
    if (name === undefined || !RECORD_ID.test(value) || rest.length > 0) return undefined
    if (!isChosen(facets, { name, value })) facets.push({ name, value })
  }
  return facets
}

type Take = <T>(name: string, fallback: T, read: (value: string) => T | undefined) => T

const takeShown = (take: Take): TimeShown => ({
  mode: take('mode', DEFAULT_SHOWN.mode, (value) => TIME_MODES.find((mode) => mode === value)),
  rollingDays: take('days', DEFAULT_SHOWN.rollingDays, (value) =>
    /^[1-9]\d{0,2}$/.test(value) && Number(value) <= MOST_ROLLING_DAYS ? Number(value) : undefined,
  ),
})

function takeSelection(take: Take): Selection | null {
  const selections = SELECTION_KINDS.flatMap((kind) => {
    const id = take<string | null>(kind, null, (value) => (RECORD_ID.test(value) ? value : undefined))
    return id === null ? [] : [{ kind, id }]
  })
  return selections[0] ?? null
}

const valueOf = (result: { ok: true; value: Instant } | { ok: false }): Instant | undefined =>
  result.ok ? result.value : undefined

const versionOf = (value: string): number | undefined =>
  /^[1-9]\d?$/.test(value) && Number(value) <= URL_VERSION ? Number(value) : undefined

const dayOf = (value: string): Instant | undefined => valueOf(parseDay(value))

/** About 1 m on the ground at the equator, and a hundredth of a zoom level: what a person cannot see is not in the link. */
const encodeCamera = (camera: Camera): string =>
  [
    rounded(camera.longitude, 5),
    rounded(camera.latitude, 5),
    rounded(camera.zoom, 2),
    rounded(camera.bearing, 1),
    rounded(camera.pitch, 1),
  ].join(',')

const rounded = (value: number, digits: number): string => String(Number(value.toFixed(digits)) || 0)

function decodeCamera(value: string): Camera | undefined {
  const parts = value.split(',')
  if (parts.length !== 5 || !parts.every((part) => NUMBER.test(part))) return undefined
  const [longitude = 0, latitude = 0, zoom = 0, bearing = 0, pitch = 0] = parts.map(Number)
  const isSane =
    Math.abs(longitude) <= 360 &&
    Math.abs(latitude) <= 85.06 &&
    zoom >= 0 &&
    zoom <= 24 &&
    Math.abs(bearing) <= 360 &&
    pitch >= 0 &&
    pitch <= 85
  return isSane ? { longitude, latitude, zoom, bearing, pitch } : undefined
}

/** Rounds a camera as the address does, so that what was written can be compared with what stands there. */
export const roundCamera = (camera: Camera): Camera => decodeCamera(encodeCamera(camera)) ?? camera
