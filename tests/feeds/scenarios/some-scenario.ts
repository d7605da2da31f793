import fc from 'fast-check'
import { LIKELIHOODS } from '#app/domain/exercise/decision.ts'
import { FAULTY_FEEDS, FEED_FAULTS } from '#app/domain/exercise/inject.ts'
import { formatInstant, instant } from '#app/domain/time.ts'
import { formatDuration } from '#app/feeds/scenarios/duration.ts'
import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'

/* Made-up documents that are valid, for laws that must hold for all of them. */

type Wire = ScenarioDocument
type Effect = Wire['injects'][number]['effect']
type Question = Extract<Effect, { kind: 'question' }>['question']

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._-]{0,12}$/)
/** Names of properties that every object has are the ones that trip. */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 30, unit: 'binary' }),
  fc.constantFrom('__proto__', '"}]', '\\', '\n'),
)
const local = fc.record({ en: text, fr: text }, { requiredKeys: ['en'] })
const duration = fc.integer({ min: 0, max: 86_400_000 }).map(formatDuration)
const length = fc.integer({ min: 1, max: 86_400_000 }).map(formatDuration)
const time = fc.integer({ min: 0, max: 4e12 }).map((at) => formatInstant(instant(at)))
/** Zero has no sign in a text. */
const degrees = (most: number) => fc.integer({ min: -most * 1000, max: most * 1000 }).map((value) => value / 1000 || 0)
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null })
const ofUniqueIds = <T extends { readonly id: string }>(some: fc.Arbitrary<T>, maxLength: number) =>
  fc.uniqueArray(some, { maxLength, selector: (one) => one.id })

const source = fc.record({
  id: id.map((end) => `SYN-${end}`),
  publisher: text,
  title: orNull(text),
  address: fc.constant(null),
  published: fc.constant({ from: '2023-10-14', to: '2023-10-14' }),
  observed: fc.constant(null),
  licence: local,
  language: fc.constantFrom('en', 'fr'),
  limitation: local,
  origin: fc.record({ id, name: text }),
  readAs: fc.constant('publisher' as const),
  basis: fc.constant('synthetic' as const),
})

const effect: fc.Arbitrary<Effect> = fc.oneof(
  fc.record({ kind: fc.constant('message' as const) }),
  fc.record({ kind: fc.constant('delay' as const), leg: id, hours: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ kind: fc.constant('divert' as const), leg: id, place: id }),
  fc.record({ kind: fc.constant('lose' as const), leg: id }),
  fc.record({
    kind: fc.constant('silence' as const),
    track: id,
    span: fc.constant({ from: '2023-09-21T10:00Z', to: '2023-09-22' }),
  }),
  fc.record({
    kind: fc.constant('spoof' as const),
    track: id,
    at: time,
    longitude: degrees(180),
    latitude: degrees(90),
  }),
  fc.record({
    kind: fc.constant('feed' as const),
    feed: fc.constantFrom(...FAULTY_FEEDS),
    fault: fc.constantFrom(...FEED_FAULTS),
  }),
)

const option = fc.record({ id, text: local })
const answer: fc.Arbitrary<Question['answer']> = fc.oneof(
  fc
    .uniqueArray(option, { minLength: 2, maxLength: 4, selector: (one) => one.id })
    .map((options) => ({ kind: 'choice' as const, options })),
  fc.constantFrom({ kind: 'figure' as const }, { kind: 'place' as const }, { kind: 'assessment' as const }),
)
const question: fc.Arbitrary<Question> = fc.record({ id, text: local, answer })

type Rule = Wire['expectations'][number]['rule']

/** A rule that fits its question. */
function ruleFor({ id: name, answer: asked }: Question): fc.Arbitrary<Rule> {
  switch (asked.kind) {
    case 'choice':
      return fc.constant({ kind: asked.kind, question: name, option: asked.options[0]?.id ?? '' })
    case 'figure':
      return fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 })).map(([low, width]) => ({
        kind: asked.kind,
        question: name,
        low,
        high: low + width,
        kinds: ['about' as const],
      }))
    case 'place':
      return fc.record({
        kind: fc.constant(asked.kind),
        question: fc.constant(name),
        longitude: degrees(180),
        latitude: degrees(90),
        withinKm: fc.integer({ min: 1, max: 500 }),
      })
    case 'assessment':
      return fc.record({
        kind: fc.constant(asked.kind),
        question: fc.constant(name),
        likelihoods: fc.subarray([...LIKELIHOODS]),
        mustCite: fc.array(fc.record({ kind: fc.constantFrom('leg' as const, 'source' as const), id }), {
          maxLength: 3,
        }),
      })
  }
}

/** Injects of all kinds: questions, sources that are brought, and the others. */
const effects = fc
  .tuple(ofUniqueIds(question, 4), ofUniqueIds(source, 3), fc.array(effect, { maxLength: 5 }))
  .map(
    ([questions, sources, others]): { readonly questions: readonly Question[]; readonly all: readonly Effect[] } => ({
      questions,
      all: [
        ...questions.map((one) => ({ kind: 'question' as const, question: one })),
        ...sources.map((one) => ({ kind: 'records' as const, records: { sources: [one] } })),
        ...others,
      ],
    }),
  )

const role = fc.record({ id, name: local, task: local })
const told = fc.record({ id, text: local })

/** A whole document. Its injects and expectations name roles, objectives and questions that it has. */
export const someScenario: fc.Arbitrary<ScenarioDocument> = fc
  .tuple(effects, ofUniqueIds(role, 3), ofUniqueIds(told, 3))
  .chain(([{ questions, all }, roles, objectives]) => {
    const inject = fc.record({
      title: local,
      at: orNull(duration),
      isEnabled: fc.boolean(),
      message: orNull(local),
      note: orNull(local),
      roles: fc.subarray(roles.map((one) => one.id)),
      view: orNull(fc.constantFrom('', 'from=2023-09-07&to=2023-10-01', 'leg=SYN-03-vessel')),
    })
    const rules: fc.Arbitrary<Rule>[] = [
      fc.constant({ kind: 'by-hand' as const }),
      ...questions.map((one) => ruleFor(one)),
    ]
    const expectation = fc.record({
      id,
      objective: fc.constantFrom(...objectives.map((one) => one.id), ''),
      text: local,
      points: fc.integer({ min: 1, max: 20 }),
      within: orNull(length),
      rule: fc.oneof(...rules),
    })
    return fc.record({
      format: fc.constant('transload-scenario' as const),
      version: fc.constant(1 as const),
      id,
      title: local,
      summary: local,
      case: id,
      caseParameters: fc.constantFrom({}, { seed: '4711', difficulty: '3' }),
      view: fc.constantFrom('', 'at=2023-09-15T06:00Z'),
      start: time,
      duration: length,
      speed: fc.integer({ min: 1, max: 60 }),
      roles: fc.constant(roles),
      objectives: fc.constant(objectives),
      injects: fc
        .tuple(
          fc.array(inject, { minLength: all.length, maxLength: all.length }),
          fc.uniqueArray(id, { minLength: all.length, maxLength: all.length }),
        )
        .map(([injects, ids]) =>
          all.flatMap((one, index) => {
            const [rest, name] = [injects[index], ids[index]]
            return rest && name !== undefined ? [{ id: name, ...rest, effect: one }] : []
          }),
        ),
      expectations:
        objectives.length === 0
          ? fc.constant([])
          : ofUniqueIds(
              expectation.filter((one) => one.objective !== ''),
              4,
            ),
      answerKey: ofUniqueIds(fc.record({ id, question: local, answer: local }), 2),
      debrief: ofUniqueIds(told, 2),
    })
  })
