/** How long one slice of work may hold the main thread, ms. What else waits for it is then done first. */
const SLICE_MS = 12

/** Asked before each step of long work: null, go on; or a promise to wait for, since others want the thread. */
export type Rest = () => Promise<void> | null

/** Divides long work into slices. Throws the reason of `signal` when the caller gave up. */
export function takeTurns(signal: AbortSignal, now: () => number = () => performance.now()): Rest {
  let began = now()
  const rest = async () => {
    await nextTurn()
    signal.throwIfAborted()
    began = now()
  }
  return () => (now() - began < SLICE_MS ? null : rest())
}

/** A timer would do, but browsers slow timers down to one a second where nobody looks. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    const turn = () => {
      port1.close()
      resolve()
    }
    port1.addEventListener('message', turn, { once: true })
    port1.start()
    port2.postMessage(null)
  })

/** Puts texts together, in pieces of about `PIECE` letters, without holding the thread. */
export async function gather(texts: Iterable<string>, signal: AbortSignal): Promise<readonly string[]> {
  signal.throwIfAborted()
  const rest = takeTurns(signal)
  const pieces: string[] = []
  let piece: string[] = []
  let length = 0
  for (const text of texts) {
    piece.push(text)
    length += text.length
    if (length >= PIECE) {
      pieces.push(piece.join(''))
      piece = []
      length = 0
    }
    const due = rest()
    if (due) await due
  }
  if (length > 0) pieces.push(piece.join(''))
  return pieces
}

const PIECE = 64 * 1024
