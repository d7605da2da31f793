import { useEffect, useRef, useState } from 'react'
import { setBusy } from '#app/state/busy.ts'

/** What the briefing is doing, or did last. */
export type Work =
  | { readonly kind: 'none' | 'cancelled' }
  | { readonly kind: 'working'; readonly what: 'slide' | 'file' }
  | { readonly kind: 'done'; readonly words: string }
  | { readonly kind: 'failed'; readonly words: string }

export type Task = {
  readonly what: 'slide' | 'file'
  /** Gives the words to say when it is done. */
  readonly run: (signal: AbortSignal) => Promise<string>
  readonly sayFailure: (error: unknown) => string
}

/** Does one thing at a time. Cancelling takes effect at once, whatever the map still does. */
export function useWork() {
  const [work, setWork] = useState<Work>({ kind: 'none' })
  const running = useRef<AbortController | null>(null)
  // Ends what runs when the dialog goes.
  useEffect(
    () => () => {
      running.current?.abort()
      setBusy('briefing', false)
    },
    [],
  )
  const start = async ({ what, run, sayFailure }: Task): Promise<void> => {
    if (running.current) return
    const controller = new AbortController()
    const { signal } = controller
    running.current = controller
    setWork({ kind: 'working', what })
    const settle = (next: Work) => {
      if (running.current !== controller) return
      running.current = null
      setWork(next)
    }
    try {
      settle({ kind: 'done', words: await run(signal) })
    } catch (error) {
      settle({ kind: 'failed', words: sayFailure(error) })
    }
  }
  const cancel = () => {
    const controller = running.current
    running.current = null
    setWork({ kind: 'cancelled' })
    controller?.abort()
  }
  /** Says what became of something that was done at once. */
  const say = (words: string) => !running.current && setWork({ kind: 'done', words })
  return { work, start, cancel, say }
}
