import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/** A component whose code is fetched ahead by `fetch`, or else when it is first drawn. */
export type Fetched<Props> = {
  readonly Component: LazyExoticComponent<ComponentType<Props>>
  readonly fetch: () => Promise<void>
}

/**
 * As React's `lazy`, but code that has come is drawn at once: even a promise that is kept already suspends, and what
 * was suspended React 19 shows no sooner than 300 ms after what it showed before.
 */
export function fetched<Props>(load: () => Promise<ComponentType<Props>>): Fetched<Props> {
  let come: { default: ComponentType<Props> } | null = null
  const fetch = async () => (come = { default: await load() })
  const atOnce = (module: { default: ComponentType<Props> }) => ({
    // Never awaited: React calls it.
    // oxlint-disable-next-line unicorn/no-thenable
    then: (take: (value: typeof module) => void) => take(module),
  })
  return {
    // React takes any thenable, and calls one that answers in the same breath without waiting.
    Component: lazy(() => (come ? (atOnce(come) as unknown as Promise<typeof come>) : fetch())),
    fetch: async () => void (await fetch()),
  }
}
