import * as z from 'zod/mini'
import { fail, ok, type Result } from '#app/base/result.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { issueFaults, valueAt } from '#app/feeds/scenarios/issue-faults.ts'
import { jsonLines, MOST_IN_ONE, type JsonLines } from '#app/feeds/scenarios/json-lines.ts'
import { pathText, type Found, type Path, type ScenarioFault } from '#app/feeds/scenarios/scenario-fault.ts'
import { brokenRules } from '#app/feeds/scenarios/scenario-rules.ts'
import {
  SCENARIO_FORMAT,
  SCENARIO_VERSION,
  wireScenario,
  type ScenarioDocument,
} from '#app/feeds/scenarios/scenario-schema.ts'
import { toScenario } from '#app/feeds/scenarios/to-scenario.ts'

export type ReadScenario = { readonly scenario: Scenario; readonly document: ScenarioDocument }

/** Longest text that is looked at, letters. Those that ship have under 100,000. */
export const LONGEST_SCENARIO = 2_000_000
/** So many faults are listed one by one; how many more there are is told. */
const MOST_FAULTS = 500

/**
 * Reads the text of a scenario distrustfully: it is taken whole, or all that is wrong with it is listed by line and path.
 * Never throws. The document is what the text holds, word for word, so that writing it again loses nothing.
 */
export function readScenario(text: string): Result<ReadScenario, readonly ScenarioFault[]> {
  if (text.length > LONGEST_SCENARIO) {
    return fail([{ path: '', line: null, code: 'too-large', values: { most: LONGEST_SCENARIO } }])
  }
  const bare = text.replace(/^\uFEFF/, '')
  let document: unknown
  try {
    document = JSON.parse(bare)
  } catch {
    return fail([{ path: '', line: jsonLines(bare).brokenAt, code: 'syntax', values: {} }])
  }
  const lines = jsonLines(bare)
  const other = otherMake(document)
  if (other) return fail(placed([other], lines))
  if (lines.crowded.length > 0) {
    return fail(inOrder(lines.crowded.map((place) => ({ ...place, code: 'too-many', values: { most: MOST_IN_ONE } }))))
  }
  const checked = z.safeParse(wireScenario, document)
  const found = [...(checked.success ? [] : issueFaults(checked.error.issues, document)), ...brokenRules(document)]
  if (found.length > 0 || lines.repeated.length > 0) return fail(placed(found, lines))
  // The schema changes nothing, so this is the document and says so.
  const read = document as ScenarioDocument
  return ok({ scenario: toScenario(read), document: read })
}

/** What makes it no use to look further: no scenario at all, or one of a later version. */
function otherMake(document: unknown): Found | null {
  if (valueAt(document, ['format']) !== SCENARIO_FORMAT) {
    return { path: ['format'], code: 'not-a-scenario', values: { format: SCENARIO_FORMAT } }
  }
  const version = valueAt(document, ['version'])
  const isNewer = typeof version === 'number' && version > SCENARIO_VERSION
  return isNewer ? { path: ['version'], code: 'newer-version', values: { version } } : null
}

/** The faults with their lines. */
const placed = (found: readonly Found[], lines: JsonLines): readonly ScenarioFault[] =>
  inOrder([
    ...lines.repeated.map((place): ScenarioFault => ({ ...place, code: 'repeated-key', values: {} })),
    ...found.map(({ path, code, values = {} }): ScenarioFault => ({
      path: pathText(path),
      line: lineOf(path, lines),
      code,
      values,
    })),
  ])

/** In the order of the text. */
function inOrder(faults: readonly ScenarioFault[]): readonly ScenarioFault[] {
  const sorted = faults.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0))
  const rest = sorted.length - MOST_FAULTS
  if (rest <= 0) return sorted
  return [...sorted.slice(0, MOST_FAULTS), { path: '', line: null, code: 'more', values: { count: rest } }]
}

/** Of what is missing: the line of what should hold it. */
function lineOf(path: Path, { lines }: JsonLines): number | null {
  for (let steps = path.length; steps >= 0; steps -= 1) {
    const line = lines.get(pathText(path.slice(0, steps)))
    if (line !== undefined) return line
  }
  return null
}
