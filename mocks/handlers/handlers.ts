import type { WireCase } from '#app/feeds/cases.ts'
import { FEED_NAMES, type FeedName, type WireEnvelope } from '#app/feeds/feed.ts'
import type { CaseAnswers } from '#mocks/cases/case-answers.ts'
import { CASES, findCase } from '#mocks/cases/cases.ts'
import { PathHandler } from '#mocks/handlers/path-handler.ts'
import { problem } from '#mocks/handlers/problem.ts'

type CaseFeedName = Exclude<FeedName, 'cases'>

/** What a feed answers, typed by the wire schemas so that the mocks cannot drift from what the app reads. */
type Answer =
  | (Envelope<'cases', WireCase> & { readonly case: null })
  | { [Name in CaseFeedName]: Envelope<Name, CaseAnswers[Name][number]> }[CaseFeedName]
type Envelope<Name, Row> = Omit<WireEnvelope, 'feed' | 'items'> & {
  readonly feed: Name
  readonly items: readonly Row[]
}

const answer = (envelope: Answer): Response => Response.json(envelope)

async function answerCases(): Promise<Response> {
  const items = await Promise.all(CASES.map((entry) => entry.describe()))
  const generatedAt = CASES.map((entry) => entry.madeAt).reduce((latest, at) => (at > latest ? at : latest))
  return answer({ feed: 'cases', case: null, generatedAt, count: items.length, items })
}

const answerFeed =
  (feed: CaseFeedName) =>
  async (request: Request): Promise<Response> => {
    const asked = new URL(request.url).searchParams
    const id = asked.get('case')
    if (id === null) return problem(400, 'No case asked for', 'The query needs the parameter "case".')
    const entry = findCase(id)
    if (!entry) return problem(404, 'No such case', `There is no case "${id}".`)
    const answers = await entry.answer(asked)
    if (!answers.ok) return problem(400, 'Parameter out of bounds', answers.error)
    const items = answers.value[feed]
    // The compiler cannot tell that name and rows are of the same feed; the line above can.
    return answer({ feed, case: id, generatedAt: entry.madeAt, count: items.length, items } as Answer)
  }

async function answerDescription(): Promise<Response> {
  const { openApiDocument } = await import('#app/feeds/openapi.ts')
  return Response.json(openApiDocument())
}

/** Answers every feed of the app from the cases in `mocks/cases`, whatever host and folder the app is served from. */
export const handlers = [
  ...FEED_NAMES.map((feed) => new PathHandler(`api/v1/${feed}`, feed === 'cases' ? answerCases : answerFeed(feed))),
  new PathHandler('api/v1/openapi.json', answerDescription),
]
