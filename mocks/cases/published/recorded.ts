import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireSighting } from '#app/feeds/sightings.ts'
import type { WireSource } from '#app/feeds/sources.ts'

/*
 * How the records of the published case are written down. What is left out was not found: a default here is always the
 * weaker word (not graded, paraphrase, no date), never a guess.
 */

type WireSpan = { from: string; to: string }
type WireGrades = WireClaim['grades']

/** One whole day. */
export const onDay = (day: string): WireSpan => ({ from: day, to: day })
/** Some time from the first to the last of these days, both included. */
export const within = (from: string, to: string): WireSpan => ({ from, to })

export const NOT_GRADED: WireGrades = { position: null, cargo: null, identity: null, reason: null }

/** The release of 13 October 2023 as the origin of a place, a ship or a date. */
export const RELEASE_GRADES: WireGrades = {
  position: 'B2',
  cargo: 'B6',
  identity: 'B2',
  reason: {
    en: "An editor's judgement, not published. Place and ship: a usually reliable origin, probably true. Cargo cannot be judged: no third party has seen what is in the containers, and RUSI and The New York Times say that it is impossible to prove.",
    fr: 'Jugement de la rédaction, non publié. Lieu et navire : origine habituellement fiable, information probablement vraie. La cargaison ne peut être jugée : aucun tiers n’a vu le contenu des conteneurs, et le RUSI et le New York Times disent qu’il est impossible de le prouver.',
  },
}

/** The release where it speaks of places and distances only. */
export const RELEASE_PLACE_GRADES: WireGrades = {
  position: 'B2',
  cargo: null,
  identity: null,
  reason: {
    en: "An editor's judgement, not published: the White House release is taken as a usually reliable origin, and what it says of places as probably true.",
    fr: 'Jugement de la rédaction, non publié : le communiqué de la Maison-Blanche est tenu pour une origine habituellement fiable, et ce qu’il dit des lieux pour probablement vrai.',
  },
}

/** Imagery read by RUSI. */
export const RUSI_IMAGERY_GRADES: WireGrades = {
  position: 'B2',
  cargo: 'B6',
  identity: null,
  reason: {
    en: "An editor's judgement, not published. RUSI imagery: usually reliable, probably true. It shows containers, not their contents, so the cargo cannot be judged.",
    fr: 'Jugement de la rédaction, non publié. Imagerie du RUSI : habituellement fiable, probablement vraie. Elle montre des conteneurs, non leur contenu ; la cargaison ne peut donc être jugée.',
  },
}

/** Trips and ships that RUSI read from imagery. */
export const RUSI_SHIP_GRADES: WireGrades = {
  position: null,
  cargo: null,
  identity: 'B2',
  reason: {
    en: "An editor's judgement, not published: RUSI imagery is taken as usually reliable and what it says of the ships as probably true.",
    fr: 'Jugement de la rédaction, non publié : l’imagerie du RUSI est tenue pour habituellement fiable, et ce qu’elle dit des navires pour probablement vrai.',
  },
}

/** Figures of the military of the Republic of Korea. */
export const ROK_GRADES: WireGrades = {
  position: null,
  cargo: 'B3',
  identity: null,
  reason: {
    en: "An editor's judgement, not published: usually reliable, possibly true. It shares intelligence with the United States, so it confirms less than a separate origin would.",
    fr: 'Jugement de la rédaction, non publié : habituellement fiable, information possiblement vraie. Le renseignement est partagé avec les États-Unis ; il confirme donc moins qu’une origine distincte.',
  },
}

const LICENCE: WireSource['licence'] = {
  en: 'Not recorded in the stored copy; facts and short quotations are cited.',
  fr: 'Non indiquée dans la copie conservée ; des faits et de courtes citations sont repris.',
}

type Defaulted<Wire, Keys extends keyof Wire> = Omit<Wire, Keys> & Partial<Pick<Wire, Keys>>

/** Titles, addresses and days are null unless they are on record. */
export const source = (
  facts: Defaulted<WireSource, 'title' | 'address' | 'published' | 'observed' | 'licence' | 'basis'>,
): WireSource => ({
  title: null,
  address: null,
  published: null,
  observed: null,
  licence: LICENCE,
  basis: 'published',
  ...facts,
})

type ClaimFacts = Defaulted<
  Omit<WireClaim, 'kind' | 'figure' | 'denies'>,
  'concerns' | 'form' | 'places' | 'vessels' | 'consignments' | 'basis' | 'grades'
>
const CLAIM_DEFAULTS = {
  concerns: null,
  form: 'paraphrase',
  figure: null,
  denies: [],
  places: [],
  vessels: [],
  consignments: [],
  basis: 'published',
  grades: NOT_GRADED,
} satisfies Partial<WireClaim>

/** What somebody said, without a figure to compare. */
export const statement = (facts: ClaimFacts): WireClaim => ({ ...CLAIM_DEFAULTS, ...facts, kind: 'statement' })

/** A published rejection of the claims that it lists. */
export const denial = (facts: ClaimFacts & { denies: string[] }): WireClaim => ({
  ...CLAIM_DEFAULTS,
  ...facts,
  kind: 'denial',
})

type WireFigure = NonNullable<WireClaim['figure']>

/** A published figure. */
export const figure = (
  facts: ClaimFacts & { figure: Defaulted<WireFigure, 'wording' | 'since' | 'question'> },
): WireClaim => ({
  ...CLAIM_DEFAULTS,
  ...facts,
  figure: { wording: null, since: null, question: null, ...facts.figure },
  kind: 'figure',
})

/** Something seen in imagery; without a count, a ship or a link to a consignment unless the source gives one. */
export const imagery = (
  facts: Defaulted<
    Omit<WireSighting, 'method' | 'basis'>,
    'quantity' | 'counts' | 'vessels' | 'consignment' | 'legs' | 'grades'
  >,
): WireSighting => ({
  method: 'satellite-imagery',
  quantity: null,
  counts: null,
  vessels: [],
  consignment: null,
  legs: [],
  grades: NOT_GRADED,
  basis: 'published',
  ...facts,
})
