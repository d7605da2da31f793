import type { plausibility as english } from '#app/i18n/messages/en/plausibility.ts'

/** Скорость, порядок и места одно против другого: вопрос, а не обвинение. */
export const plausibility: Partial<Record<keyof typeof english, string>> = {
  'plausibility.title': 'Скорость, порядок и загрузка',
  'plausibility.speed': 'Выведенная скорость',
  'plausibility.speed.knots': '{value} уз',
  'plausibility.speed.kilometres-a-day': '{value} км в сутки',
  'plausibility.speed.endless': 'любой мыслимой скорости',
  'plausibility.length.vessel': '{nauticalMiles} NM ({km} км)',
  'plausibility.length.rail': '{km} км',
  'plausibility.way.corridor': '{length} вдоль выведенного коридора',
  'plausibility.way.straight': 'не менее {length}, прямые отрезки выведенного коридора',
  'plausibility.way.track': 'приблизительно не менее {length} пути, выведено',
  'plausibility.way.great-circle':
    'не менее {length} по дуге большого круга ({doubt} км вычтено: точнее места не известны)',
  'plausibility.atLeast': '{soft, select, yes {приблизительно не менее} other {не менее}} {speed}',
  'plausibility.atMost': '{soft, select, yes {приблизительно не более} other {не более}} {speed}',
  'plausibility.implied': '{least}: {way}, не более чем за {longest}',
  'plausibility.implied.most': '{most}: {length}, не менее чем за {shortest}',
  'plausibility.hours': '{hours} ч',
  'plausibility.days': '{count, plural, one {{days} день} few {{days} дня} many {{days} дней} other {{days} дня}}',
  'plausibility.unknown.times':
    'сказать нельзя: ни один источник не даёт и самого раннего отправления, и самого позднего прибытия',
  'plausibility.unknown.way': 'сказать нельзя: пройденное расстояние не известно',
  'plausibility.limit.vessel':
    'предел {limit}, принят нами, не опубликован: с него начинается диапазон самых частых сообщений AIS (МСЭ-R M.1371)',
  'plausibility.limit.rail': 'предел {limit}, принят нами, не опубликован',
  'plausibility.within': 'Вопроса не вызывает: {limit}.',

  'plausibility.question.speed':
    'Как можно было двигаться так быстро? {way}, не более чем за {longest}, — это {least}; {limit}.',
  'plausibility.question.left-before-it-came':
    'Как могло быть отправление раньше прибытия? Место: {place}. Прибытие: {later}. Отправление: {earlier}.',
  'plausibility.question.seen-there-before-it-left':
    'Как это могло быть замечено в месте прибытия ({to}) до отправления ({from})? Замечено: {earlier}. Отправление: {later}.',
  'plausibility.question.seen-here-after-it-came':
    'Как это могло быть замечено в месте отправления ({from}) после прибытия ({to})? Прибытие: {earlier}. Замечено: {later}.',
  'plausibility.question.overlap.vessel':
    'Как судно {name} могло быть в пути на двух этапах сразу? На обоих {start} – {end}: {first}; {second}.',
  'plausibility.question.overlap.consignment':
    'Как одни и те же контейнеры ({name}) могли быть на двух этапах сразу? На обоих {start} – {end}: {first}; {second}.',
  'plausibility.question.chain-broken':
    'Как груз попал оттуда, где кончается один этап ({came}), туда, где начинается следующий ({wentOn})? Между ними не менее {km} км.',
  'plausibility.question.no-port': 'Как судно могло зайти в это место: {place}? Записано, что это не порт, а: {kind}.',
  'plausibility.question.bridge':
    'Как поезд мог грузиться или разгружаться в этом месте: {place}? Записано, что это мост.',
  'plausibility.question.capacity.vessel':
    'Как судно {name} могло везти столько{legs, plural, one {} few { (# этапа одного рейса)} many { (# этапов одного рейса)} other { (# этапа одного рейса)}}? {reported}. {capacity}.',
  'plausibility.question.capacity.rail': 'Как поезд мог везти столько? {reported}. {capacity}.',

  'plausibility.capacity': 'Вместимость',
  'plausibility.capacity.vessel': '{teu} TEU',
  'plausibility.capacity.rail': 'вагонов: {wagons}; контейнеров на вагон: {boxes}',
  'plausibility.capacity.load': 'Загрузка',
  'plausibility.capacity.reported':
    'Сообщается: {reported}{soft, select, yes {, округлено: принято за не менее чем {least}} other {}}',
  'plausibility.capacity.given':
    'Вместимость: {capacity} ({source}){soft, select, yes {, округлено: принято наибольшее возможное} other {}}, то есть {most}',
  'plausibility.capacity.most.vessel':
    'контейнеров не более {most}, если каждый в один TEU, и {half}, если каждый в два (один или два TEU: принято нами)',
  'plausibility.capacity.most.rail': 'контейнеров не более {most}',
  'plausibility.capacity.fits': 'Вопроса не вызывает.',
  'plausibility.capacity.tight': 'Не вызывает, если не каждый был в два TEU.',
  'plausibility.capacity.unknown.vessel':
    'не проверено: ни один источник здесь не говорит, сколько самое большее может везти судно',
  'plausibility.capacity.unknown.rail':
    'не проверено: ни один источник здесь не говорит, сколько самое большее может везти поезд',
  'plausibility.capacity.unknown.count':
    'не проверено: ни один источник здесь не говорит, сколько контейнеров было самое меньшее',
  'plausibility.capacity.none':
    'не известна ни из одного источника здесь; могло ли судно везти то, о чём сообщается, не проверено',

  'plausibility.none.legs':
    '{count, plural, one {Проверен # этап} few {Проверены # этапа} many {Проверено # этапов} other {Проверено # этапа}}: скорость, порядок, наложение, порты. Вопросов нет.',
  'plausibility.checked':
    '{count, plural, one {Проверен # этап} few {Проверены # этапа} many {Проверено # этапов} other {Проверено # этапа}}: скорость, порядок, наложение, порты.',
  'plausibility.withoutSpeed':
    'Для {count, plural, one {# этапа} few {# этапов} many {# этапов} other {# этапа}} скорость назвать нельзя: не хватает времени или места.',
  'plausibility.withLoad':
    '{count, plural, one {Проверен # этап} few {Проверены # этапа} many {Проверено # этапов} other {Проверено # этапа}}: сколько может везти судно или поезд.',
  'plausibility.withoutLoad':
    'Для {count, plural, one {# этапа} few {# этапов} many {# этапов} other {# этапа}} эта проверка не сделана: ни один источник здесь не говорит, сколько может везти судно или поезд или сколько контейнеров было не менее.',
  'plausibility.consignment.questions':
    '{count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}} о скорости, порядке, наложении, портах или вместимости:',

  'plausibility.list': 'Вопросы, которые вызывают цифры',
  'plausibility.list.note':
    'Цифры, которые не сходятся, с расчётом. Ошибаться может источник, а может — наше прочтение.',
  'plausibility.group.speed': 'Быстрее предела',
  'plausibility.group.order': 'В неверном порядке',
  'plausibility.group.overlap': 'В двух местах сразу',
  'plausibility.group.place': 'Места, которые не подходят',
  'plausibility.group.capacity': 'Больше, чем можно было везти',
  'plausibility.more': 'И ещё {count, plural, one {# вопрос} few {# вопроса} many {# вопросов} other {# вопроса}}.',

  'plausibility.vessel.checkDigit': 'Контрольная цифра',
  'plausibility.vessel.fits': 'подходит к номеру (вычислено нами по резолюции ИМО A.1117(30))',
  'plausibility.vessel.doesNotFit':
    'не подходит к номеру: какая-то цифра может быть неверна (вычислено нами по резолюции ИМО A.1117(30))',
  'plausibility.vessel.names': 'Другие названия',
  'plausibility.vessel.flags': 'Другие флаги',
  'plausibility.vessel.borne.earlier': 'раньше: {when}',
  'plausibility.vessel.borne.later': 'позже: {when}',
  'plausibility.vessel.borne.undated': 'когда — не указано',
  'plausibility.vessel.borne.none': 'ни из одного источника здесь не известны',
  'plausibility.vessel.flagSince': 'с какого времени — не известно ни из одного источника здесь',
  'plausibility.listing.before': 'за {days} до самого раннего отправления ({voyage})',
  'plausibility.listing.after': 'через {days} после самого позднего прибытия ({voyage})',
  'plausibility.listing.perhaps-during':
    'возможно, во время рейса ({voyage}): дата попадает в промежуток, который рейс мог занять',
  'plausibility.listing.unknown': 'до или после рейса ({voyage}): сказать нельзя, времени не даёт ни один источник',
  'plausibility.listing.voyage': 'рейс {from} – {to}',
  'plausibility.listing.days': '{least, number}–{days}',
  'plausibility.listing.noVoyage': 'Рейсов этого судна в этом досье не записано.',
  'plausibility.listing.thisVoyage': 'этот рейс',
  'plausibility.listing.inferred': 'Дни посчитаны нами по тому, что источники говорят о рейсах.',
  'plausibility.listing.inferred.one':
    'Дни посчитаны нами по тому, что источники говорят о единственном в этом досье рейсе судна ({voyage}).',
  'plausibility.lookAlikes': 'Суда с похожим названием',
  'plausibility.lookAlike.another': 'другое судно: IMO {imo}',
  'plausibility.lookAlike.same': 'тот же номер IMO',
  'plausibility.lookAlike.unknown': 'другое ли это судно, сказать нельзя: нет номера IMO',
}
