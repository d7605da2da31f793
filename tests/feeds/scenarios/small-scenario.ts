import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'

const words = { en: 'Words', fr: 'Des mots' }
const rest = { title: words, isEnabled: true, message: null, note: null, roles: [], view: null }

/** A valid document with one of each part. */
export const smallScenario: ScenarioDocument = {
  format: 'transload-scenario',
  version: 1,
  id: 'small',
  title: words,
  summary: words,
  case: 'training',
  caseParameters: {},
  view: '',
  start: '2031-05-01T08:00Z',
  duration: 'PT10M',
  speed: 2,
  roles: [{ id: 'analyst', name: words, task: words }],
  objectives: [{ id: 'look', text: words }],
  injects: [
    {
      ...rest,
      id: 'ask',
      at: 'PT1M30S',
      roles: ['analyst'],
      effect: {
        kind: 'question',
        question: {
          id: 'which',
          text: words,
          answer: {
            kind: 'choice',
            options: [
              { id: 'one', text: words },
              { id: 'other', text: words },
            ],
          },
        },
      },
    },
    {
      ...rest,
      id: 'bring',
      at: null,
      effect: {
        kind: 'records',
        records: {
          sources: [
            {
              id: 'SYN-source',
              publisher: 'Made up',
              title: null,
              address: null,
              published: { from: '2031-05-01', to: '2031-05-01' },
              observed: null,
              licence: words,
              language: 'en',
              limitation: words,
              origin: { id: 'SYN-origin', name: 'Made up' },
              readAs: 'publisher',
              basis: 'synthetic',
            },
          ],
        },
      },
    },
    {
      ...rest,
      id: 'silent',
      at: 'PT2M',
      effect: { kind: 'silence', track: 'SYN-track', span: { from: '2031-05-01', to: '2031-05-01' } },
    },
    {
      ...rest,
      id: 'false',
      at: 'PT3M',
      effect: { kind: 'spoof', track: 'SYN-track', at: '2031-05-01T08:30Z', longitude: 1, latitude: 2 },
    },
  ],
  expectations: [
    {
      id: 'right',
      objective: 'look',
      text: words,
      points: 5,
      within: 'PT1M',
      rule: { kind: 'choice', question: 'which', option: 'one' },
    },
  ],
  answerKey: [{ id: 'key', question: words, answer: words }],
  debrief: [{ id: 'after', text: words }],
}
