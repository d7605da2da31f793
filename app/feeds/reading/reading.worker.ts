import type { Reply, Task } from '#app/feeds/reading/messages.ts'
import { repliesTo } from '#app/feeds/reading/replies-to.ts'

const reply = (message: Reply): void => self.postMessage(message, { transfer: [] })

self.addEventListener('message', (event: MessageEvent<Task>) => {
  for (const message of repliesTo(event.data)) reply(message)
})
reply({ kind: 'ready' })
