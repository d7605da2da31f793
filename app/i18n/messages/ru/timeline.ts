import type { timeline as english } from '#app/i18n/messages/en/timeline.ts'

/** Шкала времени: период, указатель времени, воспроизведение, гистограмма, этапы и события. */
export const timeline: Partial<Record<keyof typeof english, string>> = {
  'timeline.title': 'Шкала времени',
  'timeline.windowStart': 'Начало периода',
  'timeline.windowEnd': 'Конец периода',
  'timeline.playhead': 'Указатель времени',
  'timeline.startDate': 'Первый день',
  'timeline.endDate': 'Последний день',
  'timeline.dateForm': 'ГГГГ-ММ-ДД',
  'timeline.refused.notADay':
    '«{text}» — не день календаря. Пишите так: {form}, например {example}. Период остался прежним.',
  'timeline.refused.endBeforeStart': 'Конец, {end}, раньше начала, {start}. Период остался прежним.',
  'timeline.refused.startAfterEnd': 'Начало, {start}, позже конца, {end}. Период остался прежним.',
  'timeline.refused.outside': '{day} — вне того, что охватывает это досье: {first} – {last}. Период остался прежним.',
  'timeline.presets': 'Готовые периоды',
  'timeline.presets.short': 'Периоды',
  'timeline.preset.own': 'Свои даты',
  'timeline.preset.case': 'Всё досье, {span}',
  'timeline.preset.extent': 'Все дни, {span}',
  'timeline.preset.statement': 'Заявление от {day} и 5 недель до него',
  'timeline.preset.sighting': 'С последнего наблюдения, {day}',
  'timeline.preset.weeks': 'Недели',
  'timeline.play': 'Воспроизвести',
  'timeline.pause': 'Пауза',
  'timeline.playback': 'Воспроизведение',
  'timeline.previousDay': 'Предыдущий день',
  'timeline.nextDay': 'Следующий день',
  'timeline.previousEvent': 'Предыдущее событие (P)',
  'timeline.nextEvent': 'Следующее событие (N)',
  'timeline.noPreviousEvent': 'Раньше в этом периоде событий нет',
  'timeline.noNextEvent': 'Позже в этом периоде событий нет',
  'timeline.happening.departure': 'Отсюда, возможно, в пути: {leg}',
  'timeline.happening.arrival': 'К этому времени завершён: {leg}',
  'timeline.happening.more':
    '{text} (и ещё {count, plural, one {# событие} few {# события} many {# событий} other {# события}} в то же время)',
  'timeline.loop': 'По кругу',
  'timeline.speed': 'Скорость',
  'timeline.daysPerSecond': '{days} {count, plural, one {день} few {дня} many {дней} other {дня}}/с',
  'timeline.shown': 'Показано',
  'timeline.shown.window': 'Весь период',
  'timeline.shown.cumulative': 'До указателя времени',
  'timeline.shown.rolling': 'Последние дни',
  'timeline.shown.day': 'Один день',
  'timeline.shown.days': 'Число показанных дней',
  'timeline.shown.words': 'Показано: {span}',
  'timeline.shown.cumulative.how': '(до указателя времени)',
  'timeline.shown.rolling.how':
    '({count, plural, =1 {последний день} one {последний # день} few {последние # дня} many {последние # дней} other {последние # дня}})',
  'timeline.shown.day.how': '(один день)',
  'timeline.empty.stretch':
    'Воспроизведение остановлено: {span}, ни этапа в пути, ни наблюдения, ни заявления, ни позиции. По команде «Воспроизвести» оно пойдёт дальше.',
  'timeline.empty.stretch.withoutPositions':
    'Воспроизведение остановлено: {span}, ни этапа в пути, ни наблюдения, ни заявления. Позиции не пришли и не учтены. По команде «Воспроизвести» оно пойдёт дальше.',
  'timeline.empty.next': 'К следующему событию, {day}',
  'timeline.empty.noNext': 'Дальше в этом периоде ничего нет.',
  'timeline.zoom': 'Масштаб оси времени',
  'timeline.zoom.in': 'Приблизить',
  'timeline.zoom.out': 'Отдалить',
  'timeline.zoom.all': 'Всё досье',
  'timeline.yearsInUtc': '{years}, UTC',
  'timeline.away.window.before': 'Период с {day}',
  'timeline.away.window.after': 'Период по {day}',
  'timeline.away.playhead': 'Указатель времени: {day}',
  'timeline.beyond.before':
    '{count, plural, one {# раньше, вне видимости} few {# раньше, вне видимости} many {# раньше, вне видимости} other {# раньше, вне видимости}}; показать ближайшее: {nearest}',
  'timeline.beyond.after':
    '{count, plural, one {# позже, вне видимости} few {# позже, вне видимости} many {# позже, вне видимости} other {# позже, вне видимости}}; показать ближайшее: {nearest}',
  'timeline.histogram': 'Контейнеры в пути по дням',
  'timeline.day': '{day}, UTC: {counts}',
  'timeline.day.none': 'не известно ни одного этапа в пути',
  'timeline.day.possible': '{mode}, возможно, в пути {quantity}',
  'timeline.day.certain': '{mode}, в пути {quantity}',
  'timeline.day.both': '{mode}, возможно, в пути {quantity}, из них точно {certain}',
  'timeline.day.notToAdd': 'не складывать: одни и те же контейнеры могут быть и там, и там',
  'timeline.containers.unknown': 'контейнеры (число неизвестно)',
  'timeline.key.certain': 'точно в пути',
  'timeline.key.possible': 'когда-то в этом промежутке',
  'timeline.key.seen': 'замечено на месте',
  'timeline.key': 'Обозначения',
  'timeline.legs': 'Этапы',
  'timeline.legs.name': '{span}, этап, {mode}, {from} – {to}: {containers}, {knowledge}',
  'timeline.legs.strip':
    '{count, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}: каждый отдельной строкой',
  'timeline.legs.days': 'в пути в какое-то время этих дней',
  'timeline.legs.partly': 'точно в пути: {certain}',
  'timeline.legs.many':
    '{count, plural, one {# этап} few {# этапа} many {# этапов} other {# этапа}}: слишком много, чтобы рисовать по одному; они есть в таблице этапов',
  'timeline.empty': 'В этом периоде этапов нет',
  'timeline.empty.nearest': 'В этом периоде этапов нет; ближайший: {span}',
  'timeline.empty.show': 'Показать: {span}',
  'timeline.empty.show.short': 'Показать',
  'timeline.empty.part': 'В показанные дни этапов нет',
  'timeline.empty.filtered':
    '{count, plural, one {# этап в этом периоде, скрыт} few {# этапа в этом периоде, скрыты} many {# этапов в этом периоде, скрыты} other {# этапа в этом периоде, скрыты}} фильтром',
  'timeline.empty.filtered.part':
    '{count, plural, one {# этап в показанные дни, скрыт} few {# этапа в показанные дни, скрыты} many {# этапов в показанные дни, скрыты} other {# этапа в показанные дни, скрыты}} фильтром',
  'timeline.lane.sightings': 'Наблюдения',
  'timeline.lane.unplaced': 'Место не указано',
  'timeline.lane.statements': 'Заявления',
  'timeline.lane.denials': 'Отрицания',
  'timeline.lane.positions': 'Позиции',
  'timeline.positions': 'Сообщённые позиции во времени',
  'timeline.positions.none': 'Позиций не даёт ни один источник',
  'timeline.positions.loading': 'Позиции загружаются',
  'timeline.positions.failed': 'Нет ответа: позиции отсутствуют',
  'timeline.positions.leftOut':
    'Ни одну позицию использовать не удалось: {count, plural, one {# строка не учтена} few {# строки не учтены} many {# строк не учтено} other {# строки не учтено}}',
  'timeline.positions.short':
    '{count, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}',
  'timeline.positions.places':
    'получено {count, plural, one {# сообщение} few {# сообщения} many {# сообщений} other {# сообщения}}{withoutPlace, plural, =0 {, каждое с местом} one {, # без места} few {, # без места} many {, # без места} other {, # без места}}',
  'timeline.positions.count':
    '{when}: {count, plural, =0 {сообщений не получено} one {получено # сообщение} few {получено # сообщения} many {получено # сообщений} other {получено # сообщения}}',
  'timeline.positions.days': '{span}, UTC',
  'timeline.positions.hours': '{day}, {from}–{to} UTC',
  'timeline.synthetic.letters': 'SYN',
  'timeline.cluster.sightings':
    '{count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}, {span}: показать по одному',
  'timeline.cluster.unplaced':
    '{count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}} без указанного места, {span}: показать по одному',
  'timeline.cluster.statements':
    '{count, plural, one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}, {span}: показать по одному',
  'timeline.cluster.denials':
    '{count, plural, one {# отрицание} few {# отрицания} many {# отрицаний} other {# отрицания}}, {span}: показать по одному',
  'timeline.word.sighting': 'наблюдение',
  'timeline.word.figure': 'утверждение',
  'timeline.word.statement': 'заявление',
  'timeline.word.denial': 'отрицание',
  'timeline.event': '{when}, {word}: {text}',
  'timeline.event.by': '{when}, {word}, {speaker}: {text}',
  'timeline.event.noDate': 'Дата не указана',
  'timeline.event.quote': '«{text}»',
  'timeline.event.noPlace': '{event} (место не указано)',
  'timeline.marked.synthetic': '{text} (вымышлено, SYNTHETIC)',
  'timeline.marked.partly': '{text} (частью вымышлено, SYNTHETIC)',
  'timeline.marked.inferred': '{text} (выведено)',
  'timeline.edge.earlier': '{count} раньше',
  'timeline.edge.earlier.sightings':
    'Раньше: {count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}',
  'timeline.edge.earlier.unplaced':
    'Раньше: {count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}} без указанного места',
  'timeline.edge.earlier.statements':
    'Раньше: {count, plural, one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}',
  'timeline.edge.earlier.denials':
    'Раньше: {count, plural, one {# отрицание} few {# отрицания} many {# отрицаний} other {# отрицания}}',
  'timeline.edge.later': '{count} позже',
  'timeline.edge.later.sightings':
    'Позже: {count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}',
  'timeline.edge.later.unplaced':
    'Позже: {count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}} без указанного места',
  'timeline.edge.later.statements':
    'Позже: {count, plural, one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}',
  'timeline.edge.later.denials':
    'Позже: {count, plural, one {# отрицание} few {# отрицания} many {# отрицаний} other {# отрицания}}',
  'timeline.edge.undated': '{count} б. д.',
  'timeline.edge.undated.sightings':
    'Без даты: {count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}}',
  'timeline.edge.undated.unplaced':
    'Без даты: {count, plural, one {# наблюдение} few {# наблюдения} many {# наблюдений} other {# наблюдения}} без указанного места',
  'timeline.edge.undated.statements':
    'Без даты: {count, plural, one {# заявление} few {# заявления} many {# заявлений} other {# заявления}}',
  'timeline.edge.undated.denials':
    'Без даты: {count, plural, one {# отрицание} few {# отрицания} many {# отрицаний} other {# отрицания}}',
  'timeline.lane.none': 'Ничего не опубликовано',
  'timeline.lane.many':
    '{count, plural, one {# событие} few {# события} many {# событий} other {# события}}: слишком много, чтобы рисовать по одному',
}
