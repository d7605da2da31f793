import { foldText } from '#app/domain/search/fold.ts'

/** What divides a speaker's name from those through whom he is known. */
const DIVIDER = /[,;()]|\b(?:through|and|as reported by|quoted by|to the|on)\b/

/** The same speakers in other words, of both languages. */
const OTHER_NAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bWhite House\b/, ['White House', 'Maison-Blanche', 'Maison Blanche']],
  [/\bDPRK\b/, ['DPRK', 'RPDC', 'North Korea', 'North Korean', 'Corée du Nord', 'nord-coréen', 'nord-coréenne']],
  [/\bROK\b/, ['ROK', 'South Korea', 'South Korean', 'Corée du Sud', 'sud-coréen', 'sud-coréenne']],
  [/\b(?:US|United States)\b/, ['United States', 'États-Unis', 'American', 'américain', 'américaine']],
]

/** Last words that many names have. */
const COMMON = new Set('house department ministry defense defence times post centre center service military'.split(' '))

const plain = (text: string): string =>
  ` ${foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

const known = new Map<string, readonly string[]>()

/** All names by which a text may call a speaker, as `plain` writes them. */
function namesOf(speaker: string): readonly string[] {
  const before = known.get(speaker)
  if (before) return before
  const parts = speaker
    .split(DIVIDER)
    .map((part) => part.trim())
    .filter((part) => part.length > 2)
  const last = parts.flatMap((part) => {
    const words = part.split(/\s+/)
    const word = words.at(-1) ?? ''
    return words.length === 2 && word.length > 4 && !COMMON.has(word.toLowerCase()) ? [word] : []
  })
  const short = speaker.match(/\b(?:[A-Z]{3,}|[A-Z]\d[A-Z]+)\b/g) ?? []
  const others = OTHER_NAMES.flatMap(([pattern, names]) => (pattern.test(speaker) ? names : []))
  const whole = parts.length === 0 ? [speaker] : parts
  const names = [...new Set([...whole, ...last, ...short, ...others].map(plain))].filter((name) => name.trim() !== '')
  known.set(speaker, names)
  return names
}

/** Does a text name who said something, by any of his names? */
export function namesSpeaker(text: string, speaker: string): boolean {
  const words = plain(text)
  return namesOf(speaker).some((name) => words.includes(name))
}

/** The name to put before somebody's words: without those through whom he is known, and without stops that end a sentence. */
export const shortName = (speaker: string): string =>
  (speaker.split(DIVIDER)[0]?.trim() || speaker.trim()).replaceAll(/[.!?…\n]/g, '')
