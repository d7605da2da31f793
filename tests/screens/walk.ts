import type { Page } from '@playwright/test'
import { readable } from '#tests/screens/readable.ts'
import { expect, isIdle, tell } from '#tests/screens/support.ts'

/* A walk over screens and files, each of which must say some words, or must say none of them. */

export type Walk = {
  readonly words: readonly string[]
  /** Must they be said, or must none be? */
  readonly isMadeUp: boolean
  readonly seen: string[]
  readonly wrong: string[]
}

export const walkFor = (words: readonly string[], isMadeUp = true): Walk => ({ words, isMadeUp, seen: [], wrong: [] })

export async function see({ words, isMadeUp, seen, wrong }: Walk, page: Page, name: string): Promise<void> {
  await isIdle(page)
  seen.push(name)
  const said = new Set(await readable(page, words))
  for (const word of words) if (said.has(word) !== isMadeUp) wrong.push(`${name}: ${word}`)
}

export function seeText({ words, isMadeUp, seen, wrong }: Walk, name: string, text: string): void {
  seen.push(name)
  // A KML names a style for each basis, whether or not a line wears it.
  const said = text.replaceAll(/<Style id="[^"]*"/g, '')
  for (const word of words) if (new RegExp(word, 'i').test(said) !== isMadeUp) wrong.push(`${name}: ${word}`)
}

export const says = ({ seen, wrong }: Walk, what: string) => {
  tell(`${what}: ${seen.length} screens and files looked at`)
  expect(wrong).toEqual([])
}
