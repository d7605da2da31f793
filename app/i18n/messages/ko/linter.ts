import type { linter as english } from '#app/i18n/messages/en/linter.ts'

/** What is looked at before a file leaves the app: each fault in a plain sentence, each fix on a button. */
export const linter: Partial<Record<keyof typeof english, string>> = {
  'linter.title': '내보내기 전 점검',
  'linter.count': '{count, plural, other {지적 #건}}',
  'linter.nothing': '규칙 {rules}개로 찾은 지적이 없습니다.',
  'linter.fixAll': '모두 고치기({count})',
  'linter.undo': '마지막 수정 취소',
  'linter.undone': '마지막 수정을 취소했습니다.',
  'linter.fixed':
    '{done, plural, other {#건을 고쳤습니다}}. {left, plural, =0 {남은 것이 없습니다.} other {지적 #건이 남았습니다.}}',
  'linter.field.title': '제목',
  'linter.field.subtitle': '둘째 줄',
  'linter.field.notes': '메모',
  'linter.field.picture': '그림',
  'linter.noSource': '현황판의 어느 기록에도 없는 수입니다: {written}.',
  'linter.hedge': '현황판에는 “{said}”, 글에는 “{written}”(으)로 되어 있습니다.',
  'linter.perLeg': '{written}: 같은 컨테이너를 구간마다 한 번씩 센 수입니다. 몇 구간을 갔든 {said}입니다.',
  'linter.noZone': '“{written}”에 시간대가 없습니다.',
  'linter.localTime': '“{written}”은(는) 어느 곳의 시각인지 밝히지 않습니다. UTC로 쓰십시오.',
  'linter.mixed': '가능성(“{likely}”)과 확신도({level})가 한 문장에 있어 독자가 둘을 혼동합니다.',
  'linter.route': '글에서 말하는 “{written}”: 지도의 호는 그런 것이 아닙니다.',
  'linter.unjudged':
    '{speaker}의 말이며 진위나 신뢰성을 판단할 수 없습니다(등급 {grade}). 글에서는 사실로 말하고 있습니다.',
  'linter.denied':
    '“{written}”은(는) 주장이며, {count, plural, =1 {그에 대한 부인이} other {그에 대한 부인 #건이}} 글에 없습니다.',
  'linter.banner': '지어낸 기록이 표시되어 있으나 이를 밝히는 문구가 없습니다.',
  'linter.credits': '배경지도의 저작자 표시가 빠졌습니다. 이용허락 조건이 요구하는 것입니다.',
  'linter.noCredits': '지도에 배경의 저작자 표시가 없습니다. 내보내기 전에 다시 그리십시오.',
  'linter.fix.put': '수에 “{words}” 붙이기',
  'linter.fix.write': '“{words}”(으)로 쓰기',
  'linter.fix.utc': '“UTC” 붙이기',
  'linter.fix.split': '두 문장으로 나누기',
  'linter.fix.schematic': '호가 모식적임을 덧붙이기',
  'linter.fix.says': '앞에 “{speaker}의 말:” 붙이기',
  'linter.fix.denial': '부인 덧붙이기',
  'linter.fix.banner': '배너 표시',
  'linter.fix.credits': '저작자 표시 넣기',
  'linter.text.confidence': '확신도: {level}.',
  'linter.text.says': '{speaker}의 말: {sentence}',
}
