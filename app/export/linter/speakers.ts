import { foldText } from '#app/domain/search/fold.ts'
import { OTHER_NAMES } from '#app/export/linter/speaker-names.ts'

/** What divides a speaker's name from those through whom he is known. */
const DIVIDER = /[,;()]|\b(?:through|and|as reported by|quoted by|to the|on)\b/

/** Last words that many names have. */
const COMMON = new Set('house department ministry defense defence times post centre center service military'.split(' '))

const plain = (text: string): string =>
  ` ${foldText(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** Written without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Katakana}]/u
/** Particles follow a name at once: 북한은. Within a word it is another: 북한국방성 is no 한국. */
const WITH_PARTICLES = /\p{sc=Hangul}/u

/** Finds a name in words that `plain` wrote. */
type Finder = (words: string) => boolean

const begun = (stem: string): Finder => {
  const pattern = new RegExp(` ${plain(stem).trim().replaceAll(' ', '\\p{L}* ')}`, 'u')
  return (words) => pattern.test(words)
}

const whole = (name: string): Finder => {
  if (WITH_PARTICLES.test(name)) return begun(name)
  const written = UNSPACED.test(name) ? plain(name).trim() : plain(name)
  return (words) => words.includes(written)
}

const known = new Map<string, readonly Finder[]>()

/** All names by which a text may call a speaker. */
function namesOf(speaker: string): readonly Finder[] {
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
  const others = OTHER_NAMES.filter((one) => one.known.test(speaker))
  const own = parts.length === 0 ? [speaker] : parts
  const names = new Set([...own, ...last, ...short, ...others.flatMap((one) => one.names)])
  const finders = [
    ...[...names].filter((name) => plain(name).trim() !== '').map(whole),
    ...others.flatMap(({ stems }) => stems.map(begun)),
  ]
  known.set(speaker, finders)
  return finders
}

/** Does a text name who said something, by any of his names? */
export function namesSpeaker(text: string, speaker: string): boolean {
  const words = plain(text)
  return namesOf(speaker).some((isIn) => isIn(words))
}

/** The name to put before somebody's words: without those through whom he is known, and without stops that end a sentence. */
export const shortName = (speaker: string): string =>
  (speaker.split(DIVIDER)[0]?.trim() || speaker.trim()).replaceAll(/[.!?…\n]/g, '')
