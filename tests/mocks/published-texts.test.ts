import { describe, expect, test } from 'vitest'
import { published } from '#mocks/cases/published/published.ts'

/** Every text of the case that a person reads, with the record and field that it stands in. */
const TEXTS = collect(published, '')

function collect(value: unknown, path: string): { readonly at: string; readonly text: string }[] {
  if (typeof value === 'string')
    return /\.(en|fr|publisher|title|name|speaker|positionSource)$/.test(path) ? [{ at: path, text: value }] : []
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, part]) => collect(part, `${path}.${nameOf(part) ?? key}`))
}

function nameOf(part: unknown): string | null {
  return part !== null && typeof part === 'object' && 'id' in part ? String(part.id) : null
}

/** Places where the number stands for something else, word for word. */
const NOT_THE_LOAD = ['about 200 m and 300 m', 'environ 200 m et 300 m', '5 ships x 300', '5 navires x 300']

/** The texts in which the number stands somewhere without its hedge right before it. */
function bare(number: RegExp, hedge: RegExp): string[] {
  return TEXTS.flatMap(({ at, text }) => {
    const rest = NOT_THE_LOAD.reduce((shorter, phrase) => shorter.replaceAll(phrase, ''), text)
    const found = [...rest.matchAll(number)].filter((hit) => !hedge.test(rest.slice(0, hit.index)))
    return found.map((hit) => `${at}: ${rest.slice(Math.max(0, hit.index - 20), hit.index + 8)}`)
  })
}

describe('a hedge never comes off', () => {
  test('a thousand containers are always more than that', () => {
    expect(bare(/(?<![\d,.]|\d\s)1[,\s]?000(?![,\s]?\d)/g, /(more than|plus de)\s$/i)).toEqual([])
  })

  test('the load is always about 300', () => {
    expect(bare(/(?<![\d,.]|\d\s)300(?![,\s]?\d)/g, /(about|environ)\s$/i)).toEqual([])
  })

  test('the remainder is always more than 700', () => {
    expect(bare(/(?<![\d,.]|\d\s)700(?![,\s]?\d)/g, /(more than|plus de)\s$/i)).toEqual([])
  })
})

test('every text is there in English and in French', () => {
  const at = new Set(TEXTS.map((text) => text.at))
  const english = [...at].filter((path) => path.endsWith('.en'))
  expect(english.filter((path) => !at.has(path.replace(/\.en$/, '.fr')))).toEqual([])
})

test('French numbers, quotation marks and colons do not break from their line', () => {
  const french = TEXTS.filter(({ at }) => at.endsWith('.fr'))
  expect(french.filter(({ text }) => /\d \d{3}(?!\d)|« | »| [:;?!]|'/.test(text))).toEqual([])
})

/** Words that the record quotes, verbatim. Whatever else is a quote would be made up. */
const QUOTED: Readonly<Record<string, string>> = {
  'WH-more-than-1000':
    'in recent weeks, North Korea has provided Russia with more than 1,000 containers of military equipment, and munitions',
  'WH-condemnation':
    'We condemn the DPRK for providing Russia with this military equipment, which will be used to attack Ukrainian cities...',
  'WH-not-seen-2023-09-06': 'We have not seen the DPRK provide major munitions to the Russian military',
  'DENIAL-2022-09-22-dprk':
    'We have never exported weapons or ammunition to Russia before and we will not plan to export them',
  'DENIAL-2023-10-17-kremlin': 'They report this all the time, without providing any proof',
  'REPLY-2023-10-20-lavrov': 'I am not commenting on these rumors',
}

test('only words on record are given as a quotation, and nothing else stands inside the marks', () => {
  const quotes = published.claims.filter((claim) => claim.form === 'quote')
  expect(Object.fromEntries(quotes.map((claim) => [claim.id, claim.text.en]))).toEqual(QUOTED)
  expect(quotes.filter((claim) => claim.text.fr?.includes('traduit'))).toEqual([])
})

test('nothing is called dark or detected on our own authority', () => {
  const loose = TEXTS.filter(({ text }) => /\bdetected\b|\bwent dark\b|\bdétecté/i.test(text))
  expect(loose).toEqual([])
  const dark = TEXTS.filter(({ text }) => /\bdark\b/i.test(text)).map(({ at }) => at)
  expect(dark.every((at) => at.includes('CSIS-at-least-19-visits-vostochny'))).toBe(true)
})
