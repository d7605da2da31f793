import type { Page } from '@playwright/test'
import { deskOf, joinAs, openDesk, type Desk } from '#tests/screens/desk.ts'
import { happened, savedLog, seconds, stopExerciseClock, tenths } from '#tests/screens/exercise-clock.ts'
import { HALF_HOUR_TEXT } from '#tests/screens/half-hour.ts'
import { expect, openApp, test } from '#tests/screens/support.ts'
import { withoutMaps } from '#tests/screens/without-map.ts'

/*
 * A scenario of thirty minutes at sixteen times the speed of the wall, in two windows of one browser whose clock stands
 * and goes as the test says. One second of the wall is sixteen of the scenario.
 *
 *  scenario
 *   0:00    begins; the first message
 *   2:00    "ship" is put                              counts for 3:00, to 5:00
 *   3:00    Anne: yes, right                           E1: 10 of 10
 *   4:00    a leg is late by twelve hours
 *   5:20    Anne: no                                   too late, counts not
 *   6:00    "count" is put
 *   6:40    pause of a minute of the wall; Anne's window is loaded again
 *   6:40    Anne: exactly 300                          E2: 0 of 20, not hedged as asked
 *   6:40    "judge" is put by hand                     counts for 4:00, to 10:40
 *   6:40    goes on
 *   8:00    Anne: likely, and cites the leg, right     E4: 30 of 30
 *  10:00    a feed fails
 *  12:00    "where" is put
 *  12:40    Anne: 550 km away, wrong
 *  13:20    Anne: on the spot, right                   E3: 10 of 10
 *  14:00    the trainer's window is loaded again while the clock runs
 *  16:00    jump to 27:00: the feed is well again (20:00), "tell" is put (26:00); "off" (18:00) is switched off
 *                                                      "tell" counts for 2:00 from 27:00, to 29:00
 *  28:00    Anne: yes, right                           E6: 10 of 10
 *  28:20    Anne judges what nobody asked for
 *  29:20    Anne: no                                   too late, counts not
 *  30:00    ends by itself
 *           the trainer gives 12, then 21              E5: 21 of 30, the last word
 */
const BY_HAND = { E1: [10, 10], E2: [0, 20], E3: [10, 10], E4: [30, 30], E5: [21, 30], E6: [10, 10] } as const
const OBJECTIVES = { find: ['E1', 'E2', 'E3'], judge: ['E4', 'E5'], react: ['E6'] } as const
type Named = keyof typeof BY_HAND

const sum = (names: readonly Named[], which: 0 | 1): number =>
  names.reduce((total, name) => total + BY_HAND[name][which], 0)

const SPEED = 16
const PAUSE_S = 60

const form = (seat: Desk, question: string) => seat.region.getByRole('form', { name: `Answer: ${question}` })

async function choose(seat: Desk, question: string, option: string): Promise<void> {
  const card = seat.question(question)
  const change = card.getByRole('button', { name: 'Change the answer' })
  if ((await change.count()) > 0) await change.click()
  await card.getByRole('radio', { name: option, exact: true }).check()
  await card.getByRole('button', { name: /^Send/ }).click()
}

async function point(seat: Desk, question: string, latitude: string, longitude: string): Promise<void> {
  const card = seat.question(question)
  const change = card.getByRole('button', { name: 'Change the answer' })
  if ((await change.count()) > 0) await change.click()
  await card.getByRole('textbox', { name: 'Latitude, °' }).fill(latitude)
  await card.getByRole('textbox', { name: 'Longitude, °' }).fill(longitude)
  await card.getByRole('button', { name: /^Send/ }).click()
}

const decided = (desk: Desk, count: number) => expect(desk.list('Decisions').getByRole('listitem')).toHaveCount(count)

