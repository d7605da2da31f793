import type { receipt as english } from '#app/i18n/messages/en/receipt.ts'

/** Що каже зроблений тут файл, коли повертається. */
export const receipt: Partial<Record<keyof typeof english, string>> = {
  'receipt.title': 'Квитанція файлу',
  'receipt.check': 'Відкрити файл',
  'receipt.check.meaning':
    'Виберіть файл, зроблений тут, або перетягніть його на сторінку. Зображення або слайди відкривають свій вигляд, і видно, чи лишаються в силі їхні числа; архів даних відкривається як досьє.',
  'receipt.drop': 'Відпустіть файл, щоб відкрити його',
  'receipt.reading': 'Читання файлу',
  'receipt.none':
    'Квитанції в цьому файлі немає. Його зроблено не тут, або інша програма зберегла його без квитанції. Перевірте початковий файл.',
  'receipt.unreadable': 'Квитанція в цьому файлі не читається. Перевірте початковий файл.',
  'receipt.too-large': 'Цей файл більший за 64 МіБ, а таких тут не роблять. Його не прочитано.',
  'receipt.whole': 'Файл такий, яким був зроблений. Так виявляються зміни; хто зробив файл, це не доводить.',
  'receipt.changed':
    'Цей файл змінено після створення: його зображення і його квитанція не підходять одне до одного. Не покладайтеся на те, що він показує.',
  'receipt.editable':
    'Слайди на те й зроблено, щоб їх змінювати, тому сказати, чи файл такий, яким був зроблений, не можна. Те, що кажуть його квитанції, можна звірити з даними.',
  'receipt.comparing': 'Звірка з даними цієї сторінки',
  'receipt.otherCase': 'Досьє «{case}» на цій сторінці немає, тому звірити його числа не можна.',
  'receipt.holds': 'Числа цього зображення лишаються в силі.',
  'receipt.slide.holds': 'Числа цього слайда лишаються в силі.',
  'receipt.differs':
    'Відтоді дані змінилися. {count, plural, one {# відмінність:} few {# відмінності:} many {# відмінностей:} other {# відмінності:}}',
  'receipt.slide': 'Слайд {position}',
  'receipt.code': 'Квитанція',
  'receipt.exported': 'Експортовано',
  'receipt.address': 'Вигляд',
  'receipt.data': 'SHA-256 записів',
  'receipt.statement.days': 'Дні',
  'receipt.statement.summary': 'Зведення',
  'receipt.statement.denials': 'Заперечення',
  'receipt.statement.figure': 'Цифра {number}',
  'receipt.difference.statement': '{name}: було «{before}», тепер «{after}».',
  'receipt.difference.added': '{name}: нове, «{after}».',
  'receipt.difference.removed': '{name}: було «{before}», тепер цього немає.',
  'receipt.difference.changed': '{record} {id}: запис змінено.',
  'receipt.difference.gone': '{record} {id}: запису більше немає.',
  'receipt.difference.new': '{record} {id}: новий запис.',
  'receipt.difference.records': 'Записи змінилися; які саме, квитанція не каже, бо їх багато.',
  'receipt.record.leg': 'Етап',
  'receipt.record.consignment': 'Партія',
  'receipt.record.claim': 'Твердження',
  'receipt.record.sighting': 'Спостереження',
  'receipt.record.place': 'Місце',
  'receipt.record.vessel': 'Судно',
  'receipt.record.source': 'Джерело',
  'receipt.data.meaning':
    'Етапи, партії, твердження, спостереження, місця, судна та джерела, на яких ґрунтується файл. Позиції, передані суднами, сюди не входять.',
}
