import type { FeedName, RecordFeedName, WireEnvelope } from '#app/feeds/feed.ts'
import { POSITIONS_TYPE } from '#app/feeds/positions/wire-positions.ts'
import { jsonAnswer, problem, type Answer } from '#mocks/answers/answer.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { findCase, type CaseEntry } from '#mocks/cases/cases.ts'
import { bodySent, madeAtSaid, rowsLeft } from '#mocks/disturbances/disturb-content.ts'
import { disturbPositions, firstRows } from '#mocks/disturbances/disturb-positions.ts'
import { WELL, type FeedDisturbance } from '#mocks/disturbances/feed-disturbance.ts'
import { pickPositions } from '#mocks/positions/pick-positions.ts'
import { readPositionQuestion } from '#mocks/positions/position-question.ts'

/** The feeds that answer for one case. */
export type CaseFeedName = Exclude<FeedName, 'cases'>
type CaseRecordFeedName = Exclude<RecordFeedName, 'cases'>

/** What a feed answers, typed by the wire schemas so that the mocks cannot drift from what the app reads. */
type CaseEnvelope = { [Name in CaseRecordFeedName]: Envelope<Name, CaseAnswers[Name][number]> }[CaseRecordFeedName]
export type Envelope<Name, Row> = Omit<WireEnvelope, 'feed' | 'items'> & {
  readonly feed: Name
  readonly items: readonly Row[]
}

/**
 * Answers one feed for the case that the query names, with what is wrong in its answer. Runs in the page, in a worker and
 * in Node alike.
 */
export async function answerCase(
  feed: CaseFeedName,
  asked: URLSearchParams,
  disturbance: FeedDisturbance = WELL,
): Promise<Answer> {
  const id = asked.get('case')
  if (id === null) return problem(400, 'No case asked for', 'The query needs the parameter "case".')
  const entry = findCase(id)
  if (!entry) return problem(404, 'No such case', `There is no case "${id}".`)
  const answers = await entry.answer(asked)
  if (!answers.ok) return problem(400, 'Parameter out of bounds', answers.error)
  const answer =
    feed === 'positions'
      ? await answerPositions(entry, answers.value, asked, disturbance)
      : answerRecords(entry, answers.value, feed, disturbance)
  return bodySent(disturbance.fault, answer)
}

function answerRecords(
  { id, madeAt }: CaseEntry,
  answers: CaseAnswers,
  feed: CaseRecordFeedName,
  { fault }: FeedDisturbance,
): Answer {
  const items = answers[feed].slice(0, rowsLeft(fault, answers[feed].length))
  const generatedAt = madeAtSaid(fault, madeAt)
  // The compiler cannot tell that name and rows are of the same feed; the lines above can.
  const envelope = { feed, case: id, generatedAt, count: items.length, items } as CaseEnvelope
  return jsonAnswer(envelope)
}

async function answerPositions(
  { id, madeAt }: CaseEntry,
  answers: CaseAnswers,
  asked: URLSearchParams,
  { fault, ...gaps }: FeedDisturbance,
): Promise<Answer> {
  const question = readPositionQuestion(asked)
  if (!question.ok) return problem(400, 'Parameter out of bounds', question.error)
  // The writer of Arrow is fetched only when positions are asked for.
  const { encodePositions } = await import('#mocks/positions/encode-positions.ts')
  const tracks = answers.tracks.map((track) => track.id)
  const picked = pickPositions(disturbPositions(answers.positions(), gaps, tracks), question.value)
  const sent = firstRows(picked, rowsLeft(fault, picked.times.length))
  return { status: 200, type: POSITIONS_TYPE, body: encodePositions(sent, id, madeAtSaid(fault, madeAt)) }
}
