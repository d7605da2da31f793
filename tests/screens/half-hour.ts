import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'

/* Half an hour with an inject of each sort that a class notices, and a question of each kind. */

type Inject = ScenarioDocument['injects'][number]
type Expectation = ScenarioDocument['expectations'][number]

const say = (en: string) => ({ en })

const inject = (id: string, at: string | null, facts: Partial<Inject> = {}): Inject => ({
  id,
  at,
  title: say(id),
  isEnabled: true,
  message: null,
  note: null,
  roles: [],
  view: null,
  effect: { kind: 'message' },
  ...facts,
})

type AnswerKind = Extract<Inject['effect'], { kind: 'question' }>['question']['answer']

const asking = (id: string, at: string | null, text: string, answer: AnswerKind): Inject =>
  inject(id, at, { effect: { kind: 'question', question: { id, text: say(text), answer } } })

const expectation = (
  id: string,
  objective: string,
  points: number,
  within: string | null,
  rule: Expectation['rule'],
): Expectation => ({ id, objective, text: say(id), points, within, rule })

const YES_OR_NO: AnswerKind = {
  kind: 'choice',
  options: [
    { id: 'yes', text: say('Yes') },
    { id: 'no', text: say('No') },
  ],
}

const HALF_HOUR: ScenarioDocument = {
  format: 'transload-scenario',
  version: 1,
  id: 'half-hour',
  title: say('Half an hour'),
  summary: say('Made for a test.'),
  case: 'training',
  caseParameters: {},
  view: 'inset=closed',
  start: '2023-10-14T08:00Z',
  duration: 'PT30M',
  speed: 16,
  roles: [],
  objectives: ['find', 'judge', 'react'].map((id) => ({ id, text: say(id) })),
  injects: [
    inject('welcome', 'PT0S', { message: say('It begins.') }),
    asking('ship', 'PT2M', 'Is it the same ship?', YES_OR_NO),
    inject('delay', 'PT4M', {
      message: say('It is late.'),
      effect: { kind: 'delay', leg: 'SYN-03-vessel', hours: 12 },
    }),
    asking('count', 'PT6M', 'How many containers?', { kind: 'figure' }),
    inject('fault', 'PT10M', { effect: { kind: 'feed', feed: 'sightings', fault: '500' } }),
    asking('where', 'PT12M', 'Where are they now?', { kind: 'place' }),
    asking('judge', null, 'What do you judge?', { kind: 'assessment' }),
    inject('off', 'PT18M', { message: say('Never said.'), isEnabled: false }),
    inject('well', 'PT20M', { effect: { kind: 'feed', feed: 'sightings', fault: 'none' } }),
    asking('tell', 'PT26M', 'Do you tell the briefer?', YES_OR_NO),
  ],
  expectations: [
    expectation('E1', 'find', 10, 'PT3M', { kind: 'choice', question: 'ship', option: 'yes' }),
    expectation('E2', 'find', 20, null, { kind: 'figure', question: 'count', low: 250, high: 350, kinds: ['about'] }),
    expectation('E3', 'find', 10, null, {
      kind: 'place',
      question: 'where',
      longitude: 130.3,
      latitude: 42.2,
      withinKm: 50,
    }),
    expectation('E4', 'judge', 30, 'PT4M', {
      kind: 'assessment',
      question: 'judge',
      likelihoods: ['likely', 'very-likely'],
      mustCite: [{ kind: 'leg', id: 'SYN-03-vessel' }],
    }),
    expectation('E5', 'judge', 30, null, { kind: 'by-hand' }),
    expectation('E6', 'react', 10, 'PT2M', { kind: 'choice', question: 'tell', option: 'yes' }),
  ],
  answerKey: [],
  debrief: [],
}

export const HALF_HOUR_TEXT = writeScenario(HALF_HOUR)
