import type { Reply, Task } from '#app/feeds/reading/messages.ts'
import type { ReadingWorker } from '#app/feeds/reading/worker-line.ts'

type Answering = (task: Task) => Iterable<Reply>

/** A worker in this thread. What it is told and tells is copied and transferred, as from thread to thread. */
export type SketchedWorker = ReadingWorker & {
  readonly said: readonly Reply[]
  readonly isTerminated: () => boolean
  /** Says something out of turn. */
  readonly say: (reply: Reply) => void
  /** Throws where nobody catches it; a worker that cannot load looks the same. */
  readonly fail: () => void
}

/** `answering` null: it never says a word. */
export function sketchWorker(answering: Answering | null): SketchedWorker {
  const page = new EventTarget()
  const said: Reply[] = []
  let isTerminated = false
  const tell = (reply: Reply) => {
    const data = structuredClone(reply)
    said.push(data)
    if (!isTerminated) page.dispatchEvent(new MessageEvent('message', { data }))
  }
  if (answering) queueMicrotask(() => tell({ kind: 'ready' }))
  return {
    addEventListener: page.addEventListener.bind(page),
    removeEventListener: page.removeEventListener.bind(page),
    postMessage: (task: Task, transfer: unknown) => {
      const received = structuredClone(task, { transfer: transfer as ArrayBuffer[] })
      queueMicrotask(() => {
        for (const reply of answering?.(received) ?? []) tell(reply)
      })
    },
    terminate: () => {
      isTerminated = true
    },
    said,
    isTerminated: () => isTerminated,
    say: tell,
    fail: () => page.dispatchEvent(new Event('error')),
  }
}
