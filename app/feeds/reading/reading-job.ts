import type { Reply, Task } from '#app/feeds/reading/messages.ts'
import { repliesTo } from '#app/feeds/reading/replies-to.ts'

const reply = (message: Reply): void => self.postMessage(message, { transfer: [] })

/** From here on this worker reads the answers of feeds. */
export function startReadingJob(): void {
  self.addEventListener('message', (event: MessageEvent<Task>) => {
    for (const message of repliesTo(event.data)) reply(message)
  })
  reply({ kind: 'ready' })
}
