import { describe, expect, test } from 'vitest'
import { debriefOf } from '#app/domain/exercise/debrief-of.ts'
import { debriefSheet } from '#app/demo/debrief/debrief-sheet.ts'
import { csvText } from '#app/export/writers/csv-cells.ts'
import { PLAYED, playedRun } from '#tests/domain/exercise/debrief-sketch.ts'
import { recordsOf } from '#tests/export/read-csv.ts'
import { english } from '#tests/support/translators.ts'

const addressOf = (query: string) => `https://example.org/?case=training&${query}`
const sheetOf = (run = playedRun()) =>
  recordsOf(csvText(debriefSheet(debriefOf(PLAYED, run), { english, index: null, addressOf })))

describe('the sheet of a debrief', () => {
  const rows = sheetOf()

  test('has a row for each entry, with both clocks', () => {
    expect(rows).toHaveLength(14)
    expect(rows.map(({ kind, exercise_time }) => `${kind} ${exercise_time}`).slice(0, 4)).toEqual([
      'began 0:00:00',
      'inject 0:02:00',
      'decision 0:03:00',
      'decision 0:05:20',
    ])
    expect(rows[2]).toMatchObject({
      wall_time: '2026-03-02T09:00:45Z',
      scenario_time: '2031-05-01T08:03Z',
      trainee: 'Anne',
      question: 'What is it?',
      answer: 'Najin',
      points: '10',
      points_of: '10',
      known_injects: 'Q1',
      view: 'https://example.org/?case=training&',
    })
  })

  test('leaves the points of what did not count empty', () => {
    expect(rows[3]).toMatchObject({ trainee: 'Ben', points: '', points_of: '' })
    expect(rows[10]).toMatchObject({ trainee: 'Ben', answer: '900', points: '0', points_of: '20' })
  })

  test('says in each row that it is made up', () => {
    expect(new Set(rows.map(({ made_up }) => made_up))).toEqual(new Set(['EXERCISE - made-up data']))
  })

  test('runs no formula that a trainee wrote', () => {
    const run = playedRun()
    const log = run.log.map((entry) =>
      entry.kind === 'decided'
        ? { ...entry, decision: { ...entry.decision, trainee: { ...entry.decision.trainee, name: '=HYPERLINK("x")' } } }
        : entry,
    )
    const text = csvText(debriefSheet(debriefOf(PLAYED, { ...run, log }), { english, index: null, addressOf }))
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).not.toMatch(/(^|,)"?=/m)
  })
})
