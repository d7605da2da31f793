import { queryOptions } from '@tanstack/react-query'
import { instant } from '#app/domain/time.ts'
import { MOST_TRIES, outlookOf, waitAfterFailure } from '#app/feeds/asking.ts'
import { feedUrl, getBytes } from '#app/feeds/http.ts'
import type { OfferedScenarios } from '#app/feeds/scenarios/read-scenarios.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { FeedError } from '#app/feeds/trouble.ts'

/** The scenarios that a server offers. They are asked for once, and not by the clock: a class has one before it. */
export const scenariosQuery = (transport: Transport) =>
  queryOptions({
    queryKey: ['scenarios', transport.base] as const,
    queryFn: ({ signal }) => getScenarios(transport, signal),
    structuralSharing: false,
    staleTime: Infinity,
    networkMode: 'always',
    retry: (failures, error) => failures < MOST_TRIES - 1 && outlookOf(error) === 'soon',
    retryDelay: (failures, error) =>
      waitAfterFailure(error, { begun: [], inARow: failures + 1 }, ONCE, instant(0), Math.random) ?? 0,
  })

/** Nobody waits for a list of exercises: it is not asked for again by itself. */
const ONCE = { refreshMs: null, isLive: false }

async function getScenarios(transport: Transport, signal: AbortSignal): Promise<OfferedScenarios> {
  const url = feedUrl('scenarios', null, transport.base)
  const { bytes } = await getBytes('scenarios', url, 'application/json', transport, signal)
  // Who holds no exercise loads no schema of one.
  const { readScenarios } = await import('#app/feeds/scenarios/read-scenarios.ts').catch((error: unknown) => {
    throw new FeedError('scenarios', { kind: 'no-answer' }, { cause: error })
  })
  return await readScenarios(bytes, signal)
}
