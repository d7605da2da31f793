import type { method as english } from '#app/i18n/messages/en/method.ts'

/** 방법: 앱이 아는 것, 아는 방법, 알 수 없는 것. */
export const method: Partial<Record<keyof typeof english, string>> = {
  'method.title': '방법',
  'method.knows.title': '앱이 아는 것',
  'method.knows':
    '피드가 주는 것뿐입니다. 공표된 기록은 모두 출처를 밝히고, 출처는 모두 자신이 보여 주지 않는 것을 말합니다. 거기서 계산한 것은 추론으로 표시하며, 어떤 빈틈도 말없이 메우지 않습니다.',
  'method.basis.title': '선이 알려진 방법',
  'method.grades.title': '얼마나 확실한가',
  'method.grades':
    '위치, 화물, 식별을 애드미럴티 코드로 따로 매깁니다. 한 등급이 기록을 대표할 때는 가장 낮은 것이 정합니다. 먼저 더 약한 정보, 다음으로 더 약한 출처입니다.',
  'method.grades.source': '출처',
  'method.grades.information': '정보',
  'method.hedges.title': '수의 단서',
  'method.hedges':
    '수는 어디로 가든 단서를 지닙니다. 화면, 음성, 파일, 그림에서 모두 그렇습니다. 수의 형태는 다음과 같습니다.',
  'method.totals.title': '합계',
  'method.totals':
    '합계는 구간이 아니라 탁송화물을 세므로 같은 컨테이너는 한 번만 셉니다. 모든 수량은 구간값입니다. 끝값끼리 더하거나 빼고, 없는 끝값은 없는 채로 두며, 단서는 결과로 이어집니다. 예: {claimed}에서 {itemised}을(를) 빼면 {rest}. 서로 어긋나는 수치는 나란히 두고 평균하지 않습니다.',
  'method.lines.title': '지도의 선',
  'method.lines':
    '호는 모식적이며 항로나 경로가 아닙니다. 지상의 파선은 추론한 회랑입니다. 두 관측 사이의 위치는 알 수 없습니다. 그 사이의 표식은 요청할 때만 그리고 이름표를 붙입니다. 둘레 원은 장소가 얼마나 정확히 알려져 있는지를 보입니다.',
  'method.clocks.title': '두 개의 시계',
  'method.clocks':
    '기간과 재생헤드는 일이 언제 일어났는지를 UTC로 말합니다. “알려진 바(기준일)”는 언제 알려질 수 있었는지를 말합니다. 출처는 공표된 날이 끝난 때부터 집계합니다.',
  'method.checks.title': '그럴듯하지 않은 것',
  'method.checks': '구간에 필요한 속도를 한계와 견줍니다. 이를 넘으면 앱이 질문을 제기하며, 질문은 판정이 아닙니다.',
  'method.feeds.title': '피드',
  'method.feeds.age':
    '실시간 피드가 준 것은 그 주기의 {stale}배보다 오래되면 오래된 것으로, {lost}배보다 오래되면 끊긴 것으로 봅니다.',
  'method.madeUp.title': '지어낸 것',
  'method.madeUp':
    'MOCK: 응답은 저장된 데모 자료이며 실시간 피드에서 온 것이 아닙니다. 가상(SYNTHETIC): 훈련이나 시험을 위해 지어낸 기록이며 식별자가 {mark}(으)로 시작합니다. 공표된 어떤 주장도 뒷받침하지 않으며 따로 셉니다. 하나라도 표시되는 동안 배너가 있고 모든 내보내기에 들어갑니다.',
  'method.cannot.title': '알 수 없는 것',
  'method.cannot.truth': '주장이 참인지. 누가 말하고 누가 부인하며 무엇에 기대는지를 보일 뿐입니다.',
  'method.cannot.cargo': '컨테이너 안에 무엇이 있는지. 출처가 말하는 것만 압니다.',
  'method.cannot.between':
    '두 관측 사이에 무엇이 어디 있었는지. “신호 꺼짐”이나 “탐지”는 누가 보고했는지와 함께만 말합니다.',
  'method.cannot.absence':
    '어떤 출처도 공표하지 않은 것. 여기에 아무것도 없다고 해서 아무 일도 없었음을 보이지는 않습니다.',
}
