import { DAY_MS } from '#app/domain/time.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import { FORGE_WINDOW, HEADLINE_ID } from '#mocks/cases/forge/case.ts'
import { onDay } from '#mocks/cases/forge/legs.ts'
import { MINISTRY } from '#mocks/cases/forge/names.ts'
import { madeUp, makeSource } from '#mocks/cases/forge/sources.ts'
import { leastOf, numberText } from '#mocks/cases/forge/spoken.ts'
import type { Voyage } from '#mocks/cases/forge/voyages.ts'

/** Two days after the window, when all trains have come. */
export const SAID = FORGE_WINDOW.to + DAY_MS
const MINISTRY_ID = 'SYN-ministry-statement'
const STEP = 50

/** Below the least that is reported of all consignments, so that what is itemised bears the claim out. */
export const claimedOf = (voyages: readonly Voyage[]): number =>
  Math.floor((voyages.reduce((sum, { containers }) => sum + leastOf(containers), 0) - 1) / STEP) * STEP

/** The next round number that is so many above a sum. */
export const claimedAbove = (sum: number, gap: number): number => Math.ceil((sum + gap) / STEP) * STEP

export const headlineSource: WireSource = makeSource({ id: MINISTRY_ID, by: MINISTRY, published: SAID })

/** "More than N containers": the one claim that all the others are held against. */
export const headlineClaim = (value: number): WireClaim => ({
  id: HEADLINE_ID,
  kind: 'figure',
  speaker: MINISTRY.name,
  said: onDay(SAID),
  concerns: { from: onDay(FORGE_WINDOW.from).from, to: onDay(FORGE_WINDOW.to - 1).to },
  text: headlineText(value),
  form: 'paraphrase',
  figure: {
    quantity: { kind: 'moreThan', value },
    counts: 'containers',
    wording: null,
    since: { en: 'since 1 May', fr: 'depuis le 1er mai' },
    question: null,
  },
  denies: [],
  places: [],
  vessels: [],
  consignments: [],
  ...madeUp(MINISTRY_ID),
})

/** What is said with such a figure. */
export const headlineText = (value: number): WireClaim['text'] => ({
  en: `More than ${numberText(value).en} containers went from Verrana to Tolmark by sea in May 2031 and on by rail.`,
  fr: `Plus de ${numberText(value).fr} conteneurs sont passés de la Verrana au Tolmark par mer en mai 2031, puis par rail.`,
})
