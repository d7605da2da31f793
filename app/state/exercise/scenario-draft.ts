import { readScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { formatDuration, parseDuration } from '#app/feeds/scenarios/duration.ts'
import type { ScenarioFault, ScenarioFaultCode } from '#app/feeds/scenarios/scenario-fault.ts'
import { SCENARIO_FORMAT, SCENARIO_VERSION, type ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'

/** A scenario while it is written: a document that may be wrong anywhere, and is kept as it stands. */
export type DraftDocument = Readonly<Record<string, unknown>>
export type DraftFault = ScenarioFault

/** A document in which nothing is filled in yet. */
export const emptyDraft = (id: string): DraftDocument => ({
  format: SCENARIO_FORMAT,
  version: SCENARIO_VERSION,
  id,
  title: { en: '' },
  summary: { en: '' },
  case: 'training',
  caseParameters: {},
  view: '',
  start: '2031-05-01T08:00Z',
  duration: 'PT30M',
  speed: 1,
  roles: [],
  objectives: [],
  injects: [],
  expectations: [],
  answerKey: [],
  debrief: [],
})

/** The text of a draft, as it lies in a file. One that is not valid is written as it stands. */
export const draftText = (document: DraftDocument): string => writeScenario(document as ScenarioDocument)

/** All that is wrong with a draft; empty: it can be run. In the order of the draft, which no writer has to arrange first. */
export function draftFaults(document: DraftDocument): readonly DraftFault[] {
  const read = readScenario(JSON.stringify(document, null, 1))
  return read.ok ? [] : read.error
}

/** What a text holds. `document` is null where there is nothing to mend: it is no scenario, or one of a later release. */
export type OpenedDraft = { readonly document: DraftDocument | null; readonly faults: readonly DraftFault[] }

const NOTHING_TO_MEND: ReadonlySet<ScenarioFaultCode> = new Set<ScenarioFaultCode>([
  'syntax',
  'too-large',
  'not-a-scenario',
  'newer-version',
])

/** Reads a text that somebody opens. Never throws. */
export function openDraft(text: string): OpenedDraft {
  const read = readScenario(text)
  if (read.ok) return { document: read.value.document, faults: [] }
  const isLost = read.error.some(({ code }) => NOTHING_TO_MEND.has(code))
  // What has the mark of a scenario is an object.
  const document = isLost ? null : (JSON.parse(text.replace(/^\uFEFF/, '')) as DraftDocument)
  return { document, faults: read.error }
}

/** A duration of a document in ms; null: it is none. */
export function durationMs(value: unknown): number | null {
  const read = typeof value === 'string' ? parseDuration(value) : null
  return read?.ok ? read.value : null
}

/** ms, as a document writes them. */
export const durationText = (milliseconds: number): string => formatDuration(milliseconds)
