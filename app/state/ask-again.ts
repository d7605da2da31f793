import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Puts questions again at once, whatever they wait for. Those that nobody looks at now are put again when somebody does.
 * `queryKey` is the whole of a key, or how several begin.
 */
export async function askAgain(client: QueryClient, queryKey: QueryKey): Promise<void> {
  // A question that never was answered would go on waiting for its next try.
  await client.cancelQueries({ queryKey })
  await client.invalidateQueries({ queryKey })
}
