/** What a page says to a service worker of ours. */
export type Order =
  /** Answer from now on, for all windows. */
  | { readonly kind: 'take-over' }
  /** Is the file at this address one of your build? The answer comes through the port that is sent along. */
  | { readonly kind: 'is-yours'; readonly address: string }

/** Never waited for longer: a worker that says nothing is not ours, ms. */
const PATIENCE_MS = 5_000

export function order(worker: Pick<ServiceWorker, 'postMessage'>, message: Order): void {
  // A worker is always of the same origin, and takes none.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage(message)
}

/** Asks a worker whether it is of the build that the file at this address is of. */
export function isOfBuild(worker: Pick<ServiceWorker, 'postMessage'>, address: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS)
    port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      clearTimeout(timer)
      port1.close()
      resolve(data === true)
    })
    port1.start()
    worker.postMessage({ kind: 'is-yours', address } satisfies Order, [port2])
  })
}
