import type { scenarioFaults as english } from '#app/i18n/messages/en/scenario-faults.ts'

/** What is wrong with a scenario that is opened, one sentence for each kind of fault, and where it stands. */
export const scenarioFaults: Partial<Record<keyof typeof english, string>> = {
  'scenario.fault.at': '{line}번째 줄, {path}: {what}',
  'scenario.fault.atLine': '{line}번째 줄: {what}',
  'scenario.fault.atPath': '{path}: {what}',
  'scenario.fault.too-large': '파일이 {most, number}자보다 깁니다. 이 크기의 시나리오는 읽지 않습니다.',
  'scenario.fault.syntax':
    '글이 여기서부터 JSON이 아닙니다. 여기나 바로 앞에 쉼표, 따옴표, 괄호가 빠지지 않았는지 보십시오.',
  'scenario.fault.repeated-key': '이 키가 여기에 두 번 있습니다. 어느 쪽이 유효한지 분명하지 않습니다.',
  'scenario.fault.not-a-scenario': '시나리오가 아닙니다. 여기에 “{format}”이(가) 있어야 합니다.',
  'scenario.fault.newer-version': '더 나중 버전용으로 쓴 시나리오입니다(형식 버전 {version}). 손대지 않았습니다.',
  'scenario.fault.missing': '반드시 있어야 하는데 빠져 있습니다.',
  'scenario.fault.unknown-key': '시나리오의 이 자리에는 키 “{key}”이(가) 없습니다. 잘못 입력한 것입니까?',
  'scenario.fault.wrong-type':
    '다음이어야 합니다: {expected, select, string {글} number {수} int {정수} boolean {true 또는 false} array {목록} tuple {두 개짜리 목록} other {키가 있는 객체}}.',
  'scenario.fault.not-one-of': '다음 중 하나여야 합니다: {options}.',
  'scenario.fault.empty': '글이 비어 있습니다.',
  'scenario.fault.too-long': '글이 {most, number}자보다 깁니다.',
  'scenario.fault.too-few': '이 목록에는 항목이 최소 {least, plural, other {#개}} 있어야 합니다.',
  'scenario.fault.too-many': '이 목록의 항목이 {most, plural, other {#개}}를 초과합니다.',
  'scenario.fault.too-low': '수가 너무 작습니다. 한계는 {least, number}입니다.',
  'scenario.fault.too-high': '수가 너무 큽니다. 한계는 {most, number}입니다.',
  'scenario.fault.bad-format': '글이 요구되는 형식과 다릅니다: {pattern}',
  'scenario.fault.not-an-id':
    '식별자가 아닙니다. 식별자는 영문자나 숫자로 시작하며 영문자, 숫자, 점, 붙임표, 밑줄을 최대 80자까지 씁니다.',
  'scenario.fault.not-a-time': '시간이 아닙니다. 2023-09-12 같은 UTC 날짜나 2023-09-12T06:30Z 같은 순간을 쓰십시오.',
  'scenario.fault.not-an-instant': '순간이 아닙니다. 2023-10-14T08:00Z처럼 UTC로 쓰십시오.',
  'scenario.fault.not-a-duration': '최대 2주의 길이가 아닙니다. PT5M(5분)이나 PT1H30M처럼 쓰십시오.',
  'scenario.fault.no-duration': '길이는 0보다 길어야 합니다.',
  'scenario.fault.not-a-query':
    '주소의 질의가 아닙니다. 물음표 뒤의 부분만 쓰십시오(예: from=2023-09-07&to=2023-10-01).',
  'scenario.fault.own-parameter':
    '사례, 언어, 테마, 삽입, 연습은 여기서 정할 수 없습니다. 시나리오와 읽는 사람이 고릅니다.',
  'scenario.fault.not-a-parameter':
    '매개변수의 이름이 아닙니다. 영문자와 숫자로 쓰고 첫 글자는 소문자, 최대 20자입니다.',
  'scenario.fault.ends-before-start': '이 시간 범위는 시작하기 전에 끝납니다.',
  'scenario.fault.unsourced': '공표된 기록은 출처를 최소 하나 밝혀야 합니다. 이 기록에는 없습니다.',
  'scenario.fault.not-marked': '지어낸 기록의 식별자는 SYN-으로 시작하며, 지어낸 기록의 식별자만 그렇게 시작합니다.',
  'scenario.fault.not-made-up':
    '상황 부여가 추가하는 것은 지어낸 것임이 분명해야 합니다. 식별자는 SYN-으로 시작하고 근거는 “synthetic”입니다.',
  'scenario.fault.figure-of-kind': '종류가 “figure”인 주장에는 수치가 있고, 다른 종류에는 없습니다.',
  'scenario.fault.leg-times': '이 구간에는 시각이 전혀 없거나, 출발하기 전에 도착합니다.',
  'scenario.fault.not-as-described': '형식의 설명과 다릅니다.',
  'scenario.fault.repeated-id': '식별자 “{id}”은(는) 앞에서 이미 쓰였습니다. 한 번씩만 쓸 수 있습니다.',
  'scenario.fault.unknown-role': '이 시나리오에 없는 역할입니다: “{id}”.',
  'scenario.fault.unknown-objective': '이 시나리오에 없는 목표입니다: “{id}”.',
  'scenario.fault.unknown-question': '이 시나리오의 어떤 상황 부여도 묻지 않는 질문입니다: “{id}”.',
  'scenario.fault.unknown-option': '질문에 없는 선택지입니다: “{id}”.',
  'scenario.fault.other-answer':
    '질문이 요구하는 답은 {asked, select, choice {선택} figure {수치} place {장소} assessment {평가} other {다른 것}}인데, 이 규칙은 다른 종류의 답을 채점합니다.',
  'scenario.fault.low-above-high': '하한이 상한보다 큽니다.',
  'scenario.fault.more': '{count, plural, other {나열하지 않은 오류가 #건 더 있습니다.}}',
}
