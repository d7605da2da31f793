import type { CaseIndex } from '#app/domain/case-index.ts'
import type { HandScore } from '#app/domain/exercise/decision.ts'
import type { DebriefEntry } from '#app/domain/exercise/debrief-entries.ts'
import { aheadOf, knownBefore, type Debrief } from '#app/domain/exercise/debrief-of.ts'
import { reasonsFor } from '#app/domain/exercise/debrief-reasons.ts'
import type { Inject } from '#app/domain/exercise/inject.ts'
import { clockText, dayText, exactTimeText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'
import type { Instant, TimeWindow } from '#app/domain/time.ts'
import { answerText } from '#app/demo/debrief/answer-text.ts'
import { caseClockText } from '#app/demo/debrief/case-clock-text.ts'
import { entryHow, entryTitle } from '#app/demo/debrief/entry-text.ts'
import { playedText } from '#app/demo/debrief/played-text.ts'
import { reasonText } from '#app/demo/debrief/reason-text.ts'
import { questionsOf } from '#app/demo/exercise/decision-list.tsx'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import type { Paper, PaperBlock } from '#app/state/exercise/debrief-files.ts'
import type { DebriefNotes } from '#app/state/exercise/debrief-notes.ts'
import { caseClockOf } from '#app/state/exercise/moment-view.ts'

export type PaperContext = {
  readonly translator: Translator
  readonly index: CaseIndex | null
  /** That with which the case opens; null: it is not on the page. */
  readonly caseWindow: TimeWindow | null
  readonly notes: DebriefNotes
  readonly hasKey: boolean
  readonly writtenAt: Instant
  /** The whole address of a view, by its query. */
  readonly addressOf: (query: string) => string
}

/** The debrief for print: what was played, what it was worth, what happened, who decided what on which ground. */
export function debriefPaper(debrief: Debrief, context: PaperContext): Paper {
  const { translator, writtenAt, hasKey } = context
  const { t, local, language } = translator
  const { scenario } = debrief
  return {
    title: t('debrief.paper.title', { title: local(scenario.title) }),
    language,
    banner: t('debrief.madeUp'),
    pageText: (number) => t('debrief.paper.page', { number }),
    writtenAt,
    blocks: [
      text(local(scenario.summary)),
      ...playedText(translator, debrief).map(text),
      soft(t('debrief.paper.written', { time: exactTimeText(translator, writtenAt) })),
      ...scoreBlocks(debrief, translator),
      heading(2, t('debrief.timeline')),
      timelineTable(debrief, translator),
      ...(debrief.unfired.length > 0
        ? [text(t('debrief.unfired', { titles: titlesOf(translator, debrief.unfired) }))]
        : []),
      heading(2, t('exercise.decisions')),
      ...decisionBlocks(debrief, context),
      ...discussionBlocks(debrief, context),
      ...(hasKey && scenario.answerKey.length > 0 ? keyBlocks(debrief, translator) : []),
    ],
  }
}

const heading = (level: 2 | 3, words: string): PaperBlock => ({ kind: 'heading', level, text: words })
const text = (words: string): PaperBlock => ({ kind: 'text', text: words })
const soft = (words: string): PaperBlock => ({ kind: 'text', text: words, look: 'soft' })
const strong = (words: string): PaperBlock => ({ kind: 'text', text: words, look: 'strong' })

const titlesOf = ({ local }: Translator, injects: readonly Inject[]): string =>
  injects.map(({ title }) => local(title)).join('; ')

function scoreBlocks({ scenario, state, score }: Debrief, translator: Translator): readonly PaperBlock[] {
  const { t, local, number } = translator
  const ofText = (points: number, of: number) => t('debrief.scores.total', { points: number(points), of: number(of) })
  const nameOf = (id: string) => state.trainees.find((trainee) => trainee.id === id)?.name ?? id
  return [
    heading(2, t('debrief.scores')),
    strong(ofText(score.points, score.of)),
    soft(t('debrief.scores.mean')),
    ...(scenario.objectives.length === 0
      ? []
      : [
          table(
            '',
            [t('debrief.objective'), t('debrief.points')],
            [0.7, 0.3],
            scenario.objectives.map(({ id, text: words }) => {
              const own = score.objectives.find((one) => one.id === id)
              return [local(words), ofText(own?.points ?? 0, own?.of ?? 0)]
            }),
          ),
        ]),
    ...(scenario.expectations.length === 0
      ? []
      : [
          table(
            t('debrief.paper.expectations'),
            [t('debrief.paper.expectation'), t('debrief.paper.trainee'), t('debrief.points')],
            [0.5, 0.25, 0.25],
            scenario.expectations.flatMap(({ id, text: words }) => {
              const own = score.expectations.find((one) => one.id === id)
              return [
                [local(words), t('debrief.paper.class'), ofText(own?.points ?? 0, own?.of ?? 0)],
                ...(own?.byTrainee ?? []).map(({ trainee, points, of }) => ['', nameOf(trainee), ofText(points, of)]),
              ]
            }),
          ),
        ]),
    ...handBlocks(scenario, lastScores(state.scores), nameOf, translator),
  ]
}

function handBlocks(
  { expectations }: Debrief['scenario'],
  scores: readonly HandScore[],
  nameOf: (trainee: string) => string,
  { t, local, number }: Translator,
): readonly PaperBlock[] {
  if (scores.length === 0) return []
  return [
    table(
      t('debrief.paper.hand'),
      [t('debrief.paper.expectation'), t('debrief.paper.trainee'), t('debrief.points'), t('exercise.score.note')],
      [0.4, 0.2, 0.1, 0.3],
      scores.map(({ expectation, trainee, points, note }) => {
        const scored = expectations.find(({ id }) => id === expectation)
        return [
          scored ? local(scored.text) : expectation,
          trainee === null ? t('exercise.score.class') : nameOf(trainee),
          number(points),
          note,
        ]
      }),
    ),
  ]
}

/** The trainer's last word on each. */
const lastScores = (scores: readonly HandScore[]): readonly HandScore[] =>
  scores.filter(
    ({ expectation, trainee }, index) =>
      !scores.slice(index + 1).some((later) => later.expectation === expectation && later.trainee === trainee),
  )

const table = (
  caption: string,
  headings: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly string[])[],
): PaperBlock => ({ kind: 'table', caption, headings, shares, rows })

