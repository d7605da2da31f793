import { expose, transfer } from 'comlink'
import { answerCase, type CaseFeedName } from '#mocks/answers/answer-case.ts'
import type { Answer } from '#mocks/answers/answer.ts'
import type { FeedDisturbance } from '#mocks/disturbances/feed-disturbance.ts'

/*
 * Makes a large case off the page's thread and keeps its records here, so that the page holds none of them. The work of
 * one case is done once: the feeds that ask meanwhile wait their turn.
 */

const worker = {
  /** `query` is that of the address, without the question mark. */
  answer: async (feed: CaseFeedName, query: string, disturbance: FeedDisturbance): Promise<Answer> => {
    const answer = await answerCase(feed, new URLSearchParams(query), disturbance)
    return transfer(answer, [answer.body.buffer])
  },
}
export type CaseWorker = typeof worker

expose(worker)
