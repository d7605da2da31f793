import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Feeds that fail while somebody looks: what is held back, what is old, and when they are asked again. */
export const outages: Partial<Record<keyof typeof english, string>> = {
  'trouble.older': '이전 응답보다 오래된 응답입니다. 생성 시각 {time}. 받아들이지 않았습니다.',
  'trouble.shrunken':
    '기록이 이전에는 {before, plural, other {#건}}이었는데 이번 응답에는 {received, plural, =0 {하나도 없습니다} other {#건뿐입니다}}. 잘렸을 수 있어 받아들이지 않았습니다.',
  'outages.tryAgain': '다시 시도',
  'outages.takeAnyway': '새 응답 표시',
  'outages.next.now': '다시 요청하는 중입니다.',
  'outages.next.at': '다음 시도: {time} UTC.',
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
  'trouble.no-answer-from':
    '응답이 없습니다. 브라우저는 이유를 알려 주지 않습니다. 서버 {origin}에 연결할 수 없거나, 서버가 이 페이지의 읽기를 허용하지 않거나(CORS), 브라우저가 페이지의 접근을 막는 사설망에 있습니다.',
  'trouble.offline': '응답이 없습니다. 이 기기가 네트워크에 연결되어 있지 않습니다.',
  'trouble.broken-off': '{size} 수신 후 응답이 끊겼습니다. 그 내용은 전혀 반영되지 않았습니다.',
  'trouble.blocked':
    '이 페이지의 보안 정책이 {origin} 조회를 금지합니다. 페이지 운영자가 이 주소를 지시문 {directive}에 추가해야 합니다.',
  'trouble.sent-elsewhere':
    '서버 {origin}에서 이 페이지를 다른 서버로 보내는데, 이 페이지의 보안 정책이 그 서버의 조회를 허용하지 않습니다. 로그인을 요구하는 것일 수 있습니다. 아무것도 받아들이지 않았습니다.',
  'trouble.mixed-content':
    '이 페이지는 https로 열렸으므로 브라우저가 http를 통한 {origin} 조회를 허용하지 않습니다. 페이지 운영자가 피드의 https 주소를 지정해야 합니다.',
  'outages.next.in': '다음 시도까지 {minutes, plural, =0 {} other {#분 }}{seconds}초.',
  'outages.frozen':
    '피드 “{feed}”: 응답은 하지만 같은 응답({time})을 연속 {count}회 보냈습니다. 데이터가 멈춰 있을 수 있습니다.',
  'outages.since': '장애 시작: {time}.',
  'outages.skew':
    '이 기기의 시계가 서버 시계보다 {minutes}분 {side, select, behind {늦습니다} other {빠릅니다}}. 경과 시간은 서버 시계로 계산합니다.',
  'outages.progress': '현재까지 {size}',
  'outages.progress.of': '{whole} 중 {size}',
  'outages.size': '{value} {unit, select, kilo {kB} other {MB}}',
  'outages.unknownFields': '설명되어 있지 않아 건너뛴 필드',
  'outages.noData': '데이터 없음',
  'outages.asOf': '{time} 기준',
}