const WHOLE = 'half an hour is led and played in two windows, and its score is that which was counted by hand'
test(WHOLE, { tag: '@long' }, async ({ page: trainer, context }) => {
  test.slow()
  await withoutMaps(context)
  await context.clock.install()
  await openApp(trainer, 'case=training&inset=closed')
  const desk = await openDesk(trainer, HALF_HOUR_TEXT)
  const anne = await joinAs(desk, 'Anne')
  await expect(desk.list('Trainees')).toContainText('Anne')
  const clock = await stopExerciseClock(context, trainer, SPEED)
  trainer.on('dialog', (dialog) => void dialog.accept())

  await desk.press('Start')
  await expect(anne.list('Messages')).toContainText('It begins.')
  await clock.until('1:59')
  await expect(anne.list('Questions'), 'nothing is put before its time').toHaveCount(0)
  await clock.until('3:00')
  await choose(anne, 'Is it the same ship?', 'Yes')
  await decided(desk, 1)
  await clock.until('5:20')
  await expect(anne.list('Messages')).toContainText('It is late.')
  await choose(anne, 'Is it the same ship?', 'No')
  await decided(desk, 2)

  await clock.until('6:40')
  await desk.press('Pause')
  await clock.pass(1000)
  await anne.page.reload()
  await clock.untilSeen(() => anne.region.getByText('You are Anne.').isVisible())
  await expect(anne.question('Is it the same ship?')).toContainText('No')
  await form(anne, 'How many containers?').getByRole('combobox', { name: 'How sure' }).selectOption('exactly')
  await form(anne, 'How many containers?').getByRole('textbox', { name: 'Number' }).fill('300')
  await form(anne, 'How many containers?').getByRole('button', { name: 'Send' }).click()
  await decided(desk, 3)
  await clock.until('6:40', PAUSE_S * 1000)
  await expect(desk.clock).toContainText('0:06:40')
  await desk.press('Fire now: judge')
  await desk.press('Resume')
  const until = (time: string) => clock.until(time, PAUSE_S * 1000)

  await until('8:00')
  // What was looked at is at hand to be cited.
  await anne.page.getByRole('row').filter({ hasText: 'SYN-03' }).filter({ hasText: 'Angara' }).click()
  await anne.page.getByRole('tab', { name: /^Exercise/ }).click()
  const judgement = form(anne, 'What do you judge?')
  await judgement.getByRole('textbox', { name: 'Assessment' }).fill('By the same ship.')
  await judgement.getByRole('combobox', { name: 'Likelihood' }).selectOption({ label: 'likely (55–80%)' })
  await judgement.getByRole('combobox', { name: 'Confidence' }).selectOption('low')
  await judgement.getByRole('checkbox', { name: /^Leg: / }).check()
  await judgement.getByRole('button', { name: 'Send' }).click()
  await decided(desk, 4)
  await until('12:40')
  await expect(desk.inject('fault')).toContainText('Happened at 0:10:00, as planned')
  await point(anne, 'Where are they now?', '47.2', '130.3')
  await decided(desk, 5)
  await until('13:20')
  await point(anne, 'Where are they now?', '42.2', '130.3')
  await decided(desk, 6)

  await until('14:00')
  await trainer.reload()
  const again = deskOf(trainer)
  await clock.untilSeen(() => again.region.getByRole('button', { name: 'Pause' }).isVisible())
  await decided(again, 6)
  await until('16:00')
  await again.region.getByRole('textbox', { name: 'Clock to' }).fill('0:27:00')
  await again.press('Jump')
  await expect(again.inject('well')).toContainText('Happened at 0:27:00, planned at 0:20:00')
  await expect(again.inject('tell')).toContainText('Happened at 0:27:00, planned at 0:26:00')
  await expect(again.inject('off')).toContainText('switched off')
  // Eleven minutes of the scenario were jumped over.
  const afterJump = (time: string) => clock.until(time, PAUSE_S * 1000 - ((27 - 16) * 60_000) / SPEED)

  await afterJump('28:00')
  await choose(anne, 'Do you tell the briefer?', 'Yes')
  await decided(again, 7)
  await afterJump('28:20')
  await anne.press('Write a judgement that nobody asked for')
  await anne.region.getByRole('textbox', { name: 'Assessment' }).fill('The feed was down for long.')
  await anne.region.getByRole('form', { name: 'Write a judgement' }).getByRole('button', { name: 'Send' }).click()
  await decided(again, 8)
  await afterJump('29:20')
  await choose(anne, 'Do you tell the briefer?', 'No')
  await decided(again, 9)
  await afterJump('30:00')
  await expect(again.region.getByRole('button', { name: 'Ended', exact: true })).toBeVisible()
  await expect(anne.region).toContainText('The exercise has ended.')
  await expect(anne.region).not.toContainText('Never said.')

  await again.press('Show what trainees must not see')
  const byHand = again.region.getByRole('form', { name: 'Score by hand: E5' })
  for (const points of [12, BY_HAND.E5[0]]) {
    await byHand.getByRole('textbox', { name: 'Points, up to 30' }).fill(String(points))
    await byHand.getByRole('button', { name: 'Score', exact: true }).click()
  }
  const names = Object.keys(BY_HAND) as Named[]
  await expect(again.region).toContainText(`${sum(names, 0)} of ${sum(names, 1)} points so far`)
  for (const name of names) {
    const [points, of] = BY_HAND[name]
    await expect(again.region.getByText(new RegExp(`^${name}$`)).locator('..')).toContainText(
      `Anne: ${points === of ? 'met' : 'not met'}, ${points} of ${of}`,
    )
  }

  const log = await savedLog(again)
  const jumpedAt = seconds('16:00') / SPEED + PAUSE_S
  expect(happened(log, 'fired', clock.begun)).toEqual([
    ['welcome', 0, 0],
    ['ship', 7.5, 120],
    ['delay', 15, 240],
    ['count', 22.5, 360],
    ['judge', 25 + PAUSE_S, 400],
    ['fault', 37.5 + PAUSE_S, 600],
    ['where', 45 + PAUSE_S, 720],
    ['well', jumpedAt, 1620],
    ['tell', jumpedAt, 1620],
  ])
  expect(happened(log, 'ended', clock.begun)).toEqual([[undefined, jumpedAt + tenths(180_000 / SPEED), 1800]])

  await again.press('Debrief')
  const debrief = trainer.getByRole('dialog', { name: 'Debrief' })
  await clock.untilSeen(() => debrief.isVisible())
  await expect(debrief.getByRole('region', { name: 'Scores' })).toContainText(
    `${sum(names, 0)} of ${sum(names, 1)} points`,
  )
  for (const [objective, own] of Object.entries(OBJECTIVES)) {
    await expect(debrief.getByRole('region', { name: 'Scores' })).toContainText(
      new RegExp(`${objective}\\D*${sum(own, 0)} of ${sum(own, 1)}`),
    )
  }
})

