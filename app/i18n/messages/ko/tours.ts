import type { tours as english } from '#app/i18n/messages/en/tours.ts'

/** The tours: what each step says of what stands beside it. */
export const tours: Partial<Record<keyof typeof english, string>> = {
  'tours.analyst': '분석관 둘러보기',
  'tours.briefer': '브리핑 담당자 둘러보기',
  'tours.trainer': '교관 둘러보기',
  'tours.step': '{name}, {number}/{count}단계',
  'tours.leave': '나가기',
  'tours.back': '뒤로',
  'tours.next': '다음',
  'tours.end': '마침',
  'tours.keys': '화살표 키나 Enter로 앞뒤로 가고 Esc로 나갑니다. 페이지는 이전 상태로 돌아갑니다.',

  'tours.analyst.figures.title': '구간의 합계와 주장된 것',
  'tours.analyst.figures.body':
    '컨테이너 약 300개에는 내역이 있습니다. 출처가 그 경로를 말합니다. 주장된 것은 1,000개 초과입니다. 나머지는 계산한 것이며 그렇게 표시합니다. 각 수의 “약”과 “초과”는 여기서도 모든 파일에서도 그대로 남습니다.',
  'tours.analyst.denials.title': '부인하는 측',
  'tours.analyst.denials.body':
    '부인은 언제나 그것이 물리치는 주장 옆에 있습니다. 하나를 선택하면 표현, 날짜, 출처를 읽을 수 있습니다.',
  'tours.analyst.conflicts.title': '수치가 상충하는 곳',
  'tours.analyst.conflicts.body':
    '290 km와 200 km처럼 같은 물음에 대한 서로 다른 답은 출처와 함께 나란히 둡니다. 평균을 내지 않습니다.',
  'tours.analyst.map.title': '지도',
  'tours.analyst.map.body':
    '호는 모식적이며 항로나 경로가 아닙니다. 지상의 파선은 추론 회랑입니다. 어느 표식이 공표, 추론, 가상인지는 범례에 있습니다. 선을 선택하면 그에 관해 알려진 모든 것이 열립니다.',
  'tours.analyst.timeline.title': '날짜',
  'tours.analyst.timeline.body':
    '두 손잡이가 기간을 정하고 셋째가 재생헤드입니다. 모두 화살표 키로 움직이며, 아래 칸에 날짜를 입력할 수 있습니다. 스페이스로 재생하고 N과 P로 이벤트 사이를 옮깁니다. 빗금 친 끝은 “이 사이 어느 때”라는 것만 알려져 있음을 뜻합니다.',
  'tours.analyst.known.title': '어느 날 기준 알려진 바',
  'tours.analyst.known.body':
    '날짜를 고르면 그날이 끝날 때까지 공표된 것만 수치, 지도, 내보내는 것에 집계됩니다. 화살표로 공표일 사이를 옮깁니다.',
  'tours.analyst.legs.title': '표로 보는 구간',
  'tours.analyst.legs.body':
    '지도에 있는 모든 것이 여기에도 있어 키보드로 정렬하고, 거르고, 읽고, 선택할 수 있습니다. 배와 열차에 실린 같은 컨테이너는 한 번만 셉니다.',
  'tours.analyst.detail.title': '선 뒤에 있는 것',
  'tours.analyst.detail.body':
    '선택한 것의 상세입니다: 양 끝과 각 날짜의 출처, 등급과 그것을 매긴 사람, 그럴듯하지 않아 보이는 점, 그리고 모든 출처와 그 한계.',
  'tours.analyst.search.title': '검색',
  'tours.analyst.search.body':
    '사례의 모든 기록을 찾으며, 장소는 기록된 어떤 표기로든 찾습니다. Ctrl K나 ⌘ K를 두 번 누르면 어디서나 열립니다. 낱말과 선택이 주소에 남아 검색을 다른 사람에게 보낼 수 있습니다.',

  'tours.briefer.window.title': '먼저 날짜',
  'tours.briefer.window.body':
    '보여 주는 것은 기간 안에서 집계되는 것입니다. 손잡이, 날짜 입력, 기간 목록으로 정하십시오. 아래 문장이 첫날과 마지막 날을 포함하여 UTC로 말해 줍니다.',
  'tours.briefer.claim.title': '그다음 말할 내용',
  'tours.briefer.claim.body':
    '주장을 선택하여 출처의 표현으로 읽으십시오: 누가, 언제 말했는지, 언제부터 센 것인지, 누가 부인하는지. 선택한 것은 지도와 그림에 표시됩니다.',
  'tours.briefer.export.title': '화면에서 파일로',
  'tours.briefer.export.body': '내보내기는 보이는 그대로를 날짜와 유보 표현까지 그림이나 표로 만듭니다.',
  'tours.briefer.picture.title': '스스로 무엇인지 말하는 그림',
  'tours.briefer.picture.body':
    '제목, 날짜, 범례, 출처, 부인, 저작자 표시가 그림에 들어가며, 지어낸 것이 표시되는 동안은 배너도 들어갑니다. 미리 보기는 파일과 같은 모습으로 그립니다.',
  'tours.briefer.findings.title': '내보내기 전 점검',
  'tours.briefer.findings.body':
    '쓴 글을 현황판과 대조합니다: 어느 기록에도 없는 수, 빠진 “약”, 시간대 없는 시각, 부인 없는 주장. 지적마다 이유가 있고, 대부분 누르면 고쳐지는 단추가 있습니다.',
  'tours.briefer.slides.title': '슬라이드',
  'tours.briefer.slides.body':
    '“이 화면 추가”는 지금의 그림과 글 그대로 화면을 슬라이드로 담습니다. 순서를 정하고, 발표자용 두 번째 창과 함께 발표하거나, 메모에 출처를 넣어 PPTX나 PDF로 저장하십시오.',
  'tours.briefer.link.title': '바로 이 화면의 링크',
  'tours.briefer.link.body':
    '주소에 사례, 날짜, 재생헤드, 지도 시야, 선택이 담깁니다. 여는 사람은 누구나 같은 화면을 보며, 둘러보기나 자동 시연은 열리지 않습니다.',
  'tours.briefer.embed.title': '휴대전화용 코드, 페이지용 틀',
  'tours.briefer.embed.body':
    '같은 링크를 QR 코드로, 또 화면을 다른 페이지의 일부로 제공합니다. 그곳에서는 아무것도 바꿀 수 없고 유의할 점과 부인이 지도와 함께 남습니다.',

  'tours.trainer.case.title': '훈련 사례',
  'tours.trainer.case.body':
    '공표된 기록을 바꾸지 않은 채 담고, 그 옆에 지어낸 탁송화물 세 건 SYN-02, SYN-03, SYN-04를 둡니다. 공표 사례에는 이것들이 없습니다.',
  'tours.trainer.banner.title': '배너',
  'tours.trainer.banner.body': '지어낸 것이 표시되는 동안 남아 있으며 닫을 수 없고, 모든 그림과 파일에 들어갑니다.',
  'tours.trainer.caveat.title': '유의할 점',
  'tours.trainer.caveat.body':
    '훈련 사례의 가정을 밝힙니다. 기간 안에 컨테이너 1,000개 초과가 이동했다는 것은 훈련용 가정이며, 그렇게 말하는 출처는 없습니다. 교육반에 읽어 주십시오.',
  'tours.trainer.marks.title': 'SYN-은 지어낸 것의 표시',
  'tours.trainer.marks.body':
    '지어낸 기록마다 식별자가 SYN-으로 시작합니다. 선은 점선, 면은 빗금이며, 컨테이너는 공표된 것과 따로 표시합니다. 어떤 주장도 뒷받침하지 않습니다.',
  'tours.trainer.detail.title': '지어낸 구간',
  'tours.trainer.detail.body':
    'RUSI는 이 선박에 관해 전하지만 이 항해는 지어낸 것입니다. 유일한 출처인 훈련 피드 자체가 그렇게 밝힙니다. 판단할 것이 없으므로 등급도 없습니다.',
  'tours.trainer.show.title': '자동 시연',
  'tours.trainer.show.body':
    '전시대나 교육반 앞에서 저절로 진행되는 5분입니다. 아무 키나 누르면 끝나고 이전 화면이 돌아옵니다.',
  'tours.trainer.exercises.title': '연습',
  'tours.trainer.exercises.body':
    '시나리오는 교관석에서 진행합니다. 메시지가 제때에 오고, 교육생은 각자의 창에서 답하며, 사후검토는 무엇을 언제 결정했는지 보여 줍니다. 연습이 지어낸 것은 모두 그렇다고 밝힙니다.',
  'tours.trainer.reset.title': '아무것도 남기지 않기',
  'tours.trainer.reset.body':
    '교육이 끝나면 초기화가 이 페이지가 브라우저에 보관한 것을 삭제합니다: 슬라이드, 환경 설정, 둘러보기 진도, 연습. 먼저 묻고 삭제할 것을 나열합니다.',
}
