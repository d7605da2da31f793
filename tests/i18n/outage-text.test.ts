import { expect, test } from 'vitest'
import { DAY_MS, instant } from '#app/domain/time.ts'
import { clockSkewText, nextTryText, progressText, troubleText, untilTryText } from '#app/i18n/feed-text.ts'
import { ITEMISED_BY, NO_OUTAGE, notKnownText, oldFeedsText, outageNotes, type Outage } from '#app/i18n/outage-text.ts'
import { summaryText } from '#app/i18n/summary-text.ts'
import { clockText } from '#app/i18n/time-text.ts'
import { english, french } from '#tests/support/translators.ts'

const SECOND_MS = 1_000
const NEW_YEAR = instant(Date.UTC(2031, 0, 1))
const outage: Outage = { missing: ['legs', 'sightings'], old: [{ feed: 'claims', madeAt: NEW_YEAR }] }
const nothing = {
  legCount: 0,
  reportedCount: 0,
  itemised: { kind: 'unknown' },
  synthetic: null,
  headline: null,
} as const

test('what is missing and what is old is named, the old with its time', () => {
  expect(outageNotes(english, outage)).toEqual([
    'Not counted and not shown, since the feed gives no data: legs, sightings.',
    'Not up to date, since the feed gives no new data: claims (as of 1 Jan 2031, 00:00 UTC).',
  ])
  expect(oldFeedsText(french, outage)).toMatch(/^déclarations \(état du 1er janv\. 2031/)
  expect(outageNotes(english, NO_OUTAGE)).toEqual([])
})

test('none is said only where those who would know have answered', () => {
  expect(notKnownText(english, outage, ...ITEMISED_BY)).toBe('Not known while the feed gives no data: legs.')
  expect(notKnownText(english, outage, 'claims')).toBeNull()
})

test('a window without an answer of the legs is no window without legs', () => {
  expect(summaryText(english, nothing)).toBe('No leg in this window')
  expect(summaryText(english, nothing, ['sightings'])).toBe('No leg in this window, not counting sightings')
  expect(summaryText(english, nothing, ['legs'])).toBe('not counting legs')
  expect(summaryText(french, nothing, ['trajets'])).not.toContain('Aucun')
})

test('an answer that is held back tells of both', () => {
  const shrunken = { kind: 'shrunken', received: 1, before: 1234 }
  expect(troubleText(english, shrunken)).toBe(
    'the answer has only 1 record where there were 1,234 before. It may be cut, and was not taken.',
  )
  expect(troubleText(english, { ...shrunken, received: 0, before: 1 })).toMatch(
    /^the answer has no record where there was 1 before\./,
  )
  expect(troubleText(english, { kind: 'older', madeAt: NEW_YEAR })).toBe(
    'the answer is older than the one before: it was made on 1 Jan 2031, 00:00 UTC. It was not taken.',
  )
})

test('the next try is told to the second, or by its rhythm, or not promised', () => {
  const at = instant(NEW_YEAR + 3 * 3600 * SECOND_MS + 4 * 60 * SECOND_MS + 5_999)
  expect(clockText(at)).toBe('03:04:05')
  expect(clockText(instant(NEW_YEAR - 1 + DAY_MS))).toBe('23:59:59')
  expect(nextTryText(english, { kind: 'at', at })).toBe('Next try: 03:04:05 UTC.')
  expect(nextTryText(english, { kind: 'now' })).toBe('It is being asked again.')
  expect(nextTryText(english, { kind: 'never' })).toBe('It is not asked again by itself.')
})

test('what is left until the next try is counted in seconds, and never says none', () => {
  const left = (milliseconds: number) => untilTryText(english, instant(NEW_YEAR + milliseconds), NEW_YEAR)
  expect([7_001, 1, 0, -5_000, 60_000, 899_500].map(left)).toEqual([
    'Next try in 8 s.',
    'Next try in 1 s.',
    'Next try in 1 s.',
    'Next try in 1 s.',
    'Next try in 1 min 0 s.',
    'Next try in 15 min 0 s.',
  ])
  expect(untilTryText(french, instant(NEW_YEAR + 8_000), NEW_YEAR)).toBe('Prochain essai dans 8 s.')
})

test('a refusal says what to do, and a busy server that it asks for patience', () => {
  const refused = (status: number, retryAfterMs: number | null = null) =>
    troubleText(english, { kind: 'status', status, retryAfterMs })
  expect(refused(401)).toContain('status 401. It wants to know who you are: sign in there')
  expect(refused(403)).toContain('ask whoever runs the feed for access')
  expect(refused(404)).toContain('check where its feeds are')
  expect(refused(410)).toContain('look for another feed')
  expect(refused(500)).toBe('the server refused with status 500.')
  expect(refused(503, 12_000)).toBe('the server refused with status 503. It asks to be left alone until the next try.')
})

test('how much has come is told with or without the whole', () => {
  expect(progressText(english, { received: 1_200_000, announced: 3_400_000 })).toBe('1.2 MB of 3.4 MB')
  expect(progressText(english, { received: 340_001, announced: null })).toBe('341 kB so far')
  expect(progressText(french, { received: 1_200_000, announced: null })).toBe('1,2 Mo reçus')
})

test('clocks that differ are told from the side of the reader', () => {
  expect(clockSkewText(english, 12 * 60_000)).toContain('is 12 min behind that of the server')
  expect(clockSkewText(english, -12 * 60_000)).toContain('is 12 min before that of the server')
  expect(clockSkewText(french, 12 * 60_000)).toContain('retarde de 12 min')
})
