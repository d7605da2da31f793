import { focusManager, QueryClient } from '@tanstack/react-query'
import { oneOf, seededDraw, type Draw } from '#mocks/cases/load/seeded.ts'
import { openFeedPage, type Parts } from '#tests/state/feed-life/page.ts'
import { breachOf, type Memory, type Scene } from '#tests/state/feed-life/promises.ts'
import { recover } from '#tests/state/feed-life/recovery.ts'
import { GOOD, MODES, openFeedServer } from '#tests/state/feed-life/server.ts'
import { startVirtualClock } from '#tests/support/virtual-clock.ts'

const START = Date.UTC(2026, 0, 2)
const MINUTE = 60_000

export type Life = {
  /** The first promise that was broken, with its seed and step; null: none. */
  readonly breach: string | null
  readonly asks: number
  /** After so many steps the last answer was no good one. */
  readonly badSteps: number
  /** How long after the moment that the banner named a feed was asked whose last fault was over, ms; null: it was well. */
  readonly recoveryLateMs: number | null
}

/**
 * Plays one life of a feed: a server that fails in turns, data that grow, a reader who presses buttons, hides the page and
 * shuts her computer. All chance is of `seed`. The clock of the test is taken, and given back.
 */
export async function playLife(seed: number, steps: number, parts?: Parts): Promise<Life> {
  const random = seededDraw(seed)
  const clock = startVirtualClock(START, random)
  focusManager.setFocused(true)
  const refreshMs = oneOf(random, [10_000, 20_000, MINUTE])
  const skewMs = oneOf(random, [0, 0, 5 * MINUTE, -5 * MINUTE])
  const server = openFeedServer(clock, random, refreshMs, skewMs)
  if (random() < 0.5) server.behave(anyMode(random))
  const page = openFeedPage(new QueryClient(), server.transport, parts)
  const scene: Scene = { clock, server, page, refreshMs, skewMs }
  const memory: Memory = { shownAt: -Infinity, isWaived: false }
  const count = { asks: 0, badSteps: 0 }

  const isBusy = () => page.isAsked() && server.openCount() === 0
  const pass = (milliseconds: number) => clock.advance(milliseconds, isBusy)
  const press = (takesAnyway: boolean) => {
    const { retry, takeAnyway } = page.shown().feed
    server.expectHand(takesAnyway)
    memory.isWaived ||= takesAnyway
    if (takesAnyway) takeAnyway?.()
    else retry()
  }
  const life = async (): Promise<Omit<Life, 'asks' | 'badSteps'>> => {
    const ends = (where: string, breach: string) => ({
      breach: `seed ${seed}, ${where}: ${breach}`,
      recoveryLateMs: null,
    })
    await pass(0)
    for (let step = 0; step < steps; step++) {
      happen(random, scene, press)
      await pass(50 + random() ** 3 * 25_000)
      const breach = breachOf(memory, scene)
      if (breach !== null) return ends(`step ${step}, ${server.mode().name}`, breach)
      count.badSteps += server.last() === 'bad' ? 1 : 0
      count.asks += server.forget(clock.now() - 2 * MINUTE)
    }
    focusManager.setFocused(true)
    await pass(0)
    const recovery = await recover(scene, pass, press)
    if (typeof recovery === 'string') return ends('at the end', recovery)
    return { breach: null, recoveryLateMs: recovery.lateMs }
  }
  try {
    const ended = await life()
    return { ...ended, ...count, asks: count.asks + server.asks.length }
  } catch (error) {
    return { ...count, breach: `seed ${seed}: ${String(error)}`, recoveryLateMs: null }
  } finally {
    page.close()
    focusManager.setFocused(undefined)
    clock.stop()
  }
}

const anyMode = (random: Draw) => oneOf(random, MODES as [(typeof MODES)[number]])

/** What a server, a person, a network and a computer may do between two moments. */
function happen(random: Draw, { server, page, clock }: Scene, press: (takesAnyway: boolean) => void): void {
  const { nextTry, takeAnyway } = page.shown().feed
  const isHidden = !focusManager.isFocused()
  const luck = random()
  if (luck < 0.12) server.behave(random() < 0.45 ? GOOD : anyMode(random))
  else if (luck < 0.2) server.change(luck < 0.16 ? 1 : luck < 0.18 ? 0 : -1)
  else if (luck < (nextTry?.kind === 'never' ? 0.3 : 0.22)) press(false)
  else if (luck < 0.26 && takeAnyway) press(true)
  else if (luck < 0.28) focusManager.setFocused(isHidden)
  else if (luck < 0.3) page.comeOnline()
  else if (luck < 0.304) clock.sleep(10 * MINUTE)
  else if (isHidden && luck < 0.5) focusManager.setFocused(true)
}
