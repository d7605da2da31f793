import { describe, expect, test } from 'vitest'
import { draftOf, findingsOf } from '#tests/export/linter/draft-sketch.ts'
import { speaking } from '#tests/support/translators.ts'
import type { Language } from '#app/state/view.ts'

type Words = {
  readonly language: Language
  /** Likelihood and confidence as the text has them, and the text. */
  readonly wrong: readonly (readonly [likely: string, level: string, text: string])[]
  readonly right: readonly string[]
}

/** English and French are tried with all other rules. */
const CASES: readonly Words[] = [
  {
    language: 'de',
    wrong: [
      ['wahrscheinlich', 'hoher', 'Mit hoher Konfidenz ging es wahrscheinlich per Bahn.'],
      ['nahezu sicher', 'gering', 'Nahezu sicher per Schiff; Konfidenz: gering.'],
    ],
    right: ['Wahrscheinlich per Bahn. Konfidenz: hoch.', 'Konfidenz: hoch.', 'Sehr wahrscheinlich per Bahn.'],
  },
  {
    language: 'es',
    wrong: [
      ['probable', 'alta', 'Con alta confianza, es probable que fuera por tren.'],
      ['casi seguro', 'baja', 'Casi seguro por mar, con confianza baja.'],
    ],
    right: ['Es probable. Confianza: alta.', 'Nuestra confianza es alta.', 'Muy probable por mar.'],
  },
  {
    language: 'ru',
    wrong: [
      ['вероятно', 'высокой', 'С высокой уверенностью: вероятно, по железной дороге.'],
      ['маловероятно', 'низкая', 'Это маловероятно, уверенность низкая.'],
    ],
    right: [
      'Вероятно, по железной дороге. Уверенность: высокая.',
      'Уверенность: высокая.',
      'Невероятно высокая волна.',
    ],
  },
  {
    language: 'uk',
    wrong: [
      ['імовірно', 'високою', 'З високою впевненістю: імовірно, залізницею.'],
      ['малоймовірно', 'низька', 'Це малоймовірно, упевненість низька.'],
    ],
    right: ['Імовірно, залізницею. Упевненість: висока.', 'Упевненість: висока.', 'Неймовірно висока хвиля.'],
  },
  {
    language: 'ko',
    wrong: [
      ['가능성', '높음', '철도로 갔을 가능성 높음, 확신도: 높음'],
      ['거의 확실', '낮은', '낮은 확신도로 거의 확실함'],
    ],
    right: ['가능성 높음. 확신도: 높음.', '확신도는 중간입니다.', '철도로 갔을 가능성 매우 높음'],
  },
  {
    language: 'ja',
    wrong: [
      ['可能性', '高い', '鉄道の可能性は高く、確信度も高い。'],
      ['ほぼ確実', '低', 'ほぼ確実（確信度：低）。'],
    ],
    right: ['可能性は高い。確信度：高。', '確信度は高い。', '鉄道の可能性は非常に高い。'],
  },
]

describe.each(CASES)('likelihood and confidence ($language)', ({ language, wrong, right }) => {
  const translator = speaking(language)

  test.each(wrong)('finds %j beside %j in %j, for a person to part them', (likely, level, notes) => {
    const [finding, ...more] = findingsOf(draftOf({ notes, translator }), 'likelihood-and-confidence')
    expect(more).toEqual([])
    expect(String(finding?.values['likely']).toLowerCase()).toBe(likely)
    expect(finding?.values['level']).toBe(level)
    expect(finding?.fix).toBeUndefined()
  })

  test.each(right)('does not find any in %j', (notes) => {
    expect(findingsOf(draftOf({ notes, translator }), 'likelihood-and-confidence')).toEqual([])
  })
})
