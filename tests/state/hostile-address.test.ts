import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeView, encodeView, LONGEST_ADDRESS } from '#app/state/url.ts'
import { DEFAULT_VIEW } from '#app/state/view.ts'
import { PAYLOADS } from '#tests/support/payloads.ts'

const NAMES =
  'case n seed difficulty from to at mode days markers asof struck grade view leg consignment sighting claim place vessel source filter search facet hide inset embed show exercise lang theme v __proto__ constructor toString'.split(
    ' ',
  )
/** Values that a reader of addresses is likely to trip over. */
const ODD = [
  '2023-09-07',
  '2023-02-30',
  '-0',
  '1e999',
  '9'.repeat(400),
  '%',
  '%00',
  '%zz',
  ','.repeat(3_000),
  ':'.repeat(3_000),
  `${'1,'.repeat(2_000)}1`,
  'a:b,'.repeat(1_000),
  '0'.repeat(2_000),
  '\u202e',
  '\ud800',
]

const value = fc.oneof(
  fc.constantFrom(...PAYLOADS),
  fc.constantFrom(...ODD),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.stringMatching(/^[0-9,.:;eE+-]{0,60}$/),
)
const pair = fc
  .tuple(fc.constantFrom(...NAMES), value, fc.boolean())
  .map(([name, text, isEncoded]) => `${name}=${isEncoded ? encodeURIComponent(text.toWellFormed()) : text}`)

test('10,000 addresses from nowhere: each opens as a view that its own address gives again', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join()
  let slowest = 0
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
      const begun = performance.now()
      const { view } = decodeView(pairs.join('&'))
      slowest = Math.max(slowest, performance.now() - begun)
      expect(decodeView(encodeView(view))).toEqual({ view, dropped: [] })
    }),
    { numRuns: 10_000 },
  )
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before)
  process.stdout.write(`10,000 addresses; the slowest was read in ${slowest.toFixed(1)} ms\n`)
})

test('an address longer than any of ours is not read at all, and says so', () => {
  const filter = 'x'.repeat(100)
  expect(decodeView(`filter=${filter}&junk=${'x'.repeat(LONGEST_ADDRESS)}`)).toEqual({
    view: DEFAULT_VIEW,
    dropped: [{ name: '?', value: `filter=${filter}`.slice(0, 80) }],
  })
  expect(decodeView(`filter=${filter}&junk=${'x'.repeat(1_000)}`).view.filter).toBe(filter)
})
