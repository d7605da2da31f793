import type { Locator, Page } from '@playwright/test'
import { stopHere, type Stop } from '#tests/screens/focus-stop.ts'

/** So many presses of Tab lead round the whole page; what needs more is not reached. */
const ROUND = 160

/** Works a page by its keys alone, and takes down each stop that Tab makes on the way. */
export function keyboardOf(page: Page) {
  const stops: Stop[] = []
  let presses = 0
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
    presses += keys.length
  }
  /** Goes there by Tab, or by Shift and Tab where `key` says so. */
  const to = async (wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
    for (let count = 0; count <= ROUND; count++) {
      const { stop, isWanted } = await stopHere(wanted)
      if (stop && count > 0) stops.push(stop)
      if (isWanted) return
      await press(key)
    }
    throw new Error(`${key} does not reach ${String(wanted)}`)
  }
  return {
    press,
    to,
    /** Goes there and presses Enter. */
    enter: async (wanted: Locator, key?: 'Shift+Tab'): Promise<void> => {
      await to(wanted, key)
      await press('Enter')
    },
    type: (text: string) => page.keyboard.type(text),
    stops: (): readonly Stop[] => stops,
    presses: () => presses,
  }
}
