import * as z from 'zod/mini'
import { takeTurns } from '#app/base/turns.ts'
import type { ScenarioFault } from '#app/feeds/scenarios/scenario-fault.ts'
import { readScenario, type ReadScenario } from '#app/feeds/scenarios/read-scenario.ts'
import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'
import { shownStart } from '#app/feeds/shown-start.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'

/** A scenario that is offered, and its text as a file of it would hold it. */
export type OfferedScenario = ReadScenario & { readonly text: string }

export type OfferedScenarios = {
  readonly items: readonly OfferedScenario[]
  /** Of those that cannot be read, by a path such as `items[2].speed`. They are in no text, so they have no line. */
  readonly faults: readonly ScenarioFault[]
}

/** The envelope of all scenarios that a server offers, as that of a feed. */
export const wireScenarioList = z.object({
  feed: z.literal('scenarios'),
  case: z.null(),
  generatedAt: z.iso.datetime(),
  count: z.int().check(z.nonnegative()),
  items: z.array(z.unknown()),
})

/**
 * Reads an answer: the whole is refused or taken, and one bad scenario leaves the others alone. Throws a `FeedError`, and
 * the reason of `signal` when the caller gave up. The thread is given back between scenarios.
 */
export async function readScenarios(bytes: ArrayBuffer, signal: AbortSignal): Promise<OfferedScenarios> {
  const list = readList(new TextDecoder().decode(bytes))
  if (list.count !== list.items.length) {
    return refuse({ kind: 'truncated', announced: list.count, received: list.items.length })
  }
  const rest = takeTurns(signal)
  const items: OfferedScenario[] = []
  const faults: ScenarioFault[] = []
  for (const [index, item] of list.items.entries()) {
    const text = writeScenario(item as ScenarioDocument)
    const read = readScenario(text)
    if (read.ok) items.push({ ...read.value, text })
    else faults.push(...read.error.map((fault) => inItem(fault, index)))
    await rest()
  }
  return { items, faults }
}

function inItem(fault: ScenarioFault, index: number): ScenarioFault {
  const { path } = fault
  const joint = path === '' || path.startsWith('[') ? '' : '.'
  return { ...fault, path: `items[${index}]${joint}${path}`, line: null }
}

function readList(text: string): z.output<typeof wireScenarioList> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return refuse({ kind: 'not-data', firstBytes: shownStart(new TextEncoder().encode(text)) })
  }
  const checked = z.safeParse(wireScenarioList, json)
  if (checked.success) return checked.data
  const issue = checked.error.issues[0]
  const field = issue?.path.join('.') || '(answer)'
  return refuse({ kind: 'envelope', field, message: issue?.message ?? 'is not as described' })
}

function refuse(trouble: Trouble): never {
  throw new FeedError('scenarios', trouble)
}
