import { useQuery } from '@tanstack/react-query'
import type { OfferedScenario } from '#app/feeds/scenarios/read-scenarios.ts'
import { scenariosQuery } from '#app/feeds/scenarios/scenarios-query.ts'
import { FeedError, type Trouble } from '#app/feeds/trouble.ts'
import { useTransport } from '#app/state/transport-context.ts'

/** The scenarios that the page offers, or what keeps them away. */
export type ScenariosArrival =
  | { readonly condition: 'loading' }
  | { readonly condition: 'failed'; readonly trouble: Trouble; readonly retry: () => void }
  | {
      readonly condition: 'good'
      readonly items: readonly OfferedScenario[]
      /** How many faults the others have, which are not offered. */
      readonly faultCount: number
    }

/** Asks for the scenarios when somebody wants to choose one. */
export function useScenarios(): ScenariosArrival {
  const { data, error, isFetching, refetch } = useQuery(scenariosQuery(useTransport()))
  if (data) return { condition: 'good', items: data.items, faultCount: data.faults.length }
  if (!error || isFetching) return { condition: 'loading' }
  const trouble: Trouble = error instanceof FeedError ? error.trouble : { kind: 'no-answer' }
  return { condition: 'failed', trouble, retry: () => void refetch() }
}
