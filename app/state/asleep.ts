import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Instant } from '#app/domain/time.ts'
import { askAgain } from '#app/state/ask-again.ts'
import { wallNow } from '#app/state/clock.ts'
import { useTransport } from '#app/state/transport-context.ts'
import { addNotice, setPlaying } from '#app/state/ui-store.ts'

/** How often the page looks whether time has passed without it, ms. */
const LOOK_MS = 15_000
/**
 * Silence that is sleep, ms. A tab in the background is let run once a minute, which is no sleep; Chromium's intensive
 * throttling is the slowest that a page is let run. Source: Chrome for Developers, "Heavy throttling of chained JS timers
 * beginning in Chrome 88".
 */
const ASLEEP_MS = 3 * 60_000

/** How long the page stood still between two looks, ms; null: it did not. */
export function sleptFor(before: Instant, now: Instant): number | null {
  const gap = now - before
  return gap >= ASLEEP_MS ? gap : null
}

/**
 * Notices that the page stood still (the computer slept, the browser froze the tab) and then says so once, stops play
 * where it stood and asks a live server again: what is on the screen is as old as the sleep was long.
 */
export function useSleepWatch(): void {
  const client = useQueryClient()
  const { kind } = useTransport()
  // Keeps an eye on the wall clock.
  useEffect(() => {
    let last = wallNow()
    const look = () => {
      const now = wallNow()
      const slept = sleptFor(last, now)
      last = now
      if (slept === null) return
      setPlaying(false)
      addNotice({ id: 'asleep', message: 'shell.asleep', values: { minutes: Math.round(slept / 60_000) } })
      if (kind === 'live') void askAgain(client, ['feed'])
    }
    const timer = setInterval(look, LOOK_MS)
    // A tab that is thawed is told so before its timers run.
    document.addEventListener('resume', look)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('resume', look)
      document.removeEventListener('visibilitychange', look)
    }
  }, [client, kind])
}
