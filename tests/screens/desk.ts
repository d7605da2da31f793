import type { Page } from '@playwright/test'
import { ensure } from '#app/base/ensure.ts'

const fileOf = (text: string) => ({ name: 'played.json', mimeType: 'application/json', buffer: Buffer.from(text) })

/** The trainer's window with a scenario that was opened from a file. */
export async function openDesk(page: Page, text: string) {
  await page.getByRole('button', { name: 'Training', exact: true }).click()
  await page.getByLabel('Open a scenario or exercise file').setInputFiles(fileOf(text))
  return deskOf(page)
}

/** What a window has of an exercise, be it the trainer's or a trainee's. */
export const deskOf = (page: Page) => {
  const region = page.getByRole('region', { name: 'Exercise' })
  return {
    page,
    region,
    clock: region.getByRole('timer', { name: 'Exercise clock' }),
    press: (name: string | RegExp) => region.getByRole('button', { name, exact: true }).click(),
    list: (name: string) => region.getByRole('list', { name, exact: true }),
    inject: (title: string) =>
      region.getByRole('list', { name: 'Injects' }).getByRole('listitem').filter({ hasText: title }),
    /** The card of a question that was put. */
    question: (text: string) => region.getByRole('article', { name: text }),
  }
}

export type Desk = ReturnType<typeof deskOf>

/** A trainee's window, by the link of the desk. */
export async function joinAs(desk: Desk, name: string): Promise<Desk> {
  const context = desk.page.context()
  const opened = context.waitForEvent('page')
  await desk.region.getByRole('link', { name: 'Open a trainee’s window' }).click()
  const seat = deskOf(ensure(await opened, 'a trainee’s window'))
  await seat.region.getByRole('textbox', { name: 'Your name' }).fill(name)
  await seat.press('Join')
  return seat
}
