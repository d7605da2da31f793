import { listAt, textAt, valueAt, type Path } from '#app/demo/editor/draft-tree.ts'
import type { ListName } from '#app/demo/editor/part.ts'
import { durationMs, durationText, type DraftDocument } from '#app/state/exercise/scenario-draft.ts'

/*
 * What is added is empty where only its writer knows the words: the list of faults then says what is still to be written.
 */

const LONGEST_ID = 80
const MINUTE_MS = 60_000

/** The first of `inject-1`, `inject-2` ... that is free. */
export function freshId(name: string, taken: readonly string[]): string {
  const known = new Set(taken)
  let number = 1
  while (known.has(`${name}-${number}`)) number += 1
  return `${name}-${number}`
}

const idsAt = (document: unknown, paths: readonly Path[]): readonly string[] =>
  paths.map((path) => textAt(document, path))

const idsOf = (document: unknown, list: ListName): readonly string[] =>
  idsAt(
    document,
    listAt(document, [list]).map((_, index) => [list, index, 'id']),
  )

const QUESTION = ['effect', 'question', 'id'] as const
const questionIds = (document: unknown): readonly string[] =>
  idsAt(
    document,
    listAt(document, ['injects']).map((_, index) => ['injects', index, ...QUESTION]),
  )

const NAME: Readonly<Record<ListName, string>> = {
  injects: 'inject',
  roles: 'role',
  objectives: 'objective',
  expectations: 'expectation',
  answerKey: 'key',
  debrief: 'debrief',
}

/** A new entry of a list. An inject is planned five minutes after the last one, within the exercise. */
export function newEntry(document: DraftDocument, list: ListName): unknown {
  const id = freshId(NAME[list], idsOf(document, list))
  const words = { en: '' }
  switch (list) {
    case 'injects':
      return {
        id,
        title: words,
        at: durationText(nextMoment(document)),
        isEnabled: true,
        message: null,
        note: null,
        roles: [],
        view: null,
        effect: { kind: 'message' },
      }
    case 'roles':
      return { id, name: words, task: words }
    case 'objectives':
    case 'debrief':
      return { id, text: words }
    case 'answerKey':
      return { id, question: words, answer: words }
    case 'expectations': {
      const [objective = ''] = idsOf(document, 'objectives')
      return { id, objective, text: words, points: 1, within: null, rule: { kind: 'by-hand' } }
    }
  }
}

/** When the next inject may be planned, ms. */
function nextMoment(document: DraftDocument): number {
  const planned = listAt(document, ['injects']).map((inject) => durationMs(valueAt(inject, ['at'])) ?? 0)
  const length = durationMs(document['duration']) ?? Infinity
  return Math.min(Math.max(0, ...planned) + 5 * MINUTE_MS, length)
}

/** The same entry once more, under ids of its own. */
export function copyOfEntry(document: DraftDocument, list: ListName, index: number): unknown {
  const entry = listAt(document, [list])[index]
  if (typeof entry !== 'object' || entry === null) return entry
  const copy = { ...entry, id: freshId(NAME[list], idsOf(document, list)) }
  const [effect, question] = [valueAt(entry, ['effect']), valueAt(entry, ['effect', 'question'])]
  if (list !== 'injects' || typeof question !== 'object' || question === null) return copy
  const asked = { ...question, id: newQuestionId(document) }
  return { ...copy, effect: { ...(effect as object), question: asked } }
}

export const newQuestionId = (document: unknown): string => freshId('question', questionIds(document))

/** The words by which a copy is told from what it was made of, in the languages of a scenario. */
const COPY = { en: ' (copy)', fr: ' (copie)' }

/** The same scenario under an id of its own. */
export function copyOfScenario(document: DraftDocument, taken: readonly string[]): DraftDocument {
  const stem = `${textAt(document, ['id']) || 'scenario'}-copy`.slice(0, LONGEST_ID - 4)
  const id = taken.includes(stem) ? freshId(stem, taken) : stem
  const title = document['title']
  if (typeof title !== 'object' || title === null) return { ...document, id }
  const named = Object.entries(title).map(([language, words]: [string, unknown]) => [
    language,
    typeof words === 'string' && (language === 'en' || language === 'fr') ? words + COPY[language] : words,
  ])
  return { ...document, id, title: Object.fromEntries(named) as unknown }
}
