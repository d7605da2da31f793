import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TEXT_FIELDS, WHOLE_PICTURE, type Draft } from '#app/export/linter/draft.ts'
import { fixAll, lint } from '#app/export/linter/lint.ts'
import { countingsIn } from '#app/export/linter/numbers.ts'
import { withoutPlainNumbers } from '#app/export/linter/plain-numbers.ts'
import { sentencesIn } from '#app/export/linter/sentences.ts'
import { draftOf, LANGUAGES, type LanguageName } from '#tests/export/linter/draft-sketch.ts'

/** What texts of the trade are made of, faults and all. */
const PIECES = {
  en: [
    '1,000 containers',
    'more than 1,000',
    'about 600',
    '600 boxes',
    '300',
    'exactly 700 containers',
    '4 to 6 million rounds',
    '417',
    'at 14:30',
    '2 pm local time',
    'UTC',
    'likely',
    'almost certainly',
    'with high confidence',
    'our confidence is low',
    'the route',
    'en route',
    'schematic',
    'A set of containers was shipped from Najin',
    'White House',
    'denied',
    'U.S.',
    'by ship A',
    '7 Sep 2023',
    '.',
    '?',
    '\n',
    ',',
    '(',
    ')',
    '“',
    'and',
  ],
  fr: [
    '1 000 conteneurs',
    'plus de 1 000',
    'environ 600',
    '600 caisses',
    'de 300',
    'exactement 700 conteneurs',
    '417',
    'à 14h30',
    'heure locale',
    'UTC',
    'probable',
    'presque certain',
    'avec une confiance élevée',
    'notre confiance est faible',
    'l’itinéraire',
    'la voie',
    'schématique',
    'Maison-Blanche',
    'démenti',
    'M. A',
    '7 septembre 2023',
    '.',
    '!',
    '\n',
    ',',
    '«',
    '»',
    'et',
  ],
} as const

const someText = (language: LanguageName) =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .array(fc.constantFrom<string>(...PIECES[language]), { maxLength: 12 })
        .map((parts) => parts.join(' ')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  )

/** Whole sentences, each with a fault or more. */
const SENTENCES = {
  en: [
    '1,000 containers went by sea.',
    'Some 600 boxes were seen at 14:30!',
    'It is likely, with high confidence.',
    'Their route is long, and 417 trucks took it.',
    'Exactly 300 containers lay at Najin at 2 pm',
    'A set of containers was shipped from Najin, probably (low confidence).',
    'Of these 700 remain.',
    'Nobody denied it.',
    'The U.S. saw 5 trips.',
  ],
  fr: [
    '1 000 conteneurs sont partis par mer.',
    'Quelque 600 caisses ont été vues à 14h30 !',
    'C’est probable, avec une confiance élevée.',
    'L’itinéraire est long, et 417 camions l’ont pris.',
    'Un lot de 300 conteneurs était à Najin vers 9 h',
    'Il en reste 700.',
    'Personne ne l’a démenti.',
  ],
} as const

/** Without board and translator, which no report of a failed law should print. */
type Words = Pick<Draft, 'title' | 'subtitle' | 'notes' | 'picture'> & { readonly language: LanguageName }

const wordsOf = (text: (language: LanguageName) => fc.Arbitrary<string>) => (language: LanguageName) =>
  fc.record({
    language: fc.constant(language),
    title: text(language),
    subtitle: text(language),
    notes: text(language),
    picture: fc.record({
      hasMap: fc.boolean(),
      hasBanner: fc.boolean(),
      hasCredits: fc.boolean(),
      credits: fc.constantFrom(null, ['Natural Earth'], []),
    }),
  })

const someLanguage = fc.constantFrom<LanguageName>('en', 'fr')
const someWords: fc.Arbitrary<Words> = someLanguage.chain(wordsOf(someText))
const someSentences: fc.Arbitrary<Words> = someLanguage.chain(
  wordsOf((language) =>
    fc.array(fc.constantFrom<string>(...SENTENCES[language]), { maxLength: 5 }).map((parts) => parts.join(' ')),
  ),
)

const draftBy = ({ language, ...part }: Words): Draft => draftOf(part, language)

describe('for any draft', () => {
  test('all fixes come to an end, and leave none to be made', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const draft = draftBy(words)
        const mended = fixAll(draft)
        expect(lint(mended).filter(({ fix }) => fix)).toEqual([])
        expect(fixAll(mended)).toBe(mended)
      }),
      { numRuns: 100 },
    )
  })

  test('of whole sentences no fix brings another finding that has one', () => {
    fc.assert(
      fc.property(someSentences, (words) => {
        const draft = draftBy(words)
        let [mended, made] = [draft, 0]
        const count = lint(draft).filter(({ fix }) => fix).length
        for (let next = lint(mended).find(({ fix }) => fix); next?.fix; next = lint(mended).find(({ fix }) => fix)) {
          mended = next.fix.apply(mended)
          made += 1
          if (made > count) break
        }
        expect(made).toBeLessThanOrEqual(count)
      }),
      { numRuns: 100 },
    )
  })

  test('the same draft has the same findings, each about a part of its own text', () => {
    fc.assert(
      fc.property(someWords, (words) => {
        const draft = draftBy(words)
        const findings = lint(draft)
        expect(JSON.stringify(lint(draft))).toBe(JSON.stringify(findings))
        for (const { field, at } of findings) {
          if (field === 'picture' || !at) continue
          expect(at.from).toBeLessThan(at.to)
          expect(at.to).toBeLessThanOrEqual(draft[field].length)
        }
      }),
    )
  })
})

describe('for any text', () => {
  const anyText = fc.oneof(someText('en'), someText('fr'), fc.string({ unit: 'binary', maxLength: 200 }))

  test('sentences follow each other and leave out nothing but space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0
        for (const { from, to } of sentencesIn(text)) {
          expect(text.slice(before, from).trim()).toBe('')
          expect(to).toBeGreaterThan(from)
          before = to
        }
        expect(text.slice(before).trim()).toBe('')
      }),
    )
  })

  test('blotting out keeps every place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(withoutPlainNumbers(text)).toHaveLength(text.length)
      }),
    )
  })

  test('numbers are numbers, one after the other', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...Object.keys(LANGUAGES)), (text, language) => {
        let before = 0
        for (const { values, at, whole } of countingsIn(text, language)) {
          for (const value of values) expect(Number.isFinite(value)).toBe(true)
          expect(at.from).toBeGreaterThanOrEqual(before)
          expect(whole.from).toBeLessThanOrEqual(at.from)
          before = at.to
        }
      }),
    )
  })
})

test('nothing that a draft of no words could have is found in it', () => {
  expect(TEXT_FIELDS.map((field) => draftOf({ picture: WHOLE_PICTURE })[field])).toEqual(['', '', ''])
  expect(lint(draftOf())).toEqual([])
})
