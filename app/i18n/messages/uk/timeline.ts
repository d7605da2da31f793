import type { timeline as english } from '#app/i18n/messages/en/timeline.ts'

/** Шкала часу: період, покажчик часу, відтворення, гістограма, етапи й події. */
export const timeline: Partial<Record<keyof typeof english, string>> = {
  'timeline.title': 'Шкала часу',
  'timeline.windowStart': 'Початок періоду',
  'timeline.windowEnd': 'Кінець періоду',
  'timeline.playhead': 'Покажчик часу',
  'timeline.startDate': 'Перший день',
  'timeline.endDate': 'Останній день',
  'timeline.dateForm': 'РРРР-ММ-ДД',
  'timeline.refused.notADay':
    '«{text}» — не день календаря. Пишіть так: {form}, наприклад {example}. Період лишився, як був.',
  'timeline.refused.endBeforeStart': 'Кінець, {end}, раніше за початок, {start}. Період лишився, як був.',
  'timeline.refused.startAfterEnd': 'Початок, {start}, пізніше за кінець, {end}. Період лишився, як був.',
  'timeline.refused.outside': '{day} — поза тим, що охоплює це досьє: {first} – {last}. Період лишився, як був.',
  'timeline.presets': 'Готові періоди',
  'timeline.presets.short': 'Періоди',
  'timeline.preset.own': 'Власні дати',
  'timeline.preset.case': 'Усе досьє, {span}',
  'timeline.preset.extent': 'Усі дні, {span}',
  'timeline.preset.statement': 'Заява від {day} і 5 тижнів до неї',
  'timeline.preset.sighting': 'Від останнього спостереження, {day}',
  'timeline.preset.weeks': 'Тижні',
  'timeline.play': 'Відтворити',
  'timeline.pause': 'Пауза',
  'timeline.playback': 'Відтворення',
  'timeline.previousDay': 'Попередній день',
  'timeline.nextDay': 'Наступний день',
  'timeline.previousEvent': 'Попередня подія (P)',
  'timeline.nextEvent': 'Наступна подія (N)',
  'timeline.noPreviousEvent': 'Раніше в цьому періоді подій немає',
  'timeline.noNextEvent': 'Пізніше в цьому періоді подій немає',
  'timeline.happening.departure': 'Звідси, можливо, у дорозі: {leg}',
  'timeline.happening.arrival': 'До цього часу завершено: {leg}',
  'timeline.happening.more':
    '{text} (і ще {count, plural, one {# подія} few {# події} many {# подій} other {# події}} в той самий час)',
  'timeline.loop': 'По колу',
  'timeline.speed': 'Швидкість',
  'timeline.daysPerSecond': '{days} {count, plural, one {день} few {дні} many {днів} other {дня}}/с',
  'timeline.shown': 'Показано',
  'timeline.shown.window': 'Увесь період',
  'timeline.shown.cumulative': 'До покажчика часу',
  'timeline.shown.rolling': 'Останні дні',
  'timeline.shown.day': 'Один день',
  'timeline.shown.days': 'Кількість показаних днів',
  'timeline.shown.words': 'Показано: {span}',
  'timeline.shown.cumulative.how': '(до покажчика часу)',
  'timeline.shown.rolling.how':
    '({count, plural, =1 {останній день} one {останній # день} few {останні # дні} many {останні # днів} other {останні # дня}})',
  'timeline.shown.day.how': '(один день)',
  'timeline.empty.stretch':
    'Відтворення зупинено: {span}, ні етапу в дорозі, ні спостереження, ні заяви, ні позиції. За командою «Відтворити» воно піде далі.',
  'timeline.empty.stretch.withoutPositions':
    'Відтворення зупинено: {span}, ні етапу в дорозі, ні спостереження, ні заяви. Позиції не надійшли й не враховані. За командою «Відтворити» воно піде далі.',
  'timeline.empty.next': 'До наступної події, {day}',
  'timeline.empty.noNext': 'Далі в цьому періоді нічого немає.',
  'timeline.zoom': 'Масштаб осі часу',
  'timeline.zoom.in': 'Наблизити',
  'timeline.zoom.out': 'Віддалити',
  'timeline.zoom.all': 'Усе досьє',
  'timeline.yearsInUtc': '{years}, UTC',
  'timeline.away.window.before': 'Період з {day}',
  'timeline.away.window.after': 'Період до {day} включно',
  'timeline.away.playhead': 'Покажчик часу: {day}',
  'timeline.beyond.before':
    '{count, plural, one {# раніше, поза видимістю} few {# раніше, поза видимістю} many {# раніше, поза видимістю} other {# раніше, поза видимістю}}; показати найближче: {nearest}',
  'timeline.beyond.after':
    '{count, plural, one {# пізніше, поза видимістю} few {# пізніше, поза видимістю} many {# пізніше, поза видимістю} other {# пізніше, поза видимістю}}; показати найближче: {nearest}',
  'timeline.histogram': 'Контейнери в дорозі за днями',
  'timeline.day': '{day}, UTC: {counts}',
  'timeline.day.none': 'не відомо жодного етапу в дорозі',
  'timeline.day.possible': '{mode}, можливо, у дорозі {quantity}',
  'timeline.day.certain': '{mode}, у дорозі {quantity}',
  'timeline.day.both': '{mode}, можливо, у дорозі {quantity}, із них точно {certain}',
  'timeline.day.notToAdd': 'не додавати: ті самі контейнери можуть бути і там, і там',
  'timeline.containers.unknown': 'контейнери (число невідоме)',
  'timeline.key.certain': 'точно в дорозі',
  'timeline.key.possible': 'колись у цьому проміжку',
  'timeline.key.seen': 'помічено на місці',
  'timeline.key': 'Позначення',
  'timeline.legs': 'Етапи',
  'timeline.legs.name': '{span}, етап, {mode}, {from} – {to}: {containers}, {knowledge}',
  'timeline.legs.strip':
    '{count, plural, one {# етап} few {# етапи} many {# етапів} other {# етапу}}: кожен окремим рядком',
  'timeline.legs.days': 'у дорозі в якийсь час цих днів',
  'timeline.legs.partly': 'точно в дорозі: {certain}',
  'timeline.legs.many':
    '{count, plural, one {# етап} few {# етапи} many {# етапів} other {# етапу}}: забагато, щоб малювати по одному; вони є в таблиці етапів',
  'timeline.empty': 'У цьому періоді етапів немає',
  'timeline.empty.nearest': 'У цьому періоді етапів немає; найближчий: {span}',
  'timeline.empty.show': 'Показати: {span}',
  'timeline.empty.show.short': 'Показати',
  'timeline.empty.part': 'У показані дні етапів немає',
  'timeline.empty.filtered':
    '{count, plural, one {# етап у цьому періоді, приховано} few {# етапи в цьому періоді, приховано} many {# етапів у цьому періоді, приховано} other {# етапу в цьому періоді, приховано}} фільтром',
  'timeline.empty.filtered.part':
    '{count, plural, one {# етап у показані дні, приховано} few {# етапи в показані дні, приховано} many {# етапів у показані дні, приховано} other {# етапу в показані дні, приховано}} фільтром',
  'timeline.lane.sightings': 'Спостереження',
  'timeline.lane.unplaced': 'Місце не вказано',
  'timeline.lane.statements': 'Заяви',
  'timeline.lane.denials': 'Заперечення',
  'timeline.lane.positions': 'Позиції',
  'timeline.positions': 'Повідомлені позиції в часі',
  'timeline.positions.none': 'Позицій не дає жодне джерело',
  'timeline.positions.loading': 'Позиції завантажуються',
  'timeline.positions.failed': 'Немає відповіді: позиції відсутні',
  'timeline.positions.leftOut':
    'Жодної позиції використати не вдалося: {count, plural, one {# рядок не враховано} few {# рядки не враховано} many {# рядків не враховано} other {# рядка не враховано}}',
  'timeline.positions.short':
    '{count, plural, one {# повідомлення} few {# повідомлення} many {# повідомлень} other {# повідомлення}}',
  'timeline.positions.places':
    'отримано {count, plural, one {# повідомлення} few {# повідомлення} many {# повідомлень} other {# повідомлення}}{withoutPlace, plural, =0 {, кожне з місцем} one {, # без місця} few {, # без місця} many {, # без місця} other {, # без місця}}',
  'timeline.positions.count':
    '{when}: {count, plural, =0 {повідомлень не отримано} one {отримано # повідомлення} few {отримано # повідомлення} many {отримано # повідомлень} other {отримано # повідомлення}}',
  'timeline.positions.days': '{span}, UTC',
  'timeline.positions.hours': '{day}, {from}–{to} UTC',
  'timeline.synthetic.letters': 'SYN',
  'timeline.cluster.sightings':
    '{count, plural, one {# спостереження} few {# спостереження} many {# спостережень} other {# спостереження}}, {span}: показати по одному',
  'timeline.cluster.unplaced':
    '{count, plural, one {# спостереження} few {# спостереження} many {# спостережень} other {# спостереження}} без указаного місця, {span}: показати по одному',
  'timeline.cluster.statements':
    '{count, plural, one {# заява} few {# заяви} many {# заяв} other {# заяви}}, {span}: показати по одній',
  'timeline.cluster.denials':
    '{count, plural, one {# заперечення} few {# заперечення} many {# заперечень} other {# заперечення}}, {span}: показати по одному',
  'timeline.word.sighting': 'спостереження',
  'timeline.word.figure': 'твердження',
  'timeline.word.statement': 'заява',
  'timeline.word.denial': 'заперечення',
  'timeline.event': '{when}, {word}: {text}',
  'timeline.event.by': '{when}, {word}, {speaker}: {text}',
  'timeline.event.noDate': 'Дату не вказано',
  'timeline.event.quote': '«{text}»',
  'timeline.event.noPlace': '{event} (місце не вказано)',
  'timeline.marked.synthetic': '{text} (вигадано, SYNTHETIC)',
  'timeline.marked.partly': '{text} (частково вигадано, SYNTHETIC)',
  'timeline.marked.inferred': '{text} (виведено)',
  'timeline.edge.earlier': '{count} раніше',
  'timeline.edge.earlier.sightings':
    'Раніше: {count, plural, one {# спостереження} few {# спостереження} many {# спостережень} other {# спостереження}}',
  'timeline.edge.earlier.unplaced':
    'Раніше: {count, plural, one {# спостереження} few {# спостереження} many {# спостережень} other {# спостереження}} без указаного місця',
  'timeline.edge.earlier.statements':
    'Раніше: {count, plural, one {# заява} few {# заяви} many {# заяв} other {# заяви}}',
  'timeline.edge.earlier.denials':
    'Раніше: {count, plural, one {# заперечення} few {# заперечення} many {# заперечень} other {# заперечення}}',
  'timeline.edge.later': '{count} пізніше',
  'timeline.edge.later.sightings':
    'Пізніше: {count, plural, one {# спостереження} few {# спостереження} many {# спостережень} other {# спостереження}}',
  'timeline.edge.later.unplaced':
    'Пізніше: {count, plural, one {# спостереження} few {# спостереження} many {# спостережень} other {# спостереження}} без указаного місця',
  'timeline.edge.later.statements':
    'Пізніше: {count, plural, one {# заява} few {# заяви} many {# заяв} other {# заяви}}',
  'timeline.edge.later.denials':
    'Пізніше: {count, plural, one {# заперечення} few {# заперечення} many {# заперечень} other {# заперечення}}',
  'timeline.edge.undated': '{count} б. д.',
  'timeline.edge.undated.sightings':
    'Без дати: {count, plural, one {# спостереження} few {# спостереження} many {# спостережень} other {# спостереження}}',
  'timeline.edge.undated.unplaced':
    'Без дати: {count, plural, one {# спостереження} few {# спостереження} many {# спостережень} other {# спостереження}} без указаного місця',
  'timeline.edge.undated.statements':
    'Без дати: {count, plural, one {# заява} few {# заяви} many {# заяв} other {# заяви}}',
  'timeline.edge.undated.denials':
    'Без дати: {count, plural, one {# заперечення} few {# заперечення} many {# заперечень} other {# заперечення}}',
  'timeline.lane.none': 'Нічого не опубліковано',
  'timeline.lane.many':
    '{count, plural, one {# подія} few {# події} many {# подій} other {# події}}: забагато, щоб малювати по одній',
}
