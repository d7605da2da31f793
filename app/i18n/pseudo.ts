import type { MessageId, Messages } from '#app/i18n/translator.ts'

/*
 * A language that nobody speaks, for whoever develops: the words of another one, each letter from right to left. What
 * stands still was not translated, and what stands at the wrong side was not laid out for such languages. It is asked
 * for by `?pseudo=rtl` when the page is opened, is offered in no menu and is in no link that the page makes.
 */

/** Is it asked for by the query of an address? */
export const isMirrored = (query: string): boolean => new URLSearchParams(query).get('pseudo') === 'rtl'

const [BEGIN, END] = ['\u202E', '\u202C']

/** Turns the words of ICU messages round, and neither numbers nor names, whose order is a matter of truth. */
export const mirrored = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, mirroredMessage(text)])) as Record<
    MessageId,
    string
  >

/*
 *   {count, plural, one {# leg} other {# legs}} shown
 *   1               1    2    1       2      1 0        words are what stands at an even depth
 */
function mirroredMessage(message: string): string {
  let depth = 0
  return message.replaceAll(/[{}]|\p{L}+/gu, (part) => {
    if (part === '{') depth++
    else if (part === '}') depth--
    else if (depth % 2 === 0) return `${BEGIN}${part}${END}`
    return part
  })
}
