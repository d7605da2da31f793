import type { CaseIndex } from '#app/domain/case-index.ts'
import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import { pointsOf } from '#app/domain/exercise/debrief-reasons.ts'
import { formatInstant, instant } from '#app/domain/time.ts'
import { answerText } from '#app/demo/debrief/answer-text.ts'
import { entryHow } from '#app/demo/debrief/entry-text.ts'
import { questionsOf } from '#app/demo/exercise/decision-list.tsx'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { SheetCell } from '#app/state/exercise/debrief-files.ts'

type Sheet = {
  /** English, so that two sheets can be compared whatever the page speaks. */
  readonly english: Translator
  readonly index: CaseIndex | null
  /** The whole address of a view, by its query. */
  readonly addressOf: (query: string) => string
}

type Column = {
  readonly name: string
  readonly cell: (entry: DebriefEntry, debrief: Debrief, sheet: Sheet) => SheetCell
}

const COLUMNS: readonly Column[] = [
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'wall_time', cell: ({ wallAt }) => formatInstant(wallAt) },
  { name: 'exercise_time', cell: ({ scenarioMs }) => elapsedText(scenarioMs) },
  {
    name: 'scenario_time',
    cell: ({ scenarioMs }, { scenario }) => formatInstant(instant(scenario.start + Math.floor(scenarioMs))),
  },
  {
    name: 'inject',
    cell: (entry, _, { english }) => (entry.kind === 'inject' ? english.local(entry.inject.title) : ''),
  },
  { name: 'how', cell: (entry, _, { english }) => entryHow(english, entry) },
  { name: 'trainee', cell: (entry) => (entry.kind === 'decision' ? entry.decision.trainee.name : '') },
  { name: 'role', cell: roleOf },
  { name: 'question', cell: (entry, debrief, { english }) => questionText(entry, debrief, english) },
  { name: 'answer', cell: answerCell('words') },
  { name: 'likelihood', cell: answerCell('likelihood') },
  { name: 'confidence', cell: answerCell('confidence') },
  { name: 'evidence', cell: answerCell('cited') },
  { name: 'points', cell: pointsCell('points') },
  { name: 'points_of', cell: pointsCell('of') },
  { name: 'known_injects', cell: ({ known }) => known.join(' ') },
  {
    name: 'view',
    cell: (entry, _, { addressOf }) => (entry.kind === 'decision' ? addressOf(entry.decision.view) : ''),
  },
  { name: 'made_up', cell: (_entry, _debrief, { english }) => english.t('debrief.madeUp') },
]

/** One row an entry under the names of the columns: times in UTC, words in English. */
export const debriefSheet = (debrief: Debrief, sheet: Sheet): readonly (readonly SheetCell[])[] => [
  COLUMNS.map(({ name }) => name),
  ...debrief.entries.map((entry) => COLUMNS.map(({ cell }) => cell(entry, debrief, sheet))),
]

function roleOf(entry: DebriefEntry, { scenario }: Debrief, { english }: Sheet): SheetCell {
  if (entry.kind !== 'decision') return ''
  const role = scenario.roles.find(({ id }) => id === entry.decision.trainee.role)
  return role ? english.local(role.name) : ''
}

function questionText(entry: DebriefEntry, { scenario }: Debrief, { local }: Translator): string {
  if (entry.kind !== 'decision' || entry.decision.question === null) return ''
  const question = questionsOf(scenario).get(entry.decision.question)
  return question ? local(question.text) : entry.decision.question
}

function answerCell(part: 'words' | 'likelihood' | 'confidence' | 'cited'): Column['cell'] {
  return (entry, { scenario }, { english, index }) => {
    if (entry.kind !== 'decision') return ''
    const { answer, question } = entry.decision
    return answerText(english, answer, questionsOf(scenario).get(question ?? '') ?? null, index)[part]
  }
}

function pointsCell(part: 'points' | 'of'): Column['cell'] {
  return (entry, debrief) => (entry.kind === 'decision' ? (pointsOf(entry.decision, debrief)?.[part] ?? null) : null)
}
