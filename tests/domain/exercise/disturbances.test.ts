import { expect, test } from 'vitest'
import { disturbancesOf, UNDISTURBED } from '#app/domain/exercise/disturbances.ts'
import type { Effect } from '#app/domain/exercise/inject.ts'
import type { TrackId } from '#app/domain/record.ts'
import { addDays } from '#app/domain/time.ts'
import { happened, START } from '#tests/domain/exercise/exercise-sketch.ts'

const track = 'SYN-T' as TrackId
const of = (...effects: readonly Effect[]) => disturbancesOf(effects.map((effect) => happened(effect)))

test('nothing is wrong while nothing happened to the feeds', () => {
  expect(of({ kind: 'message' })).toEqual(UNDISTURBED)
})

test('the last fault of a feed stands, and none makes it well', () => {
  const legs = (fault: Extract<Effect, { kind: 'feed' }>['fault']): Effect => ({ kind: 'feed', feed: 'legs', fault })
  expect(of(legs('500'), { kind: 'feed', feed: 'claims', fault: 'late' }, legs('429')).faults).toEqual({
    claims: 'late',
    legs: '429',
  })
  expect(of(legs('500'), legs('none'))).toEqual(UNDISTURBED)
  expect(of(legs('none'), legs('stale')).faults).toEqual({ legs: 'stale' })
})

test('silences and false positions add up, in order', () => {
  const span = { from: START, to: addDays(START, 1) }
  const later = { from: addDays(START, 2), to: addDays(START, 3) }
  const spoof = { track, at: START, longitude: 131, latitude: 42 }
  expect(
    of({ kind: 'silence', track, span }, { kind: 'spoof', ...spoof }, { kind: 'silence', track, span: later }),
  ).toEqual({
    faults: {},
    silences: [
      { track, span },
      { track, span: later },
    ],
    spoofs: [spoof],
  })
})
