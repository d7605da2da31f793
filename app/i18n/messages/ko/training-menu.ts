import type { trainingMenu as english } from '#app/i18n/messages/en/training-menu.ts'

/** The way in to training, and the reset. */
export const trainingMenu: Partial<Record<keyof typeof english, string>> = {
  'training.title': '훈련',
  'training.show.title': '자동 시연',
  'training.show.meaning':
    '전시대나 교육반을 위해 {minutes}분 동안 저절로 진행되는 장면 {count}개입니다. 먼저 공표된 것을, 그다음 훈련용으로 지어낸 것을 그렇게 밝히고 보여 줍니다. 누군가 키를 누를 때까지 되풀이됩니다.',
  'training.show.start': '자동 시연 시작',
  'training.show.address': '전시대에서는 다음 주소로 페이지를 여십시오:',
  'training.tours.title': '둘러보기',
  'training.tours.meaning':
    '각각 설명하는 것을 열어 보이고 페이지를 원래대로 둡니다. 분석관과 브리핑 담당자 둘러보기는 공표 사례를, 교관 둘러보기는 훈련 사례를 보여 줍니다.',
  'training.tours.length': '{count}단계, 약 {minutes}분',
  'training.tours.resume': '{number}/{count}단계에서 계속',
  'training.tours.seen': '끝까지 봄: {count}단계',
  'training.tours.again': '처음부터',
  'training.tours.again.of': '{name}, 처음부터',
  'training.exercises.title': '연습',
  'training.exercises.none': '여기서 제공하는 연습이 없습니다.',
  'training.case.title': '훈련 데이터',
  'training.case.meaning':
    '공표된 기록과 그 옆의 지어낸 탁송화물 세 건이며, 그 식별자는 SYN-으로 시작합니다. 하나라도 표시되는 동안 배너가 남습니다.',
  'training.case.open': '훈련 사례 열기',
  'training.case.missing': '이 페이지의 피드는 훈련 사례를 제공하지 않으므로 자동 시연도 없습니다.',
  'training.reset.title': '초기화',
  'training.reset.meaning': '이 페이지가 이 브라우저에 보관한 것을 물어본 뒤 삭제합니다.',
  'training.reset.ask': '이 페이지 초기화',
  'training.reset.question': '이 페이지가 이 브라우저에 보관한 모든 것을 삭제하시겠습니까? 되돌릴 수 없습니다.',
  'training.reset.slides': '브리핑의 슬라이드와 그 그림, 메모',
  'training.reset.work': '저장한 화면과 내 메모',
  'training.reset.preferences': '패널 크기와 그 밖의 환경 설정',
  'training.reset.tours': '둘러보기의 진도',
  'training.reset.exercises': '연습, 연습에서 내린 결정, 여기서 쓴 시나리오',
  'training.reset.files': '연 파일 가운데 페이지가 지니고 있는 것. 디스크에 있는 파일은 남습니다',
  'training.reset.copy': '네트워크 없이 쓰기 위한 페이지 사본. 네트워크가 없는 동안은 남습니다',
  'training.reset.confirm': '모두 삭제',
  'training.reset.keep': '유지',
  'training.reset.working': '삭제하는 중',
  'training.reset.left':
    '일부를 삭제하지 못했습니다. 남은 것: {names}. 다른 탭이 열어 두고 있을 수 있습니다. 이 페이지의 다른 탭을 닫고 다시 시도하십시오.',
  'training.reset.again': '다시 시도',
  'training.reset.reload': '페이지 새로 열기',
}