const timelineTable = ({ entries, scenario }: Debrief, translator: Translator): PaperBlock =>
  table(
    translator.t('debrief.table.caption'),
    [
      translator.t('debrief.table.exercise'),
      translator.t('debrief.table.wall'),
      translator.t('debrief.table.what'),
      translator.t('debrief.table.how'),
    ],
    [0.11, 0.21, 0.44, 0.24],
    entries.map((entry) => [
      elapsedText(entry.scenarioMs),
      `${dayText(translator, entry.wallAt)} ${clockText(entry.wallAt)}`,
      entryTitle(translator, entry, scenario),
      entryHow(translator, entry),
    ]),
  )

function decisionBlocks(debrief: Debrief, context: PaperContext): readonly PaperBlock[] {
  const decisions = debrief.entries.filter((entry) => entry.kind === 'decision')
  if (decisions.length === 0) return [text(context.translator.t('debrief.case.none'))]
  return decisions.flatMap((entry) => decisionBlock(entry, debrief, context))
}

function decisionBlock(
  entry: Extract<DebriefEntry, { kind: 'decision' }>,
  debrief: Debrief,
  { translator, index, caseWindow, addressOf }: PaperContext,
): readonly PaperBlock[] {
  const { t, local } = translator
  const { decision } = entry
  const { name } = decision.trainee
  const question = questionsOf(debrief.scenario).get(decision.question ?? '') ?? null
  const { words, likelihood, confidence, cited } = answerText(translator, decision.answer, question, index)
  const [before, ahead] = [knownBefore(debrief, entry), aheadOf(debrief, entry)]
  return [
    heading(3, t('debrief.paper.decision', { elapsed: elapsedText(entry.scenarioMs), name })),
    soft(question ? local(question.text) : (decision.question ?? t('exercise.decision.unasked'))),
    text(words),
    ...(likelihood ? [text(t('exercise.likelihood.said', { likelihood }))] : []),
    ...(confidence ? [text(t('exercise.confidence.said', { confidence }))] : []),
    ...(cited ? [text(t('exercise.cited', { records: cited }))] : []),
    ...reasonsFor(decision, debrief).map((reason) =>
      text([local(reason.expectation.text), ...reasonText(translator, reason, { question, index, name })].join(' ')),
    ),
    soft(
      before.length === 0
        ? t('debrief.paper.knownNothing')
        : t('debrief.paper.known', { titles: titlesOf(translator, before) }),
    ),
    ...(ahead.length === 0 ? [] : [soft(t('debrief.paper.notYet', { titles: titlesOf(translator, ahead) }))]),
    soft(caseClockText(translator, caseClockOf(decision.view, caseWindow))),
    soft(t('debrief.paper.view', { address: addressOf(decision.view) })),
  ]
}

function discussionBlocks(
  { scenario }: Debrief,
  { translator: { t, local }, notes }: PaperContext,
): readonly PaperBlock[] {
  if (scenario.debrief.length === 0) return []
  return [
    heading(2, t('debrief.discussion')),
    ...scenario.debrief.flatMap(({ id, text: words }) => [
      strong(local(words)),
      notes[id]?.trim() ? text(notes[id]) : soft(t('debrief.paper.noNote')),
    ]),
  ]
}

const keyBlocks = ({ scenario }: Debrief, { t, local }: Translator): readonly PaperBlock[] => [
  { kind: 'page' },
  heading(2, t('debrief.paper.key')),
  ...scenario.answerKey.flatMap(({ question, answer }) => [strong(local(question)), text(local(answer))]),
]
