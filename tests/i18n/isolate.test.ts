import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apart, valuesApart, type Direction } from '#app/i18n/isolate.ts'
import { en } from '#app/i18n/messages/en/en.ts'
import { mirrored } from '#app/i18n/pseudo.ts'
import { createTranslator, type MessageId } from '#app/i18n/translator.ts'
import { LANGUAGES } from '#app/state/view.ts'
import { MESSAGES } from '#tests/support/translators.ts'

const HEBREW = 'אנגרה'
const ARABIC = 'أنغارا'
const [OPEN, CLOSE] = ['\u2068', '\u2069']
const MARKS = /[\u2068\u2069]/g
const ids = Object.keys(en) as MessageId[]

describe('on a page that is read from left to right', () => {
  const { t, list, name, plain } = createTranslator('en', en, 'ltr')
  const way = (from: string, to: string) => t('map.tip.way', { from, to })

  test.each([HEBREW, ARABIC])('a name like %s is kept apart from the sentence round it', (ship) => {
    expect(t('map.leg.by.vessel.named', { carrier: ship })).toContain(`${OPEN}${ship}${CLOSE}`)
    expect(list([ship, 'Angara'])).toBe(`${OPEN}${ship}${CLOSE}, Angara`)
    expect(name(ship)).toBe(`${OPEN}${ship}${CLOSE}`)
  })

  test('two such names do not turn the way between them round', () => {
    expect(way(HEBREW, ARABIC).replaceAll(/\s/g, '')).toMatch(
      new RegExp(`${OPEN}${HEBREW}${CLOSE}[^${OPEN}]+${OPEN}${ARABIC}${CLOSE}`),
    )
  })

  test('nothing else is marked, so that all words are those of before', () => {
    const latin = fc.string({ unit: fc.constantFrom(...'aZé7 –·(/Ангара나진東京ไทยქართულიհայերենदेव'), maxLength: 20 })
    fc.assert(fc.property(latin, latin, (from, to) => way(from, to) === plain.t('map.tip.way', { from, to })))
  })

  test('a file has no marks', () => {
    expect(plain.t('map.tip.way', { from: HEBREW, to: ARABIC })).not.toContain(OPEN)
    expect(plain.list([HEBREW])).toBe(HEBREW)
    expect(plain.plain).toBe(plain)
  })
})

test('on a page that is read from right to left every name is kept apart, and what chooses a case is not', () => {
  const { t } = createTranslator('en', mirrored(en), 'rtl')
  const words = (text: string) => text.replaceAll(/[\u202C\u202E]/g, '')
  expect(words(t('map.leg.by.vessel.named', { carrier: 'Angara' }))).toContain(`${OPEN}Angara${CLOSE}`)
  expect(words(t('telling.leg', SENTENCE))).toContain('by sea')
})

const SENTENCE = {
  carrier: HEBREW,
  mode: 'vessel',
  from: 'Najin',
  to: 'Dunay',
  departs: 'on a day',
  arrives: 'on another',
  containers: 'about 300',
  basis: 'Published',
  grade: 'grade B2',
}

test('what a name turns ends with it, even if it is made to mislead', () => {
  const piece = fc.constantFrom(
    'a',
    '1',
    ' ',
    'א',
    '\u202A',
    '\u202E',
    '\u202C',
    '\u2066',
    '\u2068',
    '\u2069',
    '\u200F',
  )
  const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, fc.constantFrom<Direction>('ltr', 'rtl'), (name, page) => {
      const open: string[] = []
      for (const mark of apart(name, page).replaceAll(/[^\u202A-\u202E\u2066-\u2069]/g, '')) {
        if (mark === '\u202C' || mark === CLOSE) {
          const from = open.pop() ?? ''
          expect(from >= '\u2066' ? CLOSE : '\u202C').toBe(mark)
          expect(from).not.toBe('')
        } else open.push(mark)
      }
      expect(open).toEqual([])
      expect(apart(apart(name, page), page), 'once is enough').toBe(apart(name, page))
    }),
  )
})

test('no message loses a case of it or its sense by the marks, in any language', () => {
  for (const language of LANGUAGES) {
    const messages = { ...en, ...MESSAGES[language] }
    const words = createTranslator(language, messages)
    for (const id of ids.filter((one) => messages[one].includes(', select,'))) {
      const message = messages[id]
      const names = [...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name)
      const cases = [...message.matchAll(/(\w+) \{/g)].map(([, word = '']) => word)
      const isNumber = (name: string) => new RegExp(`\\{${name}, (plural|number)`).test(message)
      for (const value of new Set([HEBREW, ...cases])) {
        const values = Object.fromEntries(names.map((name) => [name, isNumber(name) ? 2 : value]))
        const marked = words.t(id, valuesApart(message, values, 'rtl'))
        expect(marked.replaceAll(MARKS, ''), `${language} ${id} ${value}`).toBe(words.t(id, values))
      }
    }
  }
})
