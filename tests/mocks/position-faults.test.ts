import { expect, test } from 'vitest'
import { POSITION_FAULTS, positionBody, soundRows, truncated } from '#tests/mocks/position-faults.ts'
import { readBody } from '#tests/mocks/position-rows.ts'

const SOUND = soundRows('SYN-T-1', 9)

test('sound rows come through as they were written', () => {
  const { about, rows } = readBody(positionBody(SOUND, { caseId: 'load' }))
  expect(about).toMatchObject({ feed: 'positions', case: 'load', count: '9' })
  const expected = SOUND.map((row) => ({ ...row, longitude: Math.fround(row.longitude ?? 0) }))
  expect(rows).toEqual(expected)
})

test.each(Object.entries(POSITION_FAULTS))('a fault is planted: %s', (_, plant) => {
  const planted = plant(SOUND)
  expect(planted).not.toEqual(SOUND)
  expect(readBody(positionBody(planted, { caseId: 'load' })).rows).toHaveLength(planted.length)
})

test('a body may say that there should be more, or break off', () => {
  const body = positionBody(SOUND, { caseId: 'load', count: 10 })
  expect(readBody(body).about).toMatchObject({ count: '10' })
  expect(() => readBody(truncated(body))).toThrow()
})
