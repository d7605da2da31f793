import type { ledger as english } from '#app/i18n/messages/en/ledger.ts'

/** The chart of claims over time, and boxes in and out of each place. */
export const ledger: Partial<Record<keyof typeof english, string>> = {
  'ledger.claims.title': '주장자별 누적 주장',
  'ledger.claims.name': '지금까지 주장된 컨테이너, 발언일 기준',
  'ledger.claims.reading':
    '운송수단과 방향도 서로 다릅니다. 선은 같은 주장자가 새 주장을 할 때까지 앞의 주장을 유지합니다. 두 주장이 같은 시점부터 센 경우에만 실선으로 잇습니다.',
  'ledger.claims.axis.ones': '컨테이너, 발언일 기준(UTC)',
  'ledger.claims.axis.thousands': '컨테이너(천), 발언일 기준(UTC)',
  'ledger.claims.marks': '도표의 주장, 발언일 기준',
  'ledger.claims.hint': '표식을 가리키면 주장을 읽을 수 있습니다. 화살표 키로 표식 사이를 옮기고 Enter로 선택합니다.',
  'ledger.claims.claimants': '주장자와 각자의 최근 수치',
  'ledger.claims.key.value': '정확한 수',
  'ledger.claims.key.about': '약',
  'ledger.claims.key.least': '하한, 위로 열림',
  'ledger.claims.key.most': '상한, 아래로 열림',
  'ledger.claims.key.range': '범위',
  'ledger.claims.key.said': '이 날짜들 중 어느 때에 발언',
  'ledger.claims.apart': '날짜나 수가 기록되어 있지 않아 도표에 없음',
  'ledger.claims.noLine': '날짜와 수가 함께 기록된 누계가 없습니다.',
  'ledger.claims.table': '표로 보기',
  'ledger.claims.who': '주장자',
  'ledger.scale': '눈금',
  'ledger.scale.linear': '선형',
  'ledger.scale.logarithmic': '로그',

  'ledger.boxes.title': '장소별 컨테이너 반입·반출',
  'ledger.boxes.note':
    '반입 = 반출 + 잔여. 기간 안의 구간만이 아니라 기록된 모든 구간을 셉니다. 유보 표현은 그대로 두며, 보고되지 않은 이동은 어느 수치에도 없습니다.',
  'ledger.boxes.in': '반입',
  'ledger.boxes.out': '반출',
  'ledger.boxes.there': '잔여(이 집계 기준)',
  'ledger.boxes.seen': '현장 관측',
  'ledger.boxes.seenOn': '{quantity} ({days})',
  'ledger.boxes.begins': '알 수 없음: 어떻게 여기에 왔는지 말하는 구간이 없음',
  'ledger.boxes.unknown': '알 수 없음',
  'ledger.boxes.none': '없음',
  'ledger.boxes.noLegOut': '기록된 구간으로는 없음',
  'ledger.boxes.question':
    '질문: 반출 {out}에서 반입 {in}을(를) 빼면 어느 구간도 들여오지 않은 {excess}이(가) 남습니다. 보고 없이 들어온 것입니까, 아니면 어느 수가 틀린 것입니까?',
  'ledger.boxes.synthetic': '지어냄(가상 SYNTHETIC)',
  'ledger.boxes.more': '{count, plural, other {장소 #곳 더 보기}}',
  'ledger.boxes.noLeg': '기록된 구간이 없습니다.',
}
