import { startOwnWorker } from '#app/base/own-worker.ts'
import { UNDISTURBED, type Disturbances } from '#app/domain/exercise/disturbances.ts'
import type { WireCase } from '#app/feeds/cases.ts'
import { FEED_NAMES } from '#app/feeds/feed-names.ts'
import { answerCase, type CaseFeedName, type Envelope } from '#mocks/answers/answer-case.ts'
import { jsonAnswer, toResponse } from '#mocks/answers/answer.ts'
import { workerAnswers } from '#mocks/answers/worker-answers.ts'
import { CASES, findCase } from '#mocks/cases/cases.ts'
import { disturbResponse } from '#mocks/disturbances/disturb-response.ts'
import { disturbanceOf } from '#mocks/disturbances/feed-disturbance.ts'
import { PathHandler } from '#mocks/handlers/path-handler.ts'

/** Long enough for the feeds that wait for one another, short enough to give a large case back soon. */
const WORKER_IDLE_MS = 5_000
/** A worker that is silent for so long is lost. The page waits longer than that for positions. */
const WORKER_ANSWER_MS = 30_000

const answerHeavy = workerAnswers(() => startOwnWorker('stored-case'), answerCase, {
  idleMs: WORKER_IDLE_MS,
  answerMs: WORKER_ANSWER_MS,
})

/** Node and some test pages know no workers: there a large case is made where it is asked for. */
const hasWorkers = (): boolean => typeof Worker !== 'undefined'

async function answerCases(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams
  const items = await Promise.all(CASES.map((entry) => entry.describe(asked)))
  const generatedAt = CASES.map((entry) => entry.madeAt).reduce((latest, at) => (at > latest ? at : latest))
  const envelope: Envelope<'cases', WireCase> = { feed: 'cases', case: null, generatedAt, count: items.length, items }
  return toResponse(jsonAnswer(envelope))
}

const answerFeed =
  (feed: CaseFeedName, present: () => Disturbances) =>
  (request: Request): Promise<Response> => {
    const asked = new URL(request.url).searchParams
    const isHeavy = findCase(asked.get('case') ?? '')?.isHeavy ?? false
    const answer = isHeavy && hasWorkers() ? answerHeavy : answerCase
    const disturbance = disturbanceOf(present(), feed)
    return disturbResponse(disturbance.fault, request, async () => toResponse(await answer(feed, asked, disturbance)))
  }

async function answerDescription(): Promise<Response> {
  const { openApiDocument } = await import('#app/feeds/openapi.ts')
  return toResponse(jsonAnswer(openApiDocument()))
}

/** The exercises that ship. They are of no one case, and no exercise disturbs them. */
async function answerScenarios(): Promise<Response> {
  const { SCENARIOS, SCENARIOS_MADE_AT } = await import('#mocks/scenarios/scenarios.ts')
  const list = {
    feed: 'scenarios',
    case: null,
    generatedAt: SCENARIOS_MADE_AT,
    count: SCENARIOS.length,
    items: SCENARIOS,
  }
  return toResponse(jsonAnswer(list))
}

/** Trainers' material and no feed: the answer key of a forged case. */
async function answerForgeKey(request: Request): Promise<Response> {
  const { forgeKeyAnswer } = await import('#mocks/cases/forge/answer-key.ts')
  return toResponse(forgeKeyAnswer(new URL(request.url).searchParams))
}

/**
 * Answers every feed of the app from the cases in `mocks/cases`, whatever host and folder the app is served from.
 * `present` says at each question what is wrong with the feeds.
 */
export const handlersUnder = (present: () => Disturbances) => [
  ...FEED_NAMES.map(
    (feed) => new PathHandler(`api/v1/${feed}`, feed === 'cases' ? answerCases : answerFeed(feed, present)),
  ),
  new PathHandler('api/v1/openapi.json', answerDescription),
  new PathHandler('api/v1/scenarios', answerScenarios),
  new PathHandler('api/v1/forge-key', answerForgeKey),
]

/** The same, of feeds that are always well. */
export const handlers = handlersUnder(() => UNDISTURBED)
