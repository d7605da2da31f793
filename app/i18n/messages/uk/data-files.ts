import type { dataFiles as english } from '#app/i18n/messages/en/data-files.ts'

/** Що кажуть файли даних: KML, архів і його README, і повторне відкриття архіву. */
export const dataFiles: Partial<Record<keyof typeof english, string>> = {
  'data.kml.name': 'Transload: {case}',
  'data.kml.legs': 'Етапи',
  'data.kml.places': 'Місця',
  'data.kml.sightings': 'Спостереження',
  'data.kml.way': '{mode}: {from} – {to}',
  'data.kml.synthetic': 'ВИГАДАНО (SYNTHETIC): {name}',
  'data.kml.mock': 'Демонстраційний потік (MOCK): збережені відповіді, не чинний потік.',
  'data.kml.leg':
    'Етап, {mode}: {from} – {to}. Транспорт: {carrier}. Відправлення: {departs}; прибуття: {arrives}; контейнери: {containers}.',
  'data.kml.basis': '{basis}: {meaning}',
  'data.kml.line': 'Лінія схематична, це не маршрут: шляху між її кінцями ніхто не опублікував.',
  'data.kml.place': 'Десь не далі ніж за {km} км від точки.',
  'data.kml.sources': 'Джерела: {sources}',

  'data.readme.title': 'Transload: дані, «{case}»',
  'data.readme.mock': 'MOCK: ці записи — збережені відповіді демонстраційного потоку, не чинний потік.',
  'data.readme.synthetic':
    'ВИГАДАНО (SYNTHETIC): у цих файлах є записи, придумані для навчання або перевірок. Нічого з них не повідомлялося.',
  'data.readme.window': 'Що всередині',
  'data.readme.rows.window': 'У таблицях — цей період: {legs}. Усього було б: {all}.',
  'data.readme.rows.all': 'У таблицях — усе: {all}. У самому періоді було б: {legs}.',
  'data.readme.words': 'Що показує період, словами',
  'data.readme.caveats': 'Що мати на увазі',
  'data.readme.precision':
    'Позиції місць округлено до тієї точності, з якою вони відомі. Місце лежить десь усередині свого радіуса.',
  'data.readme.hedges':
    'Числа зберігають застереження свого джерела. Сума з «близько» теж «близько»; відкритий кінець числа не має.',
  'data.readme.times':
    'Час — UTC, ISO 8601 із Z. Поле «_to» — перша мить після проміжку; поруч стоїть останній день, який до нього входить.',
  'data.readme.positions':
    '{count, plural, one {# повідомленої позиції в цих файлах немає.} few {# повідомлених позицій у цих файлах немає.} many {# повідомлених позицій у цих файлах немає.} other {# повідомленої позиції в цих файлах немає.}}',
  'data.readme.feeds': 'Не враховано, бо потік не дав даних: {feeds}.',
  'data.readme.files': 'Файли',
  'data.readme.file':
    '{name}: {meaning} {count, plural, one {# елемент} few {# елементи} many {# елементів} other {# елемента}}.',
  'data.readme.file.csv': 'таблиця, по рядку на етап, для електронних таблиць.',
  'data.readme.file.geojson': 'етапи, місця й спостереження для карт (RFC 7946), з розрізом за антимеридіаном.',
  'data.readme.file.kml': 'те саме з проміжками часу (KML 2.2).',
  'data.readme.file.records':
    'усі враховані записи досьє, у періоді й поза ним, у тому вигляді, у якому їх дають потоки. За ними Transload відкриває цей архів знову.',
  'data.readme.file.metadata': 'metadata.json: те, що сказано тут, для програм, із SHA-256 кожного файлу.',
  'data.readme.again':
    'У розпакованому вигляді файли більші за {limit} МіБ: Transload цього архіву знову не відкриє. Програми, які читають ці файли, — відкриють.',
  'data.readme.check': 'Щоб перевірити файли: sha256sum або будь-яка програма для SHA-256 має дати ці суми.',
  'data.readme.sources': 'Джерела',
  'data.readme.licence': 'Ліцензія: {licence}',
  'data.readme.limitation': 'Чого воно не може сказати: {limitation}',
  'data.readme.link': 'Посилання на цей вигляд: {address}',
  'data.readme.exported': 'Експортовано {time}',

  'archive.open': 'Відкрити файл',
  'archive.reading': 'Читання: {name}',
  'archive.opened': 'Відкрито з файлу {name}, експортовано {time}.',
  'archive.opened.mock': 'Його записи — збережені відповіді демонстраційного потоку (MOCK).',
  'archive.opened.live': 'Його записи — записи чинного потоку на той час; самі вони не оновлюються.',
  'archive.opened.positions':
    '{count, plural, =0 {} one {# повідомленої позиції у файлі немає.} few {# повідомлених позицій у файлі немає.} many {# повідомлених позицій у файлі немає.} other {# повідомленої позиції у файлі немає.}}',
  'archive.opened.link': 'Перезавантаження або посилання на цю сторінку на іншій машині знову покажуть потік.',
  'archive.close': 'Закрити файл',
  'archive.fault': 'Файл {name} не відкрито. {reason}',
  'archive.fault.unreadable': 'Браузер не зміг прочитати файл.',
  'archive.fault.too-large': 'Він більший за {limit} МіБ.',
  'archive.fault.not-zip': 'Це не zip-архів, або він обривається.',
  'archive.fault.too-many': 'Файлів у ньому — {count}; приймається щонайбільше {limit}.',
  'archive.fault.bad-name': 'У ньому є файл з ім’ям, якого Transload не пише: {file}',
  'archive.fault.twice': 'Файл {file} у ньому двічі.',
  'archive.fault.method': 'Файл {file} у ньому зашифровано або стиснено способом, якого Transload не застосовує.',
  'archive.fault.unpacked': 'Розпакований він був би більший за {limit} МіБ.',
  'archive.fault.ratio': 'Файл {file} у ньому під час розпакування перевищив би свій розмір більш ніж у {limit} разів.',
  'archive.fault.damaged': 'Файл {file} у ньому пошкоджено.',
  'archive.fault.missing': 'У ньому немає файлу {file}. Відкриваються лише архіви, експортовані з Transload.',
  'archive.fault.metadata': 'Його metadata.json не відповідає опису: поле «{field}».',
  'archive.fault.version': 'Його записано пізнішою версією Transload (формат {version}).',
  'archive.fault.changed': 'Файл {file} у ньому змінено після експорту: його SHA-256 не той, що в metadata.json.',
  'archive.fault.unlisted': 'Файл {file} у ньому не перелічено в metadata.json.',
  'archive.fault.records': 'Записи в ньому не відповідають опису: {field}.',
}
