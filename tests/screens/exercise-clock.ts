import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from '@playwright/test'
import type { Desk } from '#tests/screens/desk.ts'
import { expect } from '#tests/screens/support.ts'

/** `6:40` of the scenario. */
export const seconds = (time: string): number => {
  const [minute = 0, second = 0] = time.split(':').map(Number)
  return minute * 60 + second
}

/** The clock of all windows of a context, which stands until it is told to go. `speed`: seconds of the scenario for one of the wall. */
export async function stopExerciseClock(context: BrowserContext, page: Page, speed: number) {
  const begun = (await page.evaluate(() => Date.now())) + 1000
  await context.clock.pauseAt(begun)
  let gone = 0
  const pass = async (milliseconds: number) => {
    await context.clock.runFor(milliseconds)
    gone += milliseconds
  }
  return {
    begun,
    pass,
    /** Goes on to a time of the scenario, `5:20`; `restMs`: of the wall, while the clock of the exercise stood. */
    until: async (time: string, restMs = 0) => {
      const due = (seconds(time) * 1000) / speed + restMs
      if (due < gone) throw new Error(`${time} has passed: ${String(gone)} ms`)
      await pass(due - gone)
    },
    /** Lets a page come up, which needs frames; a tenth of a second at a time. */
    untilSeen: async (isSeen: () => Promise<boolean>) => {
      await expect(async () => {
        await pass(100)
        expect(await isSeen()).toBe(true)
      }).toPass({ intervals: [20] })
    },
  }
}

type Log = {
  readonly run: {
    readonly log: readonly {
      readonly kind: string
      readonly wallAt: number
      readonly scenarioMs: number
      readonly inject?: string
    }[]
  }
}

/** The log of the exercise as its file holds it. */
export async function savedLog(desk: Desk): Promise<Log['run']['log']> {
  const [download] = await Promise.all([desk.page.waitForEvent('download'), desk.press('Save the exercise')])
  return (JSON.parse(readFileSync(await download.path(), 'utf8')) as Log).run.log
}

/** Seconds to a tenth: the clock of a page that stands may be a millisecond ahead of where it was put. */
export const tenths = (milliseconds: number): number => Math.round(milliseconds / 100) / 10

/** What happened, in seconds of the wall since the beginning and of the scenario. */
export const happened = (log: Log['run']['log'], wanted: string, begun: number) =>
  log.flatMap(({ kind, inject, wallAt, scenarioMs }) =>
    kind === wanted ? [[inject, tenths(wallAt - begun), tenths(scenarioMs)]] : [],
  )
