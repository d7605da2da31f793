import { describe, expect, test } from 'vitest'
import { isTestThere, namedTest, readDocument, rowsIn } from '#tests/support/named-tests.ts'

const text = readDocument('docs/accessibility-conformance.md')

/** The criteria of WCAG 2.2 at level A and AA, by number. 4.1.1 was taken out of it. Source: w3.org/TR/WCAG22. */
const LEVEL_A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 ' +
  '2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2'
const LEVEL_AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 ' +
  '3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'
const CRITERIA = [
  ...LEVEL_A.split(' ').map((number) => `${number} A`),
  ...LEVEL_AA.split(' ').map((number) => `${number} AA`),
]
const ANSWERS = ['Supports', 'Partially supports', 'Does not support', 'Not applicable']
const BY_HAND = /^By hand, 20\d\d-\d\d-\d\d: .{8,}/

const rows = rowsIn(text).map(([criterion = '', level = '', answer = '', remarks = '', evidence = '']) => ({
  number: criterion.split(' ')[0] ?? '',
  level,
  answer,
  remarks,
  evidence,
}))

/** Is there a test of that name, or a day on which somebody looked? */
const isShown = (evidence: string): boolean => BY_HAND.test(evidence) || isTestThere(namedTest(evidence))

describe('the conformance report', () => {
  test('answers all 55 criteria of WCAG 2.2, levels A and AA, each once', () => {
    const answered = rows.map(({ number, level }) => `${number} ${level}`)
    expect(CRITERIA).toHaveLength(55)
    expect(answered.toSorted((a, b) => a.localeCompare(b))).toEqual(CRITERIA.toSorted((a, b) => a.localeCompare(b)))
    expect(rows.filter(({ answer, remarks }) => !ANSWERS.includes(answer) || remarks === '')).toEqual([])
  })

  test('names for each a test that is there, or a check by hand with its day', () => {
    expect(
      rows.filter(({ evidence }) => !isShown(evidence)).map(({ number, evidence }) => `${number}: ${evidence}`),
    ).toEqual([])
    const tested = rows.filter(({ evidence }) => !BY_HAND.test(evidence)).length
    process.stdout.write(`conformance: 55 of 55 criteria answered, ${tested} by a test\n`)
  })

  test.each(ANSWERS)('counts how often it says "%s"', (answer) => {
    const said = Number(new RegExp(`${answer}: (\\d+)\\.`).exec(text)?.[1])
    expect(said).toBe(rows.filter((row) => row.answer === answer).length)
  })

  test.each([
    ['a test that is not there', '`tests/screens/answers.spec.ts`: no test of ours'],
    ['a day without a word', 'By hand, 2026-11-26: '],
    ['no day', 'By hand: looked at'],
  ])('an answer with %s is found out', (_, evidence) => {
    expect(isShown(evidence)).toBe(false)
  })
})
