import { expect, test } from 'vitest'
import { ensure } from '#app/base/ensure.ts'
import { transferBetween } from '#app/domain/transfer.ts'
import { PUBLISHED } from '#tests/panels/published-case.ts'
import { at, days, leg, legsOf } from '#tests/support/sketch.ts'

test('the published containers changed over at Dunay and waited no longer than the two legs allow', () => {
  const [vessel, rail] = PUBLISHED.file.legs
  expect(transferBetween(ensure(vessel, 'leg'), ensure(rail, 'leg'))).toEqual({
    from: 'dunay-facility',
    to: 'dunay-facility',
    arrived: days('2023-09-07', '2023-09-12'),
    left: days('2023-09-12', '2023-10-01'),
    waitedDays: { least: 0, most: 25 },
  })
})

test('a gap between the spans is the least time that it waited', () => {
  const [first, second] = legsOf(`
    A vessel NAJ>DUN ==.....
    A rail   DUN>TIK .....==
  `)
  expect(transferBetween(ensure(first, 'leg'), ensure(second, 'leg')).waitedDays).toEqual({ least: 3, most: 7 })
})

test('nothing is said of the wait when a leg has no time', () => {
  const timeless = leg('B', { from: null, to: null })
  expect(transferBetween(timeless, leg('C', { from: at('2023-09-01'), to: null })).waitedDays).toBeNull()
})

test('nothing is said of the wait when the next leg was over before the first began', () => {
  const [late] = legsOf('A vessel NAJ>DUN .....==')
  const [early] = legsOf('A rail DUN>TIK ==.....')
  expect(transferBetween(ensure(late, 'leg'), ensure(early, 'leg')).waitedDays).toBeNull()
})
