import type { LocalText } from '#app/domain/record.ts'
import { instant, type Instant } from '#app/domain/time.ts'
import { exactTimeText } from '#app/i18n/time-text.ts'
import type { Translator } from '#app/i18n/translator.ts'

const SECOND_MS = 1000
const two = (value: number) => String(value).padStart(2, '0')

/** What has passed on the clock of the scenario, `0:05:12`; `milliseconds` since the beginning. */
export function elapsedText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND_MS))
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

const ELAPSED = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{2})$/

/** Reads `1:05:12` and `5:12`, in ms; null: neither. */
export function readElapsed(text: string): number | null {
  const parts = ELAPSED.exec(text.trim())
  if (!parts) return null
  const [hours, minutes, seconds] = [Number(parts[1] ?? 0), Number(parts[2]), Number(parts[3])]
  if (seconds > 59 || (parts[1] !== undefined && minutes > 59)) return null
  return (hours * 3600 + minutes * 60 + seconds) * SECOND_MS
}

/** The date and time that the scenario has: "1 May 2031, 08:05 UTC". */
export const scenarioTimeText = (translator: Translator, start: Instant, milliseconds: number): string =>
  exactTimeText(translator, instant(start + milliseconds))

/** Words with the language in which they are really written, for `lang`. */
export const spoken = ({ local, languageOf }: Translator, text: LocalText): { lang: string; children: string } => ({
  lang: languageOf(text),
  children: local(text),
})
