import { expect, test } from 'vitest'
import { namesSpeaker } from '#app/export/linter/speakers.ts'

const KIRBY = 'John Kirby, White House National Security Council'
const MINISTRY = 'Ministry of Foreign Affairs of the DPRK'
const STATE = 'US Department of State'

test.each([
  [KIRBY, 'According to the White House, more than 1,000 were sent.'],
  [KIRBY, 'Selon la Maison-Blanche, plus de 1 000'],
  [KIRBY, 'Laut dem Weißen Haus mehr als 1.000'],
  [KIRBY, 'Según la Casa Blanca, más de 1000'],
  [KIRBY, 'По данным Белого дома, более 1000'],
  [KIRBY, 'За даними Білого дому, понад 1000'],
  [KIRBY, '백악관은 1,000개가 넘는다고 밝혔다'],
  [KIRBY, 'ホワイトハウスは1,000超と述べた'],
  [MINISTRY, 'La Corée du Nord le nie.'],
  [MINISTRY, 'Das nordkoreanische Außenministerium bestreitet das.'],
  [MINISTRY, 'El ministerio norcoreano lo niega.'],
  [MINISTRY, 'В Северной Корее это отрицают.'],
  [MINISTRY, 'Північнокорейське міністерство це заперечує.'],
  [MINISTRY, '북한은 이를 부인했다'],
  [MINISTRY, '北朝鮮は否定した'],
  [STATE, 'Die Vereinigten Staaten sagen'],
  [STATE, 'Según EE. UU.'],
  [STATE, 'Соединённые Штаты заявили'],
  [STATE, '미국은'],
])('%j is named in %j', (speaker, text) => {
  expect(namesSpeaker(text, speaker)).toBe(true)
})

test.each([
  [KIRBY, 'Das Haus ist weiß.'],
  [KIRBY, 'Белый снег, старый дом'],
  [MINISTRY, 'Südkorea sagt'],
  [MINISTRY, 'Южная Корея заявила'],
  [MINISTRY, '한국은 확인했다'],
  ['Ministry of National Defense of the ROK', '북한국방성은 부인했다'],
  [STATE, 'Северокорейские контейнеры'],
])('%j is not named in %j', (speaker, text) => {
  expect(namesSpeaker(text, speaker)).toBe(false)
})
