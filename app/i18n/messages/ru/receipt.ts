import type { receipt as english } from '#app/i18n/messages/en/receipt.ts'

/** Что говорит сделанный здесь файл, когда возвращается. */
export const receipt: Partial<Record<keyof typeof english, string>> = {
  'receipt.title': 'Квитанция файла',
  'receipt.check': 'Открыть файл',
  'receipt.check.meaning':
    'Выберите файл, сделанный здесь, или перетащите его на страницу. Изображение или слайды открывают свой вид, и видно, остаются ли в силе их числа; архив данных открывается как досье.',
  'receipt.drop': 'Отпустите файл, чтобы открыть его',
  'receipt.reading': 'Чтение файла',
  'receipt.none':
    'Квитанции в этом файле нет. Он сделан не здесь, или другая программа сохранила его без квитанции. Проверьте исходный файл.',
  'receipt.unreadable': 'Квитанция в этом файле не читается. Проверьте исходный файл.',
  'receipt.too-large': 'Этот файл больше 64 МиБ, а таких здесь не делают. Он не прочитан.',
  'receipt.whole': 'Файл таков, каким был сделан. Так обнаруживаются изменения; кто сделал файл, это не доказывает.',
  'receipt.changed':
    'Этот файл изменён после создания: его изображение и его квитанция не подходят друг к другу. Не полагайтесь на то, что он показывает.',
  'receipt.editable':
    'Слайды для того и сделаны, чтобы их менять, поэтому сказать, таков ли файл, каким был сделан, нельзя. То, что говорят его квитанции, можно сверить с данными.',
  'receipt.comparing': 'Сверка с данными этой страницы',
  'receipt.otherCase': 'Досье «{case}» на этой странице нет, поэтому сверить его числа нельзя.',
  'receipt.holds': 'Числа этого изображения остаются в силе.',
  'receipt.slide.holds': 'Числа этого слайда остаются в силе.',
  'receipt.differs':
    'С тех пор данные изменились. {count, plural, one {# отличие:} few {# отличия:} many {# отличий:} other {# отличия:}}',
  'receipt.slide': 'Слайд {position}',
  'receipt.code': 'Квитанция',
  'receipt.exported': 'Экспортировано',
  'receipt.address': 'Вид',
  'receipt.data': 'SHA-256 записей',
  'receipt.statement.days': 'Дни',
  'receipt.statement.summary': 'Сводка',
  'receipt.statement.denials': 'Отрицания',
  'receipt.statement.figure': 'Цифра {number}',
  'receipt.difference.statement': '{name}: было «{before}», теперь «{after}».',
  'receipt.difference.added': '{name}: новое, «{after}».',
  'receipt.difference.removed': '{name}: было «{before}», теперь этого нет.',
  'receipt.difference.changed': '{record} {id}: запись изменена.',
  'receipt.difference.gone': '{record} {id}: записи больше нет.',
  'receipt.difference.new': '{record} {id}: новая запись.',
  'receipt.difference.records': 'Записи изменились; какие именно, квитанция не говорит, так как их много.',
  'receipt.record.leg': 'Этап',
  'receipt.record.consignment': 'Партия',
  'receipt.record.claim': 'Утверждение',
  'receipt.record.sighting': 'Наблюдение',
  'receipt.record.place': 'Место',
  'receipt.record.vessel': 'Судно',
  'receipt.record.source': 'Источник',
  'receipt.data.meaning':
    'Этапы, партии, утверждения, наблюдения, места, суда и источники, на которых основан файл. Позиции, переданные судами, сюда не входят.',
}
