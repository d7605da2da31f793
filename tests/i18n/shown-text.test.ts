import { describe, expect, test } from 'vitest'
import type { TimeMode } from '#app/domain/time-mode.ts'
import { isPart, shownText } from '#app/i18n/shown-text.ts'
import { days } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

const SPAN = days('2023-09-07', '2023-09-12')
const DAY = days('2023-09-12', '2023-09-12')

const shown = (mode: TimeMode, rollingDays = 7) => ({ span: mode === 'day' ? DAY : SPAN, shown: { mode, rollingDays } })

describe('the days that figures stand for', () => {
  test('are those of the window, or of a part of it in words', () => {
    expect(shownText(english, shown('window'))).toBe('7 Sep - 12 Sep 2023, UTC, both days included (6 days)')
    expect(shownText(english, shown('cumulative'))).toBe(
      'Cumulative: 7 Sep - 12 Sep 2023, UTC, both days included (6 days)',
    )
    expect(shownText(english, shown('rolling'))).toBe(
      'Last 7 days: 7 Sep - 12 Sep 2023, UTC, both days included (6 days)',
    )
    expect(shownText(english, shown('rolling', 1))).toMatch(/^Last day: /)
    expect(shownText(english, shown('day'))).toBe('Single day: 12 Sep 2023, UTC')
  })

  test('are said in French', () => {
    expect(shownText(french, shown('cumulative'))).toMatch(/^Cumul : 7 sept\. - 12 sept\. 2023, UTC/)
    expect(shownText(french, shown('rolling', 3))).toMatch(/^3 derniers jours : /)
    expect(shownText(french, shown('day'))).toBe('Un seul jour : 12 sept. 2023, UTC')
  })

  test('are a part of the window in each mode but one', () => {
    expect((['window', 'cumulative', 'rolling', 'day'] as const).map((mode) => isPart(shown(mode)))).toEqual([
      false,
      true,
      true,
      true,
    ])
  })
})
