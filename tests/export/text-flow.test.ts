import { describe, expect, test } from 'vitest'
import { wrapText } from '#app/export/writers/text-flow.ts'

const FONT = { size: 10, weight: 400 } as const
/** Each letter is 1 px wide. */
const measure = (text: string) => [...text].length
const wrap = (text: string, width: number, lines = 99) => wrapText(text, width, lines, FONT, measure)

describe('a text', () => {
  test('breaks between words', () => {
    expect(wrap('more than 1,000 containers', 10)).toEqual(['more than', '1,000', 'containers'])
  })

  test('breaks inside a word only where the word alone is too wide', () => {
    expect(wrap('see https://example.org/abc', 8)).toEqual(['see', 'https://', 'example.', 'org/abc'])
  })

  test('keeps a date on one line', () => {
    expect(wrap('said on 13 Oct 2023.', 14)).toEqual(['said on', '13 Oct 2023.'])
    expect(wrap('dit le 1er oct. 2023', 16)).toEqual(['dit le', '1er oct. 2023'])
  })

  test('that is too long ends with an ellipsis, and never without', () => {
    expect(wrap('one two three four five', 9, 2)).toEqual(['one two', 'three fo…'])
  })

  test('that just fits has none', () => {
    expect(wrap('one two three', 7, 2)).toEqual(['one two', 'three'])
  })

  test('of no words takes no line', () => {
    expect(wrap('  ', 7)).toEqual([])
  })
})
