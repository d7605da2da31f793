import type { plausibility as english } from '#app/i18n/messages/en/plausibility.ts'

/** Speed, order and places against each other: asked, never held against anybody. */
export const plausibility: Partial<Record<keyof typeof english, string>> = {
  'plausibility.title': '속력, 순서, 적재',
  'plausibility.speed': '역산 속력',
  'plausibility.speed.knots': '{value} kn',
  'plausibility.speed.kilometres-a-day': '하루 {value} km',
  'plausibility.speed.endless': '어떤 속력보다도 빠름',
  'plausibility.length.vessel': '{nauticalMiles}해리({km} km)',
  'plausibility.length.rail': '{km} km',
  'plausibility.way.corridor': '추론 회랑을 따라 {length}',
  'plausibility.way.straight': '추론 회랑의 직선 부분으로 최소 {length}',
  'plausibility.way.track': '선로로 최소 약 {length}, 추론',
  'plausibility.way.great-circle': '대권 거리로 최소 {length}(장소가 더 정밀하게 알려져 있지 않아 {doubt} km를 뺌)',
  'plausibility.atLeast': '{soft, select, yes {최소 약} other {최소}} {speed}',
  'plausibility.atMost': '{soft, select, yes {최대 약} other {최대}} {speed}',
  'plausibility.implied': '{least}: {way}, 소요 최대 {longest}',
  'plausibility.implied.most': '{most}: {length}, 소요 최소 {shortest}',
  'plausibility.hours': '{hours}시간',
  'plausibility.days': '{count, plural, other {{days}일}}',
  'plausibility.unknown.times': '알 수 없음: 가장 이른 출발과 가장 늦은 도착을 모두 밝힌 출처가 없음',
  'plausibility.unknown.way': '알 수 없음: 얼마나 갔는지 알려져 있지 않음',
  'plausibility.limit.vessel':
    '한계 {limit}, 자체 가정이며 공표된 것이 아님: AIS 보고의 가장 빠른 구간이 여기서 시작됨(ITU-R M.1371)',
  'plausibility.limit.rail': '한계 {limit}, 자체 가정이며 공표된 것이 아님',
  'plausibility.within': '의문을 일으키지 않음: {limit}.',

  'plausibility.question.speed': '어떻게 이렇게 빨리 갈 수 있었습니까? {way}, 소요 최대 {longest}: {least}. {limit}.',
  'plausibility.question.left-before-it-came':
    '어떻게 도착하기도 전에 떠날 수 있었습니까? 장소: {place}. 도착: {later}. 출발: {earlier}.',
  'plausibility.question.seen-there-before-it-left':
    '어떻게 {from}에서 떠나기도 전에 {to}에서 관측될 수 있었습니까? 관측: {earlier}. 출발: {later}.',
  'plausibility.question.seen-here-after-it-came':
    '어떻게 {to}에 도착한 뒤에 {from}에서 관측될 수 있었습니까? 도착: {earlier}. 관측: {later}.',
  'plausibility.question.overlap.vessel':
    '어떻게 한 선박이 동시에 두 구간을 이동할 수 있었습니까? 선박: {name}. 둘 다 {start}부터 {end}까지: {first}; {second}.',
  'plausibility.question.overlap.consignment':
    '어떻게 같은 컨테이너({name})가 동시에 두 구간에 있을 수 있었습니까? 둘 다 {start}부터 {end}까지: {first}; {second}.',
  'plausibility.question.chain-broken':
    '어떻게 {came}에서 {wentOn}까지 갔습니까? 앞 구간은 전자에서 끝나고 다음 구간은 후자에서 시작합니다. 둘 사이는 최소 {km} km입니다.',
  'plausibility.question.no-port':
    '어떻게 선박이 {place}에 기항할 수 있습니까? 항구가 아니라 다음으로 기록되어 있습니다: {kind}.',
  'plausibility.question.bridge': '어떻게 {place}에서 열차에 싣거나 내릴 수 있습니까? 교량으로 기록되어 있습니다.',
  'plausibility.question.capacity.vessel':
    '어떻게 이렇게 많이 실을 수 있었습니까? 선박: {name}{legs, plural, =1 {} other {(한 항차의 구간 #개)}}. {reported}. {capacity}.',
  'plausibility.question.capacity.rail': '어떻게 열차가 이렇게 많이 실을 수 있었습니까? {reported}. {capacity}.',

  'plausibility.capacity': '적재 능력',
  'plausibility.capacity.vessel': '{teu} TEU',
  'plausibility.capacity.rail': '화차: {wagons}; 화차당 컨테이너: {boxes}',
  'plausibility.capacity.load': '적재',
  'plausibility.capacity.reported':
    '보고: {reported}{soft, select, yes {, 반올림한 수치이므로 최소 {least}로 봄} other {}}',
  'plausibility.capacity.given':
    '적재 능력: {capacity}({source}){soft, select, yes {, 반올림한 수치이므로 가능한 최댓값으로 봄} other {}}, 따라서 {most}',
  'plausibility.capacity.most.vessel':
    '하나가 1 TEU이면 컨테이너 최대 {most}, 2 TEU이면 {half}(1 또는 2 TEU: 자체 가정)',
  'plausibility.capacity.most.rail': '컨테이너 최대 {most}',
  'plausibility.capacity.fits': '의문을 일으키지 않음.',
  'plausibility.capacity.tight': '모두 2 TEU인 경우가 아니면 의문을 일으키지 않음.',
  'plausibility.capacity.unknown.vessel':
    '점검하지 않음: 선박이 최대 얼마나 실을 수 있는지 여기의 어느 출처에서도 알 수 없음',
  'plausibility.capacity.unknown.rail':
    '점검하지 않음: 열차가 최대 얼마나 실을 수 있는지 여기의 어느 출처에서도 알 수 없음',
  'plausibility.capacity.unknown.count': '점검하지 않음: 컨테이너가 최소 몇 개였는지 여기의 어느 출처에서도 알 수 없음',
  'plausibility.capacity.none': '여기의 어느 출처에서도 알 수 없음; 보고된 양을 선박이 실을 수 있었는지 점검하지 않음',

  'plausibility.none.legs': '{count, plural, other {구간 #개}} 점검: 속력, 순서, 겹침, 항구. 의문 없음.',
  'plausibility.checked': '{count, plural, other {구간 #개}} 점검: 속력, 순서, 겹침, 항구.',
  'plausibility.withoutSpeed': '{count, plural, other {구간 #개}}의 속력을 알 수 없음: 시각이나 장소가 빠져 있음.',
  'plausibility.withLoad': '{count, plural, other {구간 #개}} 점검: 선박이나 열차가 실을 수 있는 양.',
  'plausibility.withoutLoad':
    '{count, plural, other {구간 #개}}는 이 점검을 하지 않음: 선박이나 열차가 실을 수 있는 양, 또는 컨테이너가 최소 몇 개였는지를 여기의 어느 출처에서도 알 수 없습니다.',
  'plausibility.consignment.questions': '속력, 순서, 겹침, 항구, 적재 능력에 관한 {count, plural, other {의문 #건}}:',

  'plausibility.list': '수치가 제기하는 의문',
  'plausibility.list.note': '서로 맞지 않는 수치와 그 계산입니다. 출처가 틀렸거나 이를 읽은 방식이 틀렸을 수 있습니다.',
  'plausibility.group.speed': '한계보다 빠름',
  'plausibility.group.order': '순서가 어긋남',
  'plausibility.group.overlap': '동시에 두 곳에 있음',
  'plausibility.group.place': '맞지 않는 장소',
  'plausibility.group.capacity': '실을 수 있는 양보다 많음',
  'plausibility.more': '그 밖에 {count, plural, other {의문 #건}}.',

  'plausibility.vessel.checkDigit': '검사 숫자',
  'plausibility.vessel.fits': '번호와 맞음(IMO 결의 A.1117(30)에 따라 자체 계산)',
  'plausibility.vessel.doesNotFit':
    '번호와 맞지 않음: 숫자 하나가 틀렸을 수 있음(IMO 결의 A.1117(30)에 따라 자체 계산)',
  'plausibility.vessel.names': '다른 이름',
  'plausibility.vessel.flags': '다른 기국',
  'plausibility.vessel.borne.earlier': '이전: {when}',
  'plausibility.vessel.borne.later': '이후: {when}',
  'plausibility.vessel.borne.undated': '시기 제시 없음',
  'plausibility.vessel.borne.none': '여기의 어느 출처에서도 알 수 없음',
  'plausibility.vessel.flagSince': '언제부터인지는 여기의 어느 출처에서도 알 수 없음',
  'plausibility.listing.before': '{voyage}: 가장 이른 출발보다 {days} 전',
  'plausibility.listing.after': '{voyage}: 가장 늦은 도착보다 {days} 후',
  'plausibility.listing.perhaps-during': '{voyage} 중이었을 수 있음: 그 항해에 걸렸을 수 있는 시간 안에 듦',
  'plausibility.listing.unknown': '{voyage}의 전인지 후인지 알 수 없음: 시각을 밝힌 출처가 없음',
  'plausibility.listing.voyage': '{from}에서 {to}까지의 항해',
  'plausibility.listing.days': '{least, number}~{days}',
  'plausibility.listing.noVoyage': '이 사례에 기록된 이 선박의 항해가 없습니다.',
  'plausibility.listing.thisVoyage': '이 항해',
  'plausibility.listing.inferred': '일수는 출처가 항해에 관해 밝힌 내용에서 자체적으로 센 것입니다.',
  'plausibility.listing.inferred.one':
    '일수는 출처가 밝힌 내용에서 자체적으로 센 것입니다. 이 사례에서 유일한 항해: {voyage}.',
  'plausibility.lookAlikes': '이름이 비슷한 선박',
  'plausibility.lookAlike.another': '다른 선박: IMO {imo}',
  'plausibility.lookAlike.same': '같은 IMO 번호',
  'plausibility.lookAlike.unknown': '다른 선박인지 알 수 없음: IMO 번호가 빠져 있음',
}
