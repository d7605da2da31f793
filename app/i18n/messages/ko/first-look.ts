import type { firstLook as english } from '#app/i18n/messages/en/first-look.ts'

/** 첫 둘러보기: 처음 온 사람을 위한 2분. */
export const firstLook: Partial<Record<keyof typeof english, string>> = {
  'tours.first': '첫 둘러보기',
  'firstLook.question': '처음 오셨습니까?',
  'firstLook.offer': '첫 둘러보기는 {minutes, plural, other {약 #분}} 걸리며 도움말에서 언제든 볼 수 있습니다.',
  'firstLook.start': '첫 둘러보기 시작',
  'help.first': '이 페이지가 보여 주는 것을 {minutes, plural, other {약 #분}}에. 그만둔 곳에서 이어집니다',
  'tours.first.map.title': '이 페이지가 보여 주는 것',
  'tours.first.map.body':
    '공개적으로 보고된 해상·철도 운송입니다. 호는 모식적이며 항로나 경로가 아닙니다. 실선은 공표, 파선은 추론, 점선은 훈련용으로 지어낸 것입니다.',
  'tours.first.figures.title': '센 것과 주장된 것',
  'tours.first.figures.body':
    '컨테이너 약 300개에는 내역이 있고, 주장된 것은 1,000개 초과입니다. 둘은 서로 다른 진술이며 그 사이의 부분은 어느 선에도 없습니다. 주장을 부인하는 측은 그 곁에 있습니다.',
  'tours.first.timeline.title': '언제',
  'tours.first.timeline.body':
    '두 손잡이가 날을 정하고 셋째가 그 사이를 재생합니다. “알려진 바(기준일)”는 두 번째 시계로, 나중에 공표된 것을 뺍니다.',
  'tours.first.detail.title': '각 선이 알려진 방법',
  'tours.first.detail.body':
    '선을 고르면 출처가 열립니다. 누가 무엇을 언제 공표했는지, 무엇을 보여 주지 않는지, 그리고 위치·화물·식별의 등급입니다.',
  'tours.first.legs.title': '같은 것을 표로',
  'tours.first.legs.body':
    '지도의 모든 것이 여기에도 있어 키보드로 읽고 정렬하고 고를 수 있습니다. 내보내기는 보이는 것을 단서까지 그대로 담습니다.',
  'tours.first.help.title': '물어볼 곳',
  'tours.first.help.body':
    '도움말에 용어, 방법, 키가 있습니다. Ctrl K나 ⌘ K로 여기서 할 수 있는 모든 것을 몇 글자로 찾습니다.',
}
