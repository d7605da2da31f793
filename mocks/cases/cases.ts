import type { Result } from '#app/base/result.ts'
import { ok } from '#app/base/result.ts'
import type { WireCase } from '#app/feeds/cases.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'

/** One case that the mocks can answer. Its records are fetched only when it is asked for. */
export type CaseEntry = {
  readonly id: string
  /** When its answers were made: a stored case does not get younger by being asked for. */
  readonly madeAt: string
  /** Its records may be so many that they are made off the page's thread. */
  readonly isHeavy: boolean
  /** Those of its parameters that it does not know, or cannot read, do not count. */
  readonly describe: (parameters: URLSearchParams) => Promise<WireCase>
  /** The error says which parameter is wrong. */
  readonly answer: (parameters: URLSearchParams) => Promise<Result<CaseAnswers>>
}

/** Every case, in the order in which a reader is offered them. A new one is one more line and one more folder. */
export const CASES: readonly CaseEntry[] = [
  stored(
    'published',
    '2026-11-23T00:00:00Z',
    async () => (await import('#mocks/cases/published/published.ts')).published,
  ),
  stored('training', '2026-11-23T00:00:00Z', async () => (await import('#mocks/cases/training/training.ts')).training),
  {
    id: 'forge',
    madeAt: '2026-11-23T00:00:00Z',
    isHeavy: false,
    describe: async (parameters) => (await import('#mocks/cases/forge/case.ts')).describeForge(parameters),
    answer: async (parameters) => (await import('#mocks/cases/forge/forge.ts')).answerForge(parameters),
  },
  {
    id: 'load',
    madeAt: '2026-11-23T00:00:00Z',
    isHeavy: true,
    describe: async () => (await import('#mocks/cases/load/case.ts')).LOAD_CASE,
    answer: async (parameters) => (await import('#mocks/cases/load/load.ts')).answerLoad(parameters),
  },
]

/** The case of that id, if the mocks know it. */
export const findCase = (id: string): CaseEntry | undefined => CASES.find((entry) => entry.id === id)

function stored(id: string, madeAt: string, load: () => Promise<CaseAnswers>): CaseEntry {
  const describe = async () => (await load()).case
  return { id, madeAt, isHeavy: false, describe, answer: async () => ok(await load()) }
}
