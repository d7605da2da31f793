import type { exerciseState as english } from '#app/i18n/messages/en/exercise-state.ts'

/** What an exercise says by itself, in the trainer's and in trainees' windows. */
export const exerciseState: Partial<Record<keyof typeof english, string>> = {
  'exerciseState.noChannel':
    '이 브라우저는 두 창이 서로 통신하도록 허용하지 않습니다. 연습은 교관의 창에서만 진행됩니다.',
  'exerciseState.notKept':
    '브라우저가 이 탭의 것을 보관하지 않습니다. 저장 공간이 가득 찼거나 거부되었습니다. 새로 고치면 연습을 잃습니다. 이 탭을 닫기 전에 파일로 저장하십시오.',
  'exerciseState.unreadable': '이 탭에 보관된 연습을 읽을 수 없어 열지 않았습니다.',
  'exerciseState.fault.too-long': '파일이 너무 길어 연습일 수 없습니다.',
  'exerciseState.fault.no-json': '파일을 읽을 수 없습니다. JSON이 아닙니다.',
  'exerciseState.fault.no-exercise': '여기서 저장한 연습 파일이 아닙니다.',
  'exerciseState.fault.newer':
    '더 나중 버전에서 저장한 연습입니다(형식 {version}). 이 버전은 잘못 읽을 수 있어 열지 않았습니다.',
  'exerciseState.fault.scenario': '파일에 든 시나리오에 이상이 있습니다.',
  'exerciseState.fault.log': '파일에 든 기록에 이상이 있습니다. 위치: “{path}”.',
}
