import { wallNow } from '#app/state/clock.ts'
import type { OpenChannel, SeatPorts } from '#app/state/exercise/seat-ports.ts'
import { ownStorage } from '#app/state/own-storage.ts'
import { addNotice } from '#app/state/ui-store.ts'

/** The ports of this window. */
export const windowPorts = (): SeatPorts => ({
  openChannel: typeof BroadcastChannel === 'undefined' ? null : openBroadcast,
  storage: ownStorage('sessionStorage'),
  now: wallNow,
  isVisible: () => document.visibilityState === 'visible',
  newId,
  warn: (message) => addNotice({ id: message, message }),
})

export const openBroadcast: OpenChannel = (name, hear) => {
  const channel = new BroadcastChannel(name)
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(data))
  return {
    // A channel reaches its own origin alone, and takes no other.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    post: (message) => channel.postMessage(message),
    close: () => channel.close(),
  }
}

/** Calls when the window is looked at again: timers of a hidden one are late, or stand. Gives back the way to stop. */
export function onWake(wake: () => void): () => void {
  const wakeIfVisible = () => document.visibilityState === 'visible' && wake()
  document.addEventListener('visibilitychange', wakeIfVisible)
  window.addEventListener('pageshow', wakeIfVisible)
  return () => {
    document.removeEventListener('visibilitychange', wakeIfVisible)
    window.removeEventListener('pageshow', wakeIfVisible)
  }
}

/** 80 bits as 20 hexadecimal digits. `crypto.randomUUID` is missing on plain http. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(10)), (byte) => byte.toString(16).padStart(2, '0')).join('')
