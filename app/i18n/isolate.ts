/*
 * A name in another script brings its own direction along, and moves the words and numbers beside it:
 *
 *   as it is stored     Ship: אבג, 300 containers
 *   as it is drawn      Ship: 300 ,גבא containers        the number seems to be a part of the name
 *   kept apart          Ship: גבא, 300 containers
 *
 * Two marks that nobody sees keep it apart (UAX 9, FSI and PDI). They are for who reads: files, addresses and what is
 * searched have none.
 */

export type Direction = 'ltr' | 'rtl'

const [FIRST_STRONG, POP] = ['\u2068', '\u2069']
/** Letters that are written from right to left, and marks that turn what follows them. */
const TURNING =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const MARK = /[\u202A-\u202E\u2066-\u2069]/g
const MARKS = /[\u202A-\u202E\u2066-\u2069]+/g

/** The text kept apart from what it stands among, where its direction could change that; else the text itself. */
export function apart(text: string, page: Direction): string {
  if (text === '' || (page === 'ltr' && !TURNING.test(text)) || isApart(text)) return text
  return `${FIRST_STRONG}${isClosed(text) ? text : text.replaceAll(MARKS, '')}${POP}`
}

const isApart = (text: string): boolean =>
  text.startsWith(FIRST_STRONG) && text.endsWith(POP) && isClosed(text.slice(1, -1))

/** Does all that a text turns end within it? Else it would turn what comes after, whatever keeps it apart. */
function isClosed(text: string): boolean {
  const open: string[] = []
  for (const [mark] of text.matchAll(MARK)) {
    if (mark === '\u202C' || mark === POP) {
      const begun = open.pop()
      if (begun === undefined || begun >= '\u2066' !== (mark === POP)) return false
    } else open.push(mark)
  }
  return open.length === 0
}

type Values = Readonly<Record<string, string | number>>

/** The values of a message, those kept apart that stand in it as words. What a case of it is chosen by stays as it is. */
export function valuesApart(message: string, values: Values, page: Direction): Values {
  let kept: Record<string, string | number> | null = null
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string' || !message.includes(`{${name}}`) || chooses(message, name, value)) continue
    const alone = apart(value, page)
    if (alone !== value) kept = { ...(kept ?? values), [name]: alone }
  }
  return kept ?? values
}

const chooses = (message: string, name: string, value: string): boolean =>
  message.includes(`{${name}, select`) && message.includes(`${value} {`)
