import type { telling as english } from '#app/i18n/messages/en/telling.ts'

/** What the map shows, in sentences. */
export const telling: Partial<Record<keyof typeof english, string>> = {
  'telling.title': '글로 설명',
  'telling.days': '표시: {days}.',
  'telling.noLeg': '표시된 구간이 없습니다.',
  'telling.manyLegs':
    '표시된 구간: 해상 {vessel, plural, =0 {없음} other {#개}}, 철도 {rail, plural, =0 {없음} other {#개}}.',
  'telling.leg':
    '{carrier}, {mode, select, vessel {해상} other {철도}}, {from}에서 {to}까지. 출발: {departs}. 도착: {arrives}. 수량: {containers}. {basis}; {grade}.',
  'telling.grade': '최저 등급 {grade}, 편집자의 판단',
  'telling.itemised': '내역 있음: {quantity}, {consignments}, {legs}. 각각 한 번만 셉니다.',
  'telling.synthetic': '훈련용으로 지어냄: {quantity}, {consignments}.',
  'telling.claim': '{speaker}의 주장: {quantity}({day}).',
  'telling.notItemised': '그중 어느 구간으로도 설명되지 않는 수: {quantity}.',
  'telling.contradiction': '내역이 있는 수가 주장된 수보다 많습니다. 둘은 서로 모순됩니다.',
  'telling.noDenial': '이 주장을 부인한 기록이 없습니다.',
  'telling.denied': '{count, plural, other {공표된 부인 #건이 함께 있습니다}}: {speakers}.',
  'telling.unknown': '두 관측 사이에 컨테이너가 어디에 있었는지는 아무도 공표하지 않았습니다.',
  'telling.outside': '{count, plural, other {구간 #개가 이 날짜 밖에 있습니다}}.',
  'telling.filtered': '{count, plural, other {구간 #개가 구간 필터로 제외되었습니다}}.',
  'telling.withheld': '집계하지 않는 기록: 이후 공표 {later}건, 제외한 출처의 기록 {struck}건, 등급 미달 {below}건.',
}
