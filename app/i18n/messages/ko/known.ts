import type { known as english } from '#app/i18n/messages/en/known.ts'

/** What counts: by day, source and grade. */
export const known: Partial<Record<keyof typeof english, string>> = {
  'known.shown': '{days}; {counts}',
  'known.noLeg': '선택한 날짜, 출처, 등급으로는 이 사례에서 집계되는 구간이 없습니다.',
  'known.by': '{day} 기준 알려진 바',
  'known.struck': '{count, plural, other {출처 또는 원출처 #곳 제외}}',
  'known.grade.source': '출처 {source} 이상',
  'known.grade.information': '정보 {information} 이상',
  'known.notice.by':
    '{day} 기준 알려진 바: {count, plural, =0 {이후에 공표된 기록이 없습니다} other {이후에 공표된 기록 #건을 제외했습니다}}.',
  'known.notice.by.all': '현재 알려진 전체 표시',
  'known.notice.struck':
    '{struck}: {count, plural, =0 {여기에만 의존하는 기록이 없습니다} other {여기에 의존하는 기록 #건을 제외했습니다}}.',
  'known.notice.struck.all': '모든 출처 집계',
  'known.notice.grade':
    '{grades}만: {count, plural, =0 {그보다 낮은 기록이 없습니다} other {그보다 낮거나 등급이 부여되지 않은 기록 #건을 제외했습니다}}.',
  'known.notice.grade.all': '모든 등급 집계',
  'known.notCounted': '주소가 {kind} “{id}”을(를) 가리키지만, 여기서 선택한 조건으로는 집계되지 않습니다.',
  'known.on': '알려진 바(기준일)',
  'known.on.hint': '날짜 형식 2023-10-13. 그날이 끝날 때까지 공표된 것만 집계합니다.',
  'known.on.now': '현재',
  'known.on.previous': '새 출처가 집계에 들어오는 이전 날짜',
  'known.on.next': '새 출처가 집계에 들어오는 다음 날짜',
  'known.on.clear': '현재 알려진 전체',
  'known.on.bad': '“{text}”은(는) 날짜가 아닙니다. 2023-10-13처럼 쓰십시오.',
  'known.title': '집계 대상',
  'known.note':
    '출처나 원출처를 제외하거나 등급을 요구하여 무엇이 남는지 확인하십시오. 삭제되는 것은 없으며 언제든 되돌릴 수 있습니다.',
  'known.least.source': '출처 최저 등급',
  'known.least.information': '정보 최저 등급',
  'known.least.any': '모두(등급 미부여 포함)',
  'known.ranking': '원출처(의존하는 기록이 많은 순)',
  'known.count': '집계: {name}',
  'known.publications': '{count, plural, other {발행물 #건}}',
  'known.hangs':
    '이 원출처에만 의존: {legs, plural, =0 {구간 없음} other {구간 #개}}, {claims, plural, =0 {주장 없음} other {주장 #건}}.',
  'known.withWithout': '내역 있음, 포함 시: {with}; 제외 시: {without}.',
  'known.undated': '날짜 없음',
}
