import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import type { WireClaim } from '#app/feeds/claims.ts'
import type { WireSighting } from '#app/feeds/sightings.ts'
import type { WireSource } from '#app/feeds/sources.ts'
import { NOT_GRADED } from '#mocks/cases/published/recorded.ts'

/*
 * How the scenarios that ship are written down. What is left out is none: no message, no note, no view, every role. What
 * an inject brings is made up, and says so in its id, its basis and its text.
 */

export type WireInject = ScenarioDocument['injects'][number]
export type WireExpectation = ScenarioDocument['expectations'][number]
type Question = Extract<WireInject['effect'], { kind: 'question' }>['question']
type Words = WireSource['limitation']

/** Words in both languages. */
export const say = (en: string, fr: string): { en: string; fr: string } => ({ en, fr })

type InjectFacts = Pick<WireInject, 'id' | 'at' | 'title'> & Partial<WireInject>

/** Something that happens; a message unless it has another effect. */
export const inject = (facts: InjectFacts): WireInject => ({
  isEnabled: true,
  message: null,
  note: null,
  roles: [],
  view: null,
  effect: { kind: 'message' },
  ...facts,
})

/** Asks the class. The id of the question is that of its inject. */
export const question = ({
  answer,
  ask,
  ...facts
}: InjectFacts & { answer: Question['answer']; ask: Words }): WireInject =>
  inject({ ...facts, effect: { kind: 'question', question: { id: facts.id, text: ask, answer } } })

/** A choice between options in the order in which they are offered. */
export const choice = (options: Readonly<Record<string, Words>>): Question['answer'] => ({
  kind: 'choice',
  options: Object.entries(options).map(([id, text]) => ({ id, text })),
})

type Defaulted<Wire, Given extends keyof Wire> = Pick<Wire, Given> & Partial<Omit<Wire, Given>>

export const madeUpSource = (
  facts: Defaulted<WireSource, 'id' | 'publisher' | 'published' | 'limitation' | 'origin'>,
): WireSource => ({
  title: null,
  address: null,
  observed: null,
  licence: say('MIT, as this software', 'MIT, comme ce logiciel'),
  language: 'en',
  readAs: 'publisher',
  basis: 'synthetic',
  ...facts,
})

export const madeUpClaim = (
  facts: Defaulted<WireClaim, 'id' | 'speaker' | 'said' | 'text' | 'sources'>,
): WireClaim => ({
  kind: 'statement',
  concerns: null,
  form: 'paraphrase',
  figure: null,
  denies: [],
  places: [],
  vessels: [],
  consignments: [],
  basis: 'synthetic',
  grades: NOT_GRADED,
  ...facts,
})

/** A figure of containers. Made-up figures answer questions of their own, so that none conflicts with a published one. */
export const madeUpCount = (
  quantity: NonNullable<WireClaim['figure']>['quantity'],
  asked: string | null = null,
): Pick<WireClaim, 'kind' | 'figure'> => ({
  kind: 'figure',
  figure: { quantity, counts: 'containers', wording: null, since: null, question: asked },
})

export const madeUpSighting = (
  facts: Defaulted<WireSighting, 'id' | 'method' | 'when' | 'place' | 'text' | 'sources'>,
): WireSighting => ({
  quantity: null,
  counts: null,
  vessels: [],
  consignment: null,
  legs: [],
  basis: 'synthetic',
  grades: NOT_GRADED,
  ...facts,
})
