import type { FacetChoice } from '#app/domain/search/facets.ts'
import { ALL_COUNTS, type LeastGrade, type Struck } from '#app/domain/known.ts'
import type { TimeShown } from '#app/domain/time-mode.ts'
import type { Instant, OpenSpan } from '#app/domain/time.ts'

/** What one thing is chosen. Ids are looked up in the case; an id that is not there selects nothing. */
export const SELECTION_KINDS = ['leg', 'consignment', 'sighting', 'claim', 'place', 'vessel', 'source'] as const
export type SelectionKind = (typeof SELECTION_KINDS)[number]
export type Selection = { readonly kind: SelectionKind; readonly id: string }

/** Degrees; zoom as MapLibre counts it. */
export type Camera = {
  readonly longitude: number
  readonly latitude: number
  readonly zoom: number
  readonly bearing: number
  readonly pitch: number
}

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'ru', 'uk', 'ko', 'ja'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** What a person may take off the map. */
export const LAYERS = ['vessel', 'rail', 'corridors', 'places', 'sightings', 'positions'] as const
export type LayerName = (typeof LAYERS)[number]

/** Where the inset of the short leg stands: where it finds room, where it was put, or nowhere. */
export const INSETS = ['auto', 'top-left', 'top-right', 'bottom-left', 'bottom-right', 'closed'] as const
export type Inset = (typeof INSETS)[number]

/** What an address carries: enough for another person to see the same picture. */
export type View = {
  readonly caseId: string
  /** Parameters of a made-up case (`n`, `seed`, `difficulty`), as they stand in the address. */
  readonly caseParameters: Readonly<Record<string, string>>
  /** Whole days, half-open; an end that is null is that of the case's own window. */
  readonly window: OpenSpan
  /** The playhead when paused; null: at the end of the window. */
  readonly at: Instant | null
  /** How much of the window is shown at the playhead. */
  readonly shown: TimeShown
  /** Are markers asked for at places between two sightings, which nobody reported? They are labelled so. */
  readonly isInterpolated: boolean
  /** First moment of the as-known-on day. */
  readonly asOf: Instant | null
  /** Sources and origins that do not count. */
  readonly struck: Struck
  /** The lowest grade that counts. */
  readonly least: LeastGrade
  readonly selection: Selection | null
  /** null: fitted to what the case shows. */
  readonly camera: Camera | null
  /** Words that the legs shown must contain; empty: all. */
  readonly filter: string
  /** What was typed in the search. */
  readonly search: string
  /** By what the results of the search are narrowed. */
  readonly facets: readonly FacetChoice[]
  readonly hiddenLayers: readonly LayerName[]
  readonly inset: Inset
  /** The page that others put into theirs: map and words, nothing to change. */
  readonly isEmbed: boolean
  /** The show that runs by itself, for a stand; no link that is shared asks for it. */
  readonly isShow: boolean
  /** The run of an exercise whose trainee looks through this window; no link that is shared names it. */
  readonly exercise: string | null
  readonly language: Language
  readonly theme: Theme
}

export const NO_WINDOW: OpenSpan = { from: null, to: null }

export const DEFAULT_SHOWN: TimeShown = { mode: 'window', rollingDays: 7 }

export const DEFAULT_VIEW: View = {
  caseId: 'published',
  caseParameters: {},
  window: NO_WINDOW,
  at: null,
  shown: DEFAULT_SHOWN,
  isInterpolated: false,
  asOf: null,
  struck: ALL_COUNTS.struck,
  least: ALL_COUNTS.least,
  selection: null,
  camera: null,
  filter: '',
  search: '',
  facets: [],
  hiddenLayers: [],
  inset: 'auto',
  isEmbed: false,
  isShow: false,
  exercise: null,
  language: 'en',
  theme: 'system',
}
