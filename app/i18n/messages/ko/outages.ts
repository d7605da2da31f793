import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Feeds that fail while somebody looks: what is held back, what is old, and when they are asked again. */
export const outages: Record<keyof typeof english, string> = {
  'trouble.older': '이전 응답보다 오래된 응답입니다. 생성 시각 {time}. 받아들이지 않았습니다.',
  'trouble.shrunken':
    '기록이 이전에는 {before, plural, other {#건}}이었는데 이번 응답에는 {received, plural, =0 {하나도 없습니다} other {#건뿐입니다}}. 잘렸을 수 있어 받아들이지 않았습니다.',
  'outages.tryAgain': '다시 시도',
  'outages.takeAnyway': '새 응답 표시',
  'outages.next.now': '다시 요청하는 중입니다.',
  'outages.next.at': '다음 시도: {time} UTC.',
  'outages.next.every': '{seconds, number}초마다 다시 요청합니다.',
  'outages.next.never': '자동으로 다시 요청하지 않습니다.',
  'outages.stale': '피드 “{feed}”: 마지막 응답은 {time} 것이며, 더 새로운 응답이 있어야 합니다.',
  'outages.inDoubt': '의심됨',
  'outages.recordMissing':
    '주소가 {kind} “{id}”을(를) 가리킵니다. 피드 “{feed}”이(가) 데이터를 주지 않는 동안은 표시할 수 없습니다.',
  'outages.old.feed': '{feed}({time} 기준)',
  'outages.old': '피드가 새 데이터를 주지 않아 최신이 아님: {feeds}.',
  'outages.old.summary': '최신 아님: {feeds}',
  'outages.notKnown': '피드가 데이터를 주지 않는 동안은 알 수 없음: {feeds}.',
  'outages.missing': '피드가 데이터를 주지 않아 집계도 표시도 하지 않음: {feeds}.',
}
