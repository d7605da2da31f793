import { http, HttpResponse, type HttpResponseResolver } from 'msw'
import { FEED_NAMES, type FeedName, type WireEnvelope } from '#app/feeds/feed.ts'
import type { WireCase } from '#app/feeds/cases.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { CASES, findCase } from '#mocks/cases/cases.ts'
import { problem, type Problem } from '#mocks/handlers/problem.ts'

type CaseFeedName = Exclude<FeedName, 'cases'>
type WireRow = WireCase | CaseAnswers[CaseFeedName][number]

/** What a feed answers, typed by the wire schemas so that the mocks cannot drift from what the app reads. */
type Answer = Omit<WireEnvelope, 'items'> & { readonly items: readonly WireRow[] }
type FeedResolver = HttpResponseResolver<never, never, Answer | Problem>

const answerCases: FeedResolver = async () => {
  const items = await Promise.all(CASES.map((entry) => entry.describe()))
  const generatedAt = CASES.map((entry) => entry.madeAt).reduce((latest, at) => (at > latest ? at : latest))
  return HttpResponse.json({ feed: 'cases', case: null, generatedAt, count: items.length, items })
}

const answerFeed =
  (feed: CaseFeedName): FeedResolver =>
  async ({ request }) => {
    const asked = new URL(request.url).searchParams
    const id = asked.get('case')
    if (id === null) return problem(400, 'No case asked for', 'The query needs the parameter "case".')
    const entry = findCase(id)
    if (!entry) return problem(404, 'No such case', `There is no case "${id}".`)
    const answers = await entry.answer(asked)
    if (!answers.ok) return problem(400, 'Parameter out of bounds', answers.error)
    const items = answers.value[feed]
    return HttpResponse.json({ feed, case: id, generatedAt: entry.madeAt, count: items.length, items })
  }

/** Answers every feed of the app from the cases in `mocks/cases`, whatever host and folder the app is served from. */
export const handlers = [
  ...FEED_NAMES.map((feed) =>
    feed === 'cases' ? http.get('*/api/v1/cases', answerCases) : http.get(`*/api/v1/${feed}`, answerFeed(feed)),
  ),
  http.get('*/api/v1/openapi.json', async () => {
    const { openApiDocument } = await import('#app/feeds/openapi.ts')
    return HttpResponse.json(openApiDocument())
  }),
]
