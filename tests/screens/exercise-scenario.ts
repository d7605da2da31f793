import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'

/** Words that no trainee's window may hold. */
export const SECRETS = ['SECRETKEY', 'SECRETNOTE', 'SECRETAHEAD', 'SECRETEXPECTED']

const say = (en: string) => ({ en })

const inject = (
  facts: Pick<ScenarioDocument['injects'][number], 'id' | 'at'> & Partial<ScenarioDocument['injects'][number]>,
) => ({
  title: say(facts.id),
  isEnabled: true,
  message: null,
  note: null,
  roles: [],
  view: null,
  effect: { kind: 'message' as const },
  ...facts,
})

const played: ScenarioDocument = {
  format: 'transload-scenario',
  version: 1,
  id: 'played',
  title: say('Played in two windows'),
  summary: say('Made for a test.'),
  case: 'training',
  caseParameters: {},
  view: 'inset=closed',
  start: '2023-10-14T08:00Z',
  duration: 'PT30M',
  speed: 4,
  roles: [{ id: 'analyst', name: say('Analyst'), task: say('Counts.') }],
  objectives: [{ id: 'read', text: say('Read a claim') }],
  injects: [
    inject({ id: 'welcome', at: 'PT32S', message: say('The first message.'), note: say('SECRETNOTE') }),
    inject({
      id: 'which',
      at: 'PT48S',
      effect: {
        kind: 'question',
        question: {
          id: 'which',
          text: say('Which ship?'),
          answer: {
            kind: 'choice',
            options: [
              { id: 'angara', text: say('Angara') },
              { id: 'maria', text: say('Maria') },
            ],
          },
        },
      },
    }),
    inject({
      id: 'where',
      at: null,
      effect: { kind: 'question', question: { id: 'where', text: say('Where?'), answer: { kind: 'place' } } },
    }),
    inject({ id: 'late', at: 'PT29M', title: say('SECRETAHEAD'), message: say('SECRETAHEAD') }),
  ],
  expectations: [
    {
      id: 'names-it',
      objective: 'read',
      text: say('SECRETEXPECTED'),
      points: 10,
      within: null,
      rule: { kind: 'choice', question: 'which', option: 'angara' },
    },
  ],
  answerKey: [{ id: 'ship', question: say('Which ship is it?'), answer: say('SECRETKEY') }],
  debrief: [],
}

export const PLAYED_TEXT = writeScenario(played)
/** The same with a mistake in it. */
export const BROKEN_TEXT = PLAYED_TEXT.replace('"PT32S"', '"soon"')
