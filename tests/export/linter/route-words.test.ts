import { describe, expect, test } from 'vitest'
import { draftOf, findingsOf } from '#tests/export/linter/draft-sketch.ts'
import { speaking } from '#tests/support/translators.ts'
import type { Language } from '#app/state/view.ts'

type Words = {
  readonly language: Language
  /** What of each text is a word of route, and the text. */
  readonly wrong: readonly (readonly [word: string, text: string])[]
  readonly right: readonly string[]
}

/** English and French are tried with all other rules. */
const CASES: readonly Words[] = [
  {
    language: 'de',
    wrong: [
      ['Route', 'Die Route ist blau gezeichnet.'],
      ['Seeroute', 'Die Seeroute'],
    ],
    right: ['Die Bögen sind schematisch; keine Route ist bekannt.', 'Zwei Teilstrecken, Routine an Bord', 'en route'],
  },
  {
    language: 'es',
    wrong: [
      ['ruta', 'La ruta está en azul.'],
      ['itinerario', 'El itinerario del buque'],
    ],
    right: ['Los arcos son esquemáticos, no una ruta.', 'El buque está en ruta.', 'El recorrido de análisis'],
  },
  {
    language: 'ru',
    wrong: [
      ['Маршрут', 'Маршрут показан синим.'],
      ['маршруту', 'Груз шёл по маршруту'],
    ],
    right: ['Дуги схематичны, это не маршрут.', 'Контейнеров в пути: около 300', 'Маршрутизатор'],
  },
  {
    language: 'uk',
    wrong: [
      ['Маршрут', 'Маршрут показано синім.'],
      ['маршрутом', 'Вантаж ішов маршрутом'],
    ],
    right: ['Дуги схематичні, це не маршрут.', 'Два етапи однієї партії', 'Маршрутизатор'],
  },
  {
    language: 'ko',
    wrong: [
      ['경로', '경로는 파란색입니다.'],
      ['항로', '선박의 항로'],
    ],
    right: ['호는 모식적이며 항로나 경로가 아닙니다.', '선박 구간과 철도 구간'],
  },
  {
    language: 'ja',
    wrong: [
      ['経路', '経路は青で示す。'],
      ['航路', '船舶の航路'],
    ],
    right: ['弧は模式的なもので、航路や経路ではありません。', '船舶の区間と鉄道の区間'],
  },
]

describe.each(CASES)('words of route ($language)', ({ language, wrong, right }) => {
  const translator = speaking(language)
  const note = translator.t('export.note.schematic')

  test.each(wrong)('finds %j in %j, and adds that arcs are schematic', (word, notes) => {
    const draft = draftOf({ notes, translator })
    const [finding] = findingsOf(draft, 'arc-not-schematic')
    expect(finding?.values).toEqual({ written: word })
    const after = finding?.fix?.apply(draft) ?? expect.fail('no fix')
    expect(after.notes).toBe(/[.。]$/.test(notes) ? `${notes} ${note}` : `${notes}. ${note}`)
    expect(findingsOf(after, 'arc-not-schematic')).toEqual([])
  })

  test.each(right)('does not find any in %j', (notes) => {
    expect(findingsOf(draftOf({ notes, translator }), 'arc-not-schematic')).toEqual([])
  })
})