/** A browser without windows hides no tab: the page is told so. */
const hideTab = (page: Page, isHidden: boolean) =>
  page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden })
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => (hidden ? 'hidden' : 'visible'),
    })
    document.dispatchEvent(new Event('visibilitychange'))
  }, isHidden)

test('what came due in a tab that was hidden for ten minutes happens once, in order, and the desk says how late', async ({
  page,
  context,
}) => {
  test.slow()
  await context.clock.install()
  await openApp(page, 'case=training&inset=closed')
  const desk = await openDesk(page, HALF_HOUR_TEXT)
  await expect(desk.clock).toBeVisible()
  const clock = await stopExerciseClock(context, page, 2)
  await desk.region.getByRole('combobox', { name: 'Speed' }).selectOption('2x')
  await desk.press('Start')
  await expect(desk.inject('welcome')).toContainText('Happened at 0:00:00, as planned')
  await hideTab(page, true)
  // No timer rings for ten minutes, which are twenty of the scenario; then each that was due rings once.
  await context.clock.fastForward(600_000)
  await hideTab(page, false)
  for (const [inject, planned] of [
    ['ship', '0:02:00'],
    ['delay', '0:04:00'],
    ['count', '0:06:00'],
    ['fault', '0:10:00'],
    ['where', '0:12:00'],
  ] as const) {
    await expect(desk.inject(inject)).toContainText(`Happened at 0:20:00, planned at ${planned}`)
  }
  await expect(desk.inject('well')).toContainText('Happened at 0:20:00, as planned')
  await expect(desk.inject('tell')).toContainText('Planned at 0:26:00')
  const log = await savedLog(desk)
  expect(happened(log, 'fired', clock.begun)).toEqual([
    ['welcome', 0, 0],
    ...['ship', 'delay', 'count', 'fault', 'where', 'well'].map((id) => [id, 600, 1200]),
  ])
})
