import { describe, expect, test } from 'vitest'
import { draftOf, findingsOf } from '#tests/export/linter/draft-sketch.ts'
import { speaking } from '#tests/support/translators.ts'
import type { Language } from '#app/state/view.ts'

type Words = {
  readonly language: Language
  /** A time or a local time of which nobody knows when that was, and the text. */
  readonly wrong: readonly (readonly [written: string, text: string])[]
  readonly right: readonly string[]
}

/** English and French are tried with all other rules. */
const CASES: readonly Words[] = [
  {
    language: 'de',
    wrong: [
      ['14.30 Uhr', 'Das Schiff lief um 14.30 Uhr aus.'],
      ['6 Uhr', 'Gegen 6 Uhr im Hafen'],
      ['Ortszeit', 'Um 14:30 Ortszeit'],
    ],
    right: ['Um 14.30 Uhr Moskauer Zeit', 'Um 6 Uhr MEZ', 'Alle Uhrzeiten sind in UTC. Um 6 Uhr', 'Nach 24 Stunden'],
  },
  {
    language: 'es',
    wrong: [
      ['14 horas', 'Zarpó a las 14 horas.'],
      ['hora local', 'A las 14:30, hora local'],
    ],
    right: ['A las 14:30, hora de Moscú', 'Las horas están en UTC. A las 14:30', 'En las 24 horas siguientes'],
  },
  {
    language: 'ru',
    wrong: [
      ['14:30', 'Судно вышло в 14:30.'],
      ['14 часов', 'Судно вышло в 14 часов.'],
      ['местному времени', 'В 14:30 по местному времени'],
    ],
    right: ['В 14:30 по московскому времени', 'В 14:30 мск', 'Время указано по UTC. В 14:30', 'За 24 часа до этого'],
  },
  {
    language: 'uk',
    wrong: [
      ['14 годині', 'Судно вийшло о 14 годині.'],
      ['місцевим часом', 'О 14:30 за місцевим часом'],
    ],
    right: ['О 14:30 за київським часом', 'Час вказано за UTC. О 14:30', 'За 24 години до цього'],
  },
  {
    language: 'ko',
    wrong: [
      ['14시 30분', '선박은 오후 14시 30분에 출항했습니다.'],
      ['현지 시간', '현지 시간 14:30'],
    ],
    right: ['한국 시간 14시 30분', '14:30 UTC에 출항', '시각은 모두 UTC. 14:30', '24시간 뒤'],
  },
  {
    language: 'ja',
    wrong: [
      ['14時30分', '船は14時30分に出航した。'],
      ['現地時間', '現地時間14:30'],
    ],
    right: ['日本時間14時30分', '14:30UTCに出航', '時刻はすべてUTC。14:30', '24時間後'],
  },
]

describe.each(CASES)('times of day ($language)', ({ language, wrong, right }) => {
  const translator = speaking(language)

  test.each(wrong)('asks for the zone of %j in %j', (written, notes) => {
    const draft = draftOf({ notes, translator })
    const [finding] = findingsOf(draft, 'no-time-zone')
    expect(finding?.values).toEqual({ written })
    const after = finding?.fix?.apply(draft)
    if (after) expect(findingsOf(after, 'no-time-zone')).toEqual([])
  })

  test.each(right)('asks nothing of %j', (notes) => {
    expect(findingsOf(draftOf({ notes, translator }), 'no-time-zone')).toEqual([])
  })
})
