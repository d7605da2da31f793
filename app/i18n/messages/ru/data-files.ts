import type { dataFiles as english } from '#app/i18n/messages/en/data-files.ts'

/** Что говорят файлы данных: KML, архив и его README, и повторное открытие архива. */
export const dataFiles: Partial<Record<keyof typeof english, string>> = {
  'data.kml.name': 'Transload: {case}',
  'data.kml.legs': 'Этапы',
  'data.kml.places': 'Места',
  'data.kml.sightings': 'Наблюдения',
  'data.kml.way': '{mode}: {from} – {to}',
  'data.kml.synthetic': 'ВЫМЫШЛЕНО (SYNTHETIC): {name}',
  'data.kml.mock': 'Демонстрационный поток (MOCK): сохранённые ответы, не действующий поток.',
  'data.kml.leg':
    'Этап, {mode}: {from} – {to}. Транспорт: {carrier}. Отправление: {departs}; прибытие: {arrives}; контейнеры: {containers}.',
  'data.kml.basis': '{basis}: {meaning}',
  'data.kml.line': 'Линия схематична, это не маршрут: путь между её концами никто не опубликовал.',
  'data.kml.place': 'Где-то не далее {km} км от точки.',
  'data.kml.sources': 'Источники: {sources}',

  'data.readme.title': 'Transload: данные, «{case}»',
  'data.readme.mock': 'MOCK: эти записи — сохранённые ответы демонстрационного потока, не действующий поток.',
  'data.readme.synthetic':
    'ВЫМЫШЛЕНО (SYNTHETIC): в этих файлах есть записи, придуманные для обучения или проверок. Ничего из них не сообщалось.',
  'data.readme.window': 'Что внутри',
  'data.readme.rows.window': 'В таблицах — этот период: {legs}. Всего было бы: {all}.',
  'data.readme.rows.all': 'В таблицах — всё: {all}. В одном периоде было бы: {legs}.',
  'data.readme.words': 'Что показывает период, словами',
  'data.readme.caveats': 'Что иметь в виду',
  'data.readme.precision':
    'Позиции мест округлены до той точности, с которой они известны. Место лежит где-то внутри своего радиуса.',
  'data.readme.hedges':
    'Числа сохраняют оговорку своего источника. Сумма с «около» тоже «около»; у открытого конца числа нет.',
  'data.readme.times':
    'Время — UTC, ISO 8601 с Z. Поле «_to» — первый миг после промежутка; рядом стоит последний день, который в него входит.',
  'data.readme.positions':
    '{count, plural, one {# сообщённой позиции в этих файлах нет.} few {# сообщённых позиций в этих файлах нет.} many {# сообщённых позиций в этих файлах нет.} other {# сообщённой позиции в этих файлах нет.}}',
  'data.readme.feeds': 'Не учтено, так как поток не дал данных: {feeds}.',
  'data.readme.files': 'Файлы',
  'data.readme.file':
    '{name}: {meaning} {count, plural, one {# элемент} few {# элемента} many {# элементов} other {# элемента}}.',
  'data.readme.file.csv': 'таблица, по строке на этап, для электронных таблиц.',
  'data.readme.file.geojson': 'этапы, места и наблюдения для карт (RFC 7946), с разрезом по антимеридиану.',
  'data.readme.file.kml': 'то же с промежутками времени (KML 2.2).',
  'data.readme.file.records':
    'все учтённые записи досье, в периоде и вне его, в том виде, в каком их дают потоки. По ним Transload открывает этот архив снова.',
  'data.readme.file.metadata': 'metadata.json: то, что сказано здесь, для программ, с SHA-256 каждого файла.',
  'data.readme.again':
    'В распакованном виде файлы больше {limit} МиБ: Transload этот архив снова не откроет. Программы, которые читают эти файлы, — откроют.',
  'data.readme.check': 'Чтобы проверить файлы: sha256sum или любая программа для SHA-256 должна дать эти суммы.',
  'data.readme.sources': 'Источники',
  'data.readme.licence': 'Лицензия: {licence}',
  'data.readme.limitation': 'Чего он не может сказать: {limitation}',
  'data.readme.link': 'Ссылка на этот вид: {address}',
  'data.readme.exported': 'Экспортировано {time}',

  'archive.open': 'Открыть файл',
  'archive.reading': 'Чтение: {name}',
  'archive.opened': 'Открыто из файла {name}, экспортировано {time}.',
  'archive.opened.mock': 'Его записи — сохранённые ответы демонстрационного потока (MOCK).',
  'archive.opened.live': 'Его записи — записи действующего потока на то время; сами они не обновляются.',
  'archive.opened.positions':
    '{count, plural, =0 {} one {# сообщённой позиции в файле нет.} few {# сообщённых позиций в файле нет.} many {# сообщённых позиций в файле нет.} other {# сообщённой позиции в файле нет.}}',
  'archive.opened.link': 'Перезагрузка или ссылка на эту страницу на другой машине снова покажут поток.',
  'archive.close': 'Закрыть файл',
  'archive.fault': 'Файл {name} не открыт. {reason}',
  'archive.fault.unreadable': 'Браузер не смог прочитать файл.',
  'archive.fault.too-large': 'Он больше {limit} МиБ.',
  'archive.fault.not-zip': 'Это не zip-архив, или он обрывается.',
  'archive.fault.too-many': 'Файлов в нём — {count}; принимается не более {limit}.',
  'archive.fault.bad-name': 'В нём есть файл с именем, какого Transload не пишет: {file}',
  'archive.fault.twice': 'Файл {file} в нём дважды.',
  'archive.fault.method': 'Файл {file} в нём зашифрован или сжат способом, которого Transload не применяет.',
  'archive.fault.unpacked': 'Распакованный он был бы больше {limit} МиБ.',
  'archive.fault.ratio': 'Файл {file} в нём при распаковке превысил бы свой размер более чем в {limit} раз.',
  'archive.fault.damaged': 'Файл {file} в нём повреждён.',
  'archive.fault.missing': 'В нём нет файла {file}. Открываются только архивы, экспортированные из Transload.',
  'archive.fault.metadata': 'Его metadata.json не соответствует описанию: поле «{field}».',
  'archive.fault.version': 'Он записан более поздней версией Transload (формат {version}).',
  'archive.fault.changed': 'Файл {file} в нём изменён после экспорта: его SHA-256 не тот, что в metadata.json.',
  'archive.fault.unlisted': 'Файл {file} в нём не перечислен в metadata.json.',
  'archive.fault.records': 'Записи в нём не соответствуют описанию: {field}.',
}
