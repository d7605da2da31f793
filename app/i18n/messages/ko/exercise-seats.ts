import type { exerciseSeats as english } from '#app/i18n/messages/en/exercise-seats.ts'

/** 자리를 떠날 때, 그리고 그 자리에서 하지 않는 것. */
export const exerciseSeats: Partial<Record<keyof typeof english, string>> = {
  'exercise.seat.leave':
    '{count, plural, =0 {보낸 내용은 교관에게 남아 있습니다.} other {답변 #건이 교관에게 전달되지 않았으며 사라집니다.}} 이 창은 보내지 않은 내용과 함께 연습을 지웁니다.',
  'exercise.seat.noShow':
    '이 창은 교육생의 창입니다. 자동 시연과 둘러보기는 어떤 연습에도 참가하지 않는 창에서 실행합니다.',
  'exercise.kept.ask': '다른 연습을 여시겠습니까?',
  'exercise.kept.meaning': '이 탭에는 다시 열지 못한 연습이 보관되어 있습니다. 여기서 다른 연습을 열면 사라집니다.',
  'exercise.kept.replace': '열고 다른 연습 버리기',
  'exercise.kept.not': '다른 연습 유지',
}
