import { getResponse } from 'msw'
import type { Transport } from '#app/feeds/transport.ts'
import { problem, toResponse } from '#mocks/answers/answer.ts'
import { presentDisturbances } from '#mocks/disturbances/present-disturbances.ts'
import { handlersUnder } from '#mocks/handlers/handlers.ts'

/**
 * Answers the feeds inside the page: no service worker, no network, so it also runs on a plain `http://10.x` host.
 * What no handler knows is answered 404 here and never sent out.
 */
export async function pageTransport(documentBase: string = document.baseURI): Promise<Transport> {
  const { present, disturb, limitMs } = presentDisturbances()
  const handlers = handlersUnder(present)
  return {
    kind: 'mock-page',
    base: new URL('api/v1', documentBase).href,
    fetch: async (request) =>
      (await getResponse(handlers, request)) ?? toResponse(problem(404, 'No such address', request.url)),
    refreshMs: null,
    disturb,
    limitMs,
  }
}
