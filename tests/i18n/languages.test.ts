import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { about, atLeast, moreThan, type Quantity } from '#app/domain/quantity.ts'
import { rangesOf } from '#app/export/writers/pdf-letters.ts'
import { en } from '#app/i18n/messages/en/en.ts'
import { countedText, quantityText } from '#app/i18n/quantity-text.ts'
import { telling } from '#app/i18n/telling.ts'
import { dayText, daysWithoutYear, spanText, windowText } from '#app/i18n/time-text.ts'
import type { MessageId } from '#app/i18n/translator.ts'
import { selectBoard } from '#app/state/board.ts'
import { countedCase, knowledgeOf } from '#app/state/known-on-table.ts'
import { DEFAULT_VIEW, LANGUAGES, type Language } from '#app/state/view.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { valuesOf } from '#tests/support/message-values.ts'
import { at, days } from '#tests/support/sketch.ts'
import { MESSAGES, speaking } from '#tests/support/translators.ts'

const ids = Object.keys(en) as MessageId[]

/** Values that another form of the same takes the place of. */
const REPLACED: Readonly<Record<string, readonly string[]>> = { 'panels.leg.daysInMonth': ['last'] }

describe.each(LANGUAGES)('the words in %s', (language) => {
  const messages = MESSAGES[language]

  test('are all written, and none besides', () => {
    expect(ids.filter((id) => !messages[id]?.trim())).toEqual([])
    expect(Object.keys(messages).filter((id) => !(id in en))).toEqual([])
  })

  test('keep nothing back that the English gives', () => {
    const lost = ids.flatMap((id) =>
      valuesOf(en[id])
        .filter((name) => !valuesOf(messages[id] ?? '').includes(name) && !REPLACED[id]?.includes(name))
        .map((name) => `${id}: ${name}`),
    )
    expect(lost).toEqual([])
  })

  test('leave days and times to those who know their zone', () => {
    expect(ids.filter((id) => /\{\s*\w+\s*,\s*(?:date|time)\b/.test(messages[id] ?? ''))).toEqual([])
  })

  test('have a letter in our own fonts for each of theirs', () => {
    const fonts = ['noto-sans', 'noto-sans-jp', 'noto-sans-kr'].flatMap((family) => {
      const table = readFileSync(`node_modules/@fontsource-variable/${family}/unicode.json`, 'utf8')
      return Object.values(JSON.parse(table) as Record<string, string>).flatMap(rangesOf)
    })
    const isDrawn = (letter: string) => {
      const code = letter.codePointAt(0) ?? 0
      return fonts.some(([first, last]) => first <= code && code <= last)
    }
    const letters = new Set(Object.values(messages).join(''))
    expect([...letters].filter((letter) => letter !== '\n' && !isDrawn(letter))).toEqual([])
  })
})

test('a French mark stays on the line of its word', () => {
  expect(ids.filter((id) => /« | [»:;?!]/.test(MESSAGES.fr[id] ?? ''))).toEqual([])
})

/** How each language says "about", "more than", "at least" and "at most", by hand and not from its messages. */
const HEDGES: Readonly<Record<Language, readonly [string, string, string, string]>> = {
  en: ['about', 'more than', 'at least', 'at most'],
  fr: ['environ', 'plus de', 'au moins', 'au plus'],
  de: ['etwa', 'mehr als', 'mindestens', 'höchstens'],
  es: ['alrededor de', 'más de', 'al menos', 'como máximo'],
  ru: ['около', 'более', 'не менее', 'не более'],
  uk: ['близько', 'понад', 'щонайменше', 'щонайбільше'],
  ko: ['약', '초과', '최소', '최대'],
  ja: ['約', '超', '少なくとも', '多くても'],
}

describe.each(LANGUAGES)('a figure in %s', (language) => {
  const translator = speaking(language)
  const [aboutWord, moreWord, leastWord, mostWord] = HEDGES[language]
  const upTo = (value: number): Quantity => ({ kind: 'upTo', value, about: false })
  const hedged = [
    [about(300), aboutWord],
    [moreThan(1000), moreWord],
    [atLeast(5), leastWord],
    [upTo(20), mostWord],
  ] as const

  test('has its hedge, alone and with what it counts', () => {
    for (const [quantity, word] of hedged) {
      expect(quantityText(translator, quantity)).toContain(word)
      for (const counts of ['containers', 'railcars', 'kilometres', 'tonnes'] as const) {
        expect(countedText(translator, quantity, counts)).toContain(word)
      }
    }
  })

  test('of the published case has its hedge', () => {
    const figures = PUBLISHED.file.claims.flatMap(({ id, figure }) => (figure ? [{ id, ...figure }] : []))
    expect(figures.length).toBeGreaterThan(10)
    const words = { about: aboutWord, moreThan: moreWord, atLeast: leastWord, upTo: mostWord }
    for (const { id, quantity, counts } of figures) {
      const text = countedText(translator, quantity, counts)
      if (quantity.kind in words) expect(text, id).toContain(words[quantity.kind as keyof typeof words])
    }
  })

  test('is hedged where the whole case is told, and no value is left open', () => {
    const board = selectBoard({
      case: PUBLISHED.case,
      ...countedCase(PUBLISHED.file, knowledgeOf(DEFAULT_VIEW)),
      positions: null,
      window: PUBLISHED.case.window,
      shown: DEFAULT_VIEW.shown,
      at: null,
      filter: '',
      selection: null,
    })
    const words = telling(translator, board).join(' ')
    expect(words).toContain(aboutWord)
    expect(words).toContain(moreWord)
    expect(words).not.toMatch(/undefined|NaN|[{}]/)
  })
})

describe('a date', () => {
  test.each([
    ['de', '12. September 2023', '7. Sept. - 1. Okt. 2023'],
    ['es', '12 de septiembre de 2023', '7 sept - 1 oct 2023'],
    ['ru', '12 сентября 2023', '7 сент. – 1 окт. 2023'],
    ['uk', '12 вересня 2023', '7 вер. – 1 жовт. 2023'],
    ['ko', '2023년 9월 12일', '2023년 9월 7일 ~ 10월 1일'],
    ['ja', '2023年9月12日', '2023年9月7日～10月1日'],
  ] as const)('in %s is written as it is there', (language, day, window) => {
    const translator = speaking(language)
    expect(dayText(translator, at('2023-09-12'), 'long')).toBe(day)
    expect(windowText(translator, days('2023-09-07', '2023-10-01'))).toContain(window)
  })

  test('of a whole month names the month by itself', () => {
    expect(spanText(speaking('ru'), days('2023-09-01', '2023-09-30'))).toBe('сентябрь 2023')
    expect(spanText(speaking('uk'), days('2023-09-01', '2023-09-30'))).toBe('вересень 2023')
  })

  test('without its year keeps the order of its language', () => {
    const text = (language: Language) => daysWithoutYear(speaking(language), at('2023-09-07'), at('2023-09-08'))
    expect(text('ko')).toBe('9월 7~8일')
    expect(text('ja')).toBe('9月7～8日')
    expect(text('de')).toBe('7.–8. Sept.')
    expect(text('ru')).toBe('7–8 сент.')
  })
})
