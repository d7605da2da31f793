/** What XML cannot hold, escaped or not, or had better not: controls but for white space, halves of surrogate pairs. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** A text as the content of an element or an attribute. What XML cannot hold becomes the mark of a lost character. */
export const xmlText = (text: string): string =>
  text.replace(NOT_IN_XML, '\uFFFD').replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter)

/**
 * A plain text for a place that is read as HTML: no tag of it works, and neither does `$[field]`, by which Google Earth
 * puts other fields in. The result is HTML, and still has to be made XML.
 */
export const htmlText = (text: string): string => xmlText(text).replaceAll('$[', '&#36;[')
