import type { plausibility as english } from '#app/i18n/messages/en/plausibility.ts'

/** Швидкість, порядок і місця одне проти одного: запитання, а не звинувачення. */
export const plausibility: Partial<Record<keyof typeof english, string>> = {
  'plausibility.title': 'Швидкість, порядок і завантаження',
  'plausibility.speed': 'Виведена швидкість',
  'plausibility.speed.knots': '{value} вуз',
  'plausibility.speed.kilometres-a-day': '{value} км на добу',
  'plausibility.speed.endless': 'будь-яка мислима швидкість',
  'plausibility.length.vessel': '{nauticalMiles} NM ({km} км)',
  'plausibility.length.rail': '{km} км',
  'plausibility.way.corridor': '{length} уздовж виведеного коридору',
  'plausibility.way.straight': 'щонайменше {length}, прямі відрізки виведеного коридору',
  'plausibility.way.track': 'приблизно щонайменше {length} колії, виведено',
  'plausibility.way.great-circle':
    'щонайменше {length} по дузі великого кола ({doubt} км віднято: точніше місця не відомі)',
  'plausibility.atLeast': '{soft, select, yes {приблизно щонайменше} other {щонайменше}} {speed}',
  'plausibility.atMost': '{soft, select, yes {приблизно щонайбільше} other {щонайбільше}} {speed}',
  'plausibility.implied': '{least}: {way}, щонайбільше за {longest}',
  'plausibility.implied.most': '{most}: {length}, щонайменше за {shortest}',
  'plausibility.hours': '{hours} год',
  'plausibility.days': '{count, plural, one {{days} день} few {{days} дні} many {{days} днів} other {{days} дня}}',
  'plausibility.unknown.times':
    'сказати не можна: жодне джерело не дає і найранішого відправлення, і найпізнішого прибуття',
  'plausibility.unknown.way': 'сказати не можна: пройдена відстань не відома',
  'plausibility.limit.vessel':
    'межа {limit}, прийнята нами, не опублікована: від неї починається діапазон найчастіших повідомлень AIS (МСЕ-R M.1371)',
  'plausibility.limit.rail': 'межа {limit}, прийнята нами, не опублікована',
  'plausibility.within': 'Запитання не викликає: {limit}.',

  'plausibility.question.speed':
    'Як можна було рухатися так швидко? {way}, щонайбільше за {longest}, — це {least}; {limit}.',
  'plausibility.question.left-before-it-came':
    'Як могло бути відправлення раніше за прибуття? Місце: {place}. Прибуття: {later}. Відправлення: {earlier}.',
  'plausibility.question.seen-there-before-it-left':
    'Як це могли помітити в місці прибуття ({to}) до відправлення ({from})? Помічено: {earlier}. Відправлення: {later}.',
  'plausibility.question.seen-here-after-it-came':
    'Як це могли помітити в місці відправлення ({from}) після прибуття ({to})? Прибуття: {earlier}. Помічено: {later}.',
  'plausibility.question.overlap.vessel':
    'Як судно {name} могло бути в дорозі на двох етапах одразу? На обох {start} – {end}: {first}; {second}.',
  'plausibility.question.overlap.consignment':
    'Як ті самі контейнери ({name}) могли бути на двох етапах одразу? На обох {start} – {end}: {first}; {second}.',
  'plausibility.question.chain-broken':
    'Як вантаж потрапив звідти, де кінчається один етап ({came}), туди, де починається наступний ({wentOn})? Між ними щонайменше {km} км.',
  'plausibility.question.no-port': 'Як судно могло зайти в це місце: {place}? Записано, що це не порт, а: {kind}.',
  'plausibility.question.bridge':
    'Як поїзд міг завантажуватися або розвантажуватися в цьому місці: {place}? Записано, що це міст.',
  'plausibility.question.capacity.vessel':
    'Як судно {name} могло везти стільки{legs, plural, one {} few { (# етапи одного рейсу)} many { (# етапів одного рейсу)} other { (# етапу одного рейсу)}}? {reported}. {capacity}.',
  'plausibility.question.capacity.rail': 'Як поїзд міг везти стільки? {reported}. {capacity}.',

  'plausibility.capacity': 'Місткість',
  'plausibility.capacity.vessel': '{teu} TEU',
  'plausibility.capacity.rail': 'вагонів: {wagons}; контейнерів на вагон: {boxes}',
  'plausibility.capacity.load': 'Завантаження',
  'plausibility.capacity.reported':
    'Повідомляється: {reported}{soft, select, yes {, округлено: прийнято за щонайменше {least}} other {}}',
  'plausibility.capacity.given':
    'Місткість: {capacity} ({source}){soft, select, yes {, округлено: прийнято найбільшу можливу} other {}}, тобто {most}',
  'plausibility.capacity.most.vessel':
    'контейнерів щонайбільше {most}, якщо кожен на один TEU, і {half}, якщо кожен на два (один або два TEU: прийнято нами)',
  'plausibility.capacity.most.rail': 'контейнерів щонайбільше {most}',
  'plausibility.capacity.fits': 'Запитання не викликає.',
  'plausibility.capacity.tight': 'Не викликає, якщо не кожен був на два TEU.',
  'plausibility.capacity.unknown.vessel':
    'не перевірено: жодне джерело тут не каже, скільки щонайбільше може везти судно',
  'plausibility.capacity.unknown.rail':
    'не перевірено: жодне джерело тут не каже, скільки щонайбільше може везти поїзд',
  'plausibility.capacity.unknown.count':
    'не перевірено: жодне джерело тут не каже, скільки контейнерів було щонайменше',
  'plausibility.capacity.none':
    'не відома з жодного джерела тут; чи могло судно везти те, про що повідомляється, не перевірено',

  'plausibility.none.legs':
    'Перевірено {count, plural, one {# етап} few {# етапи} many {# етапів} other {# етапу}}: швидкість, порядок, накладання, порти. Запитань немає.',
  'plausibility.checked':
    'Перевірено {count, plural, one {# етап} few {# етапи} many {# етапів} other {# етапу}}: швидкість, порядок, накладання, порти.',
  'plausibility.withoutSpeed':
    'Для {count, plural, one {# етапу} few {# етапів} many {# етапів} other {# етапу}} швидкості назвати не можна: бракує часу або місця.',
  'plausibility.withLoad':
    'Перевірено {count, plural, one {# етап} few {# етапи} many {# етапів} other {# етапу}}: скільки може везти судно або поїзд.',
  'plausibility.withoutLoad':
    'Для {count, plural, one {# етапу} few {# етапів} many {# етапів} other {# етапу}} цієї перевірки не зроблено: жодне джерело тут не каже, скільки може везти судно або поїзд чи скільки контейнерів було щонайменше.',
  'plausibility.consignment.questions':
    '{count, plural, one {# запитання} few {# запитання} many {# запитань} other {# запитання}} про швидкість, порядок, накладання, порти або місткість:',

  'plausibility.list': 'Запитання, які викликають цифри',
  'plausibility.list.note':
    'Цифри, які не сходяться, з розрахунком. Помилятися може джерело, а може — наше прочитання.',
  'plausibility.group.speed': 'Швидше за межу',
  'plausibility.group.order': 'У хибному порядку',
  'plausibility.group.overlap': 'У двох місцях одразу',
  'plausibility.group.place': 'Місця, які не підходять',
  'plausibility.group.capacity': 'Більше, ніж можна було везти',
  'plausibility.more':
    'І ще {count, plural, one {# запитання} few {# запитання} many {# запитань} other {# запитання}}.',

  'plausibility.vessel.checkDigit': 'Контрольна цифра',
  'plausibility.vessel.fits': 'підходить до номера (обчислено нами за резолюцією ІМО A.1117(30))',
  'plausibility.vessel.doesNotFit':
    'не підходить до номера: якась цифра може бути хибною (обчислено нами за резолюцією ІМО A.1117(30))',
  'plausibility.vessel.names': 'Інші назви',
  'plausibility.vessel.flags': 'Інші прапори',
  'plausibility.vessel.borne.earlier': 'раніше: {when}',
  'plausibility.vessel.borne.later': 'пізніше: {when}',
  'plausibility.vessel.borne.undated': 'коли — не вказано',
  'plausibility.vessel.borne.none': 'з жодного джерела тут не відомі',
  'plausibility.vessel.flagSince': 'з якого часу — не відомо з жодного джерела тут',
  'plausibility.listing.before': 'за {days} до найранішого відправлення ({voyage})',
  'plausibility.listing.after': 'через {days} після найпізнішого прибуття ({voyage})',
  'plausibility.listing.perhaps-during':
    'можливо, під час рейсу ({voyage}): дата потрапляє в проміжок, який рейс міг зайняти',
  'plausibility.listing.unknown': 'до або після рейсу ({voyage}): сказати не можна, часу не дає жодне джерело',
  'plausibility.listing.voyage': 'рейс {from} – {to}',
  'plausibility.listing.days': '{least, number}–{days}',
  'plausibility.listing.noVoyage': 'Рейсів цього судна в цьому досьє не записано.',
  'plausibility.listing.thisVoyage': 'цей рейс',
  'plausibility.listing.inferred': 'Дні пораховано нами за тим, що джерела кажуть про рейси.',
  'plausibility.listing.inferred.one':
    'Дні пораховано нами за тим, що джерела кажуть про єдиний у цьому досьє рейс судна ({voyage}).',
  'plausibility.lookAlikes': 'Судна з подібною назвою',
  'plausibility.lookAlike.another': 'інше судно: IMO {imo}',
  'plausibility.lookAlike.same': 'той самий номер IMO',
  'plausibility.lookAlike.unknown': 'чи це інше судно, сказати не можна: немає номера IMO',
}
