import { queryOptions } from '@tanstack/react-query'
import { feedUrl, getBytes } from '#app/feeds/http.ts'
import { isWorthRetrying, MOST_RETRIES, retryDelay } from '#app/feeds/query.ts'
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
    retry: (failures, error) => failures < MOST_RETRIES && isWorthRetrying(error),
    retryDelay: (failures, error) => retryDelay(failures, error),
  })

async function getScenarios(transport: Transport, signal: AbortSignal): Promise<OfferedScenarios> {
  const url = feedUrl('scenarios', null, transport.base)
  const bytes = await getBytes('scenarios', url, 'application/json', transport, signal)
  // Who holds no exercise loads no schema of one.
  const { readScenarios } = await import('#app/feeds/scenarios/read-scenarios.ts').catch((error: unknown) => {
    throw new FeedError('scenarios', { kind: 'no-answer' }, { cause: error })
  })
  return await readScenarios(bytes, signal)
}
