import type { glossary as english } from '#app/i18n/messages/en/glossary.ts'

/** 용어집: 각 용어를 쉬운 말로. */
export const glossary: Partial<Record<keyof typeof english, string>> = {
  'help.title': '도움말',
  'help.commands': '여기서 할 수 있는 모든 것을 몇 글자로 찾기',
  'help.shortcuts': '키가 하는 일',
  'help.glossary': '여기서 쓰는 말을 쉬운 말로',
  'help.method': '이 앱이 아는 것, 아는 방법, 알 수 없는 것',
  'help.tours': '둘러보기, 자동 시연, 연습',
  'glossary.title': '용어집',
  'glossary.field': '용어 찾기',
  'glossary.count': '{count, plural, other {용어 #개}}',
  'glossary.none': '그렇게 시작하는 말이 여기에 없습니다.',
  'glossary.what': '뜻: {term}',
  'glossary.term.denial': '부인',
  'glossary.term.itemised': '내역이 있음',
  'glossary.term.grade': '등급',
  'glossary.term.feed': '피드',
  'glossary.term.corridor': '회랑',
  'glossary.term.mock': 'MOCK',
  'glossary.consignment':
    '함께 옮겨지는 컨테이너 묶음입니다. 그 경로는 구간의 사슬이며, 구간이 몇 개이든 컨테이너는 한 번만 셉니다.',
  'glossary.leg':
    '한 가지 수단(선박 또는 철도)으로 두 장소 사이를 한 번 옮긴 것입니다. 출처가 아는 것은 분이 아니라 날이므로 출발과 도착은 시간 구간입니다.',
  'glossary.place':
    '항만, 철도 터미널, 조차장, 저장고, 도시 등이며 기록된 모든 표기를 함께 둡니다. 지도의 둘레 원은 위치가 얼마나 정확히 알려져 있는지를 보입니다.',
  'glossary.sighting':
    '어느 때 어느 곳에서 보인 것입니다. 영상에 찍힌 것, 열차, 날짜가 있는 진술 등이며, 장소나 수가 없을 수도 있습니다.',
  'glossary.claim':
    '누군가 공표한 수치입니다. 정확한 수, 약, 초과, 최소, 범위 가운데 하나이며, 무엇을 언제부터 센 것인지, 누가 언제 어디서 말했는지를 함께 둡니다.',
  'glossary.denial': '주장을 물리치는, 공표된 말입니다. 물리치는 주장 곁에 늘 함께 둡니다.',
  'glossary.source':
    '공표물입니다. 발행처, 제목, 주소, 날짜와 함께 그것이 무엇을 보여 주지 않는지 말하는 한계를 둡니다.',
  'glossary.origin':
    '출처들이 말하는 것이 처음 나온 곳입니다. 슬라이드 하나를 되풀이하는 신문 스무 곳은 증인 스물이 아니라 원출처 하나입니다.',
  'glossary.grade':
    '애드미럴티 코드입니다. 글자는 출처의 신뢰도, 숫자는 정보의 신빙성이며 위치, 화물, 식별을 따로 매깁니다. F와 6은 판단할 수 없다는 뜻이며 나쁘다는 뜻이 아닙니다.',
  'glossary.basis':
    '기록이 어떻게 생겼는지를 말합니다. 공표: 출처가 말한 것, 실선. 추론: 자체 계산한 것, 파선. 가상: 훈련용으로 지어낸 것, 점선.',
  'glossary.window':
    '두 손잡이가 정하는 기간입니다. UTC 기준의 온전한 날들이며 첫날과 마지막 날을 포함합니다. 수치, 지도, 표, 내보내기는 여기에 드는 것을 보입니다.',
  'glossary.playhead':
    '기간 안의 한 순간이며, 날들을 재생하면 움직입니다. 두 관측 사이에 무엇이 어디 있었는지는 알 수 없는 채로 둡니다.',
  'glossary.asKnownOn':
    '두 번째 날짜입니다. 그날이 끝날 때까지 공표된 것만 집계합니다. 나중에 나온 것 없이, 그때 알려질 수 있었던 것을 봅니다.',
  'glossary.case': '함께 묶이는 기록들입니다. 공표된 사례, 훈련용 사례, 부하 시험 가운데 하나입니다.',
  'glossary.itemised':
    '출처가 그 경로를 말하는 컨테이너입니다. 그 밖에 주장된 것은 내역이 없는 것으로 보이며 어느 선에도 놓지 않습니다.',
  'glossary.corridor':
    '구간이 지상에서 지났을 수 있는 곳이며, 추론한 것이라 파선입니다. 항적이 아닙니다. 회랑은 선박이나 열차가 실제로 어디 있었는지 말하지 않습니다.',
  'glossary.feed':
    '페이지가 기록을 얻는 곳입니다. 위쪽 막대의 표지는 피드가 응답하는지, 받은 것이 오래되었는지를 말합니다.',
  'glossary.mock':
    '응답은 저장된 데모 자료이며 실시간 피드에서 온 것이 아닙니다. 그런 동안에는 배너가 그렇게 알립니다.',
}
