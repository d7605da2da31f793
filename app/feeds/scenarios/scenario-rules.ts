import type { Found, Path, ScenarioFaultCode } from '#app/feeds/scenarios/scenario-fault.ts'
import { BROUGHT } from '#app/feeds/scenarios/inject-schema.ts'
import { valueAt } from '#app/feeds/scenarios/issue-faults.ts'
import { unknownKeys } from '#app/feeds/scenarios/unknown-keys.ts'

/*
 * Rules between parts of a scenario: an id that is named is there, none is there twice, what an inject brings is made up.
 * They look at the document distrustfully and not at what the schema let through, so that one reading finds all that is
 * wrong.
 */

/** What breaks a rule, in the order of the document. */
export function brokenRules(document: unknown): readonly Found[] {
  const look: Look = {
    document,
    roles: idsOf(document, ['roles']),
    objectives: idsOf(document, ['objectives']),
    questions: questionsOf(document),
  }
  return [
    ...LISTS.flatMap((list) =>
      repeatedIds(
        stepsOf(document, [list]).map((path) => [...path, 'id']),
        document,
      ),
    ),
    ...repeatedIds(
      injectsOf(document).map((path) => [...path, 'effect', 'question', 'id']),
      document,
    ),
    ...injectsOf(document).flatMap((path) => injectFaults(look, path)),
    ...broughtFaults(document),
    ...stepsOf(document, ['expectations']).flatMap((path) => expectationFaults(look, path)),
  ]
}

type Look = {
  readonly document: unknown
  readonly roles: ReadonlySet<unknown>
  readonly objectives: ReadonlySet<unknown>
  readonly questions: ReadonlyMap<unknown, Path>
}

const LISTS = ['roles', 'objectives', 'injects', 'expectations', 'answerKey', 'debrief']

const injectsOf = (document: unknown): readonly Path[] => stepsOf(document, ['injects'])

/** The paths of what a list holds; none where there is no list. */
function stepsOf(document: unknown, path: Path): readonly Path[] {
  const list = valueAt(document, path)
  return Array.isArray(list) ? list.map((_, index) => [...path, index]) : []
}

const idsOf = (document: unknown, path: Path): ReadonlySet<unknown> =>
  new Set(stepsOf(document, path).map((step) => valueAt(document, [...step, 'id'])))

/** Each question by its id. */
const questionsOf = (document: unknown): ReadonlyMap<unknown, Path> =>
  new Map(
    injectsOf(document).flatMap((inject) => {
      const path = [...inject, 'effect', 'question']
      return valueAt(document, path) === undefined ? [] : [[valueAt(document, [...path, 'id']), path] as const]
    }),
  )

/** Ids that stood before, of those at some paths. */
function repeatedIds(paths: readonly Path[], document: unknown): readonly Found[] {
  const known = new Set<string>()
  return paths.flatMap((path): readonly Found[] => {
    const id = valueAt(document, path)
    if (typeof id !== 'string') return []
    if (known.has(id)) return [{ path, code: 'repeated-id', values: { id } }]
    known.add(id)
    return []
  })
}

function injectFaults({ document, roles }: Look, inject: Path): readonly Found[] {
  return [
    ...stepsOf(document, [...inject, 'roles']).flatMap((path) => unknownId(document, path, roles, 'unknown-role')),
    ...repeatedIds(
      stepsOf(document, [...inject, 'effect', 'question', 'answer', 'options']).map((path) => [...path, 'id']),
      document,
    ),
  ]
}

function unknownId(
  document: unknown,
  path: Path,
  known: { readonly has: (id: unknown) => boolean },
  code: ScenarioFaultCode,
): readonly Found[] {
  const id = valueAt(document, path)
  return typeof id !== 'string' || known.has(id) ? [] : [{ path, code, values: { id } }]
}

/** Over all injects: what is brought is made up, is new, and has no key that the feed does not know. */
function broughtFaults(document: unknown): readonly Found[] {
  return (Object.keys(BROUGHT) as (keyof typeof BROUGHT)[]).flatMap((list) => {
    const records = injectsOf(document).flatMap((inject) => stepsOf(document, [...inject, 'effect', 'records', list]))
    return [
      ...repeatedIds(
        records.map((path) => [...path, 'id']),
        document,
      ),
      ...records.flatMap((path) => [...madeUpFaults(document, path), ...unknownKeys(BROUGHT[list], document, path)]),
    ]
  })
}

function madeUpFaults(document: unknown, path: Path): readonly Found[] {
  const [id, basis] = [valueAt(document, [...path, 'id']), valueAt(document, [...path, 'basis'])]
  const code = 'not-made-up'
  return [
    ...(typeof id === 'string' && !id.startsWith('SYN-') ? [{ path: [...path, 'id'], code } as const] : []),
    ...(typeof basis === 'string' && basis !== 'synthetic' ? [{ path: [...path, 'basis'], code } as const] : []),
  ]
}

function expectationFaults({ document, objectives, questions }: Look, expectation: Path): readonly Found[] {
  const rule = [...expectation, 'rule']
  const named = [...rule, 'question']
  const [kind, question] = [valueAt(document, [...rule, 'kind']), questions.get(valueAt(document, named))]
  const asked = question && valueAt(document, [...question, 'answer', 'kind'])
  const options = question ? idsOf(document, [...question, 'answer', 'options']) : NONE
  const [low, high] = [valueAt(document, [...rule, 'low']), valueAt(document, [...rule, 'high'])]
  const isReversed = typeof low === 'number' && typeof high === 'number' && low > high
  return [
    ...unknownId(document, [...expectation, 'objective'], objectives, 'unknown-objective'),
    ...unknownId(document, named, questions, 'unknown-question'),
    ...(typeof asked === 'string' && kind !== asked
      ? [{ path: [...rule, 'kind'], code: 'other-answer', values: { asked } } as const]
      : []),
    ...(asked === 'choice' && kind === asked
      ? unknownId(document, [...rule, 'option'], options, 'unknown-option')
      : []),
    ...(isReversed ? [{ path: [...rule, 'low'], code: 'low-above-high' } as const] : []),
  ]
}

const NONE: ReadonlySet<unknown> = new Set()
