import type { shell as english } from '#app/i18n/messages/en/shell.ts'

/** Рамка сторінки: верхній рядок, смуги, сповіщення, потоки, помилки. */
export const shell: Partial<Record<keyof typeof english, string>> = {
  'shell.name': 'Transload',
  'shell.skip': 'Перейти до таблиці етапів',
  'shell.case': 'Досьє',
  'shell.language': 'Мова',
  'shell.theme': 'Тема',
  'shell.theme.system': 'Система',
  'shell.theme.light': 'Світла',
  'shell.theme.dark': 'Темна',
  'shell.share': 'Поділитися посиланням',
  'shell.share.done': 'Посилання на цей вигляд — у буфері обміну.',
  'shell.share.manual': 'Браузер не дає сторінці копіювати. Скопіюйте посилання тут:',
  'shell.export': 'Експорт',
  'shell.shortcuts': 'Клавіші',
  'shell.close': 'Закрити',
  'shell.dismiss': 'Приховати',
  'shell.retry': 'Повторити',
  'shell.loading': 'Завантаження: {pane}',
  'shell.pane.figures': 'Цифри',
  'shell.pane.map': 'Карта',
  'shell.pane.timeline': 'Шкала часу',
  'shell.pane.legs': 'Етапи',
  'shell.pane.detail': 'Подробиці',
  'shell.panes': 'Панелі',
  'shell.collapse': 'Згорнути: {pane}',
  'shell.expand': 'Розгорнути: {pane}',
  'shell.resize': 'Розмір: {pane}',
  'shell.stopped': 'Ця панель зупинилася',
  'shell.stopped.meaning': 'Її зупинила помилка застосунку. Решта панелей працює.',
  'shell.mock.mock-page': 'MOCK: збережені відповіді демонстраційного потоку всередині сторінки, не чинний потік.',
  'shell.mock.mock-worker': 'MOCK: збережені відповіді демонстраційного потоку (service worker), не чинний потік.',
  'shell.synthetic':
    'ВИГАДАНО (SYNTHETIC): показано дані, придумані для навчання або перевірок. Нічого з них не повідомлялося.',
  'shell.asleep':
    'Ця сторінка простояла {minutes, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}}: комп’ютер спав або браузер заморозив вкладку. Відтворення зупинено, чинні потоки опитуються знову.',
  'shell.dropped':
    'В адресі {count, plural, one {не прочитано значення: {names}. Його не враховано.} few {не прочитано значення: {names}. Їх не враховано.} many {не прочитано значення: {names}. Їх не враховано.} other {не прочитано значення: {names}. Їх не враховано.}}',
  'shell.windowDropped': 'Адреса просить період, який кінчається раніше, ніж починається; показано період досьє.',
  'shell.unknownCase': 'Досьє «{id}» немає. Показано опубліковане досьє.',
  'shell.unknownRecord': 'Адреса називає запис «{id}» ({kind}), якого в цьому досьє немає.',
  'shell.leftOut':
    'З відповідей потоків не враховано {count, plural, one {# запис} few {# записи} many {# записів} other {# запису}}.',
  'shell.leftOut.open': 'Подивитися які',
  'shell.feedDown': 'Потік «{feed}»: {trouble} {kept}',
  'shell.feedKept': 'Показано дані на {time}.',
  'shell.feedNothing': 'З нього нічого не показано й не враховано.',
  'shell.badge': 'Потоки: {badge}',
  'shell.badge.page': 'демонстраційний потік усередині сторінки',
  'shell.feeds': 'Потоки',
  'shell.feeds.meaning':
    'Що відповів кожен потік. Враховано кожен рядок: прочитано = прийнято + у карантині + відхилено + пропущено.',
  'shell.feeds.state': 'Стан',
  'shell.feeds.read': 'Прочитано',
  'shell.feeds.accepted': 'Прийнято',
  'shell.feeds.quarantined': 'У карантині',
  'shell.feeds.rejected': 'Відхилено',
  'shell.feeds.skipped': 'Пропущено',
  'shell.feeds.generated': 'Складено',
  'shell.feeds.lastSuccess': 'Остання відповідь',
  'shell.feeds.leftOut': 'Не враховано',
  'shell.feeds.references': 'Посилання на відсутнє',
  'shell.feeds.row': '{feed}, рядок {row}{id, select, none {} other { ({id})}}: {field} {message}',
  'shell.feeds.reference': '{feed} {id}: {field} називає {missing}, чого немає в жодному потоці',
  'shell.feeds.askAgain': 'Опитати знову',
  'shell.condition.waiting': 'Ще не опитано',
  'shell.condition.loading': 'Завантаження',
  'shell.condition.good': 'Справний',
  'shell.condition.failed': 'Збій',
  'shell.positions': 'Позиції',
  'shell.positions.none': 'У цьому досьє позицій немає.',
  'shell.positions.flagged':
    'Прийняті рядки: {clean, plural, one {# без зауважень} few {# без зауважень} many {# без зауважень} other {# без зауважень}}, {flagged, plural, one {# позначено} few {# позначено} many {# позначено} other {# позначено}}.',
  'shell.positions.late':
    'Надійшли не за порядком: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, упорядковано.',
  'shell.positions.first':
    '{count, plural, =1 {Рядок} one {{shown, plural, one {Перший # рядок} few {Перші # рядки} many {Перші # рядків} other {Перші # рядка}} з {count, number}} few {{shown, plural, one {Перший # рядок} few {Перші # рядки} many {Перші # рядків} other {Перші # рядка}} з {count, number}} many {{shown, plural, one {Перший # рядок} few {Перші # рядки} many {Перші # рядків} other {Перші # рядка}} з {count, number}} other {{shown, plural, one {Перший # рядок} few {Перші # рядки} many {Перші # рядків} other {Перші # рядка}} з {count, number}}}:',
  'shell.positions.row': 'Рядок {row, number}{track, select, none {} other { ({track})}}: {value}',
  'shell.positions.row.alone': 'Рядок {row, number}{track, select, none {, трек не вказано} other { ({track})}}',
  'shell.positions.row.duplicate': 'Рядок {row, number} ({track}): повторює рядок {value}',
  'shell.positions.row.speed': 'Рядок {row, number} ({track}): {value} вуз',
  'shell.positions.keepNullIsland': 'Прийняти рядки біля 0°, 0° як є',
  'shell.positions.leaveNullIsland': 'Знову затримати рядки біля 0°, 0°',
  'positions.rule.no-time':
    'Час не вказано: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, відхилено',
  'positions.rule.unknown-track':
    'Трек, якого немає в потоці «треки»: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, відхилено',
  'positions.rule.off-the-globe':
    'Широта більша за 90° або довгота більша за 180°, або не число: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, відхилено',
  'positions.rule.before-1990':
    'До 1990 року: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, у карантині',
  'positions.rule.outside-asked':
    'Поза запитаним часом: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, у карантині',
  'positions.rule.null-island':
    'Не далі ніж за 0,001° від 0°, 0°, де вказують себе несправні передавачі: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, у карантині',
  'positions.rule.duplicate':
    'Той самий трек, та сама секунда, та сама позиція, що в ранішому рядку: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, пропущено',
  'positions.rule.identity-twice':
    'Один трек у двох позиціях за одну секунду, лінія до них не проводиться: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, позначено',
  'positions.rule.too-fast':
    'Кінці переміщення судна, швидшого за 50 вуз, лінія між ними не проводиться: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, позначено',
  'positions.rule.speed-noise':
    'Швидкість судна вказано як 51,2 вуз, а це шум деяких передавачів: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, позначено',
  'positions.rule.speed-top':
    'Швидкість судна вказано як «102,2 вуз або більше»: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, позначено',
  'positions.rule.speed-beyond':
    'Швидкість судна більша, ніж може передати AIS; вважається не вказаною: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}, позначено',
  'positions.rule.no-position':
    'Позицію не вказано; прийнято, але не малюється: {count, plural, one {# рядок} few {# рядки} many {# рядків} other {# рядка}}',
  'feed.cases': 'досьє',
  'feed.places': 'місця',
  'feed.vessels': 'судна',
  'feed.sources': 'джерела',
  'feed.claims': 'твердження',
  'feed.consignments': 'партії',
  'feed.legs': 'етапи',
  'feed.sightings': 'спостереження',
  'feed.tracks': 'треки',
  'feed.positions': 'позиції',
  'trouble.no-answer': 'немає відповіді.',
  'trouble.timeout': 'немає відповіді за {seconds} с.',
  'trouble.status':
    'сервер відмовив, код стану {status}.{status, select, 401 { Він хоче знати, хто ви: увійдіть на ньому й спробуйте ще раз.} 403 { Вам не дозволено це читати: попросіть доступ у того, хто веде потік.} 404 { За цією адресою в нього нічого немає: тому, хто веде цю сторінку, слід перевірити, де її потоки.} 410 { Він цього більше не дає: тому, хто веде цю сторінку, слід знайти інший потік.} other {}}{patience, select, asked { Він просить не звертатися до нього до наступної спроби.} other {}}',
  'trouble.wrong-origin': 'відповідь надійшла з іншого сервера ({origin}), її не прийнято.',
  'trouble.not-data': 'відповідь — не дані. Вона починається так: {start}',
  'trouble.envelope': 'відповідь не відповідає опису: поле «{field}» {message}.',
  'trouble.wrong-feed': 'це відповідь іншого потоку ({answered}).',
  'trouble.wrong-case': 'це відповідь про інше досьє ({answered}).',
  'trouble.truncated':
    'відповідь обривається: {announced, select, unknown {вона кінчається, не сказавши, скільки в ній записів.} other {записів надійшло {received} із {announced}.}}',
  'trouble.schema':
    'відповідь не відповідає опису: поле «{field}» {message}. Хибних записів {rejected} із {read}, тому не прийнято жодного.{unknown, select, none {} other { Надіслано, але не описано: {unknown}.}}',
  'trouble.reader-failed':
    'відповідь надійшла, але {why, select, memory {цій сторінці бракує пам’яті, щоб її прочитати} time {ця сторінка довго її читала і припинила читання} other {ця сторінка не змогла її прочитати ({message})}}. З неї нічого не прийнято. Перезавантажте сторінку або відкрийте менше досьє; якщо не допоможе, повідомте того, хто веде цю сторінку.',
  'config.title': 'Transload не може запуститися',
  'config.no-answer': 'Файл config.json поруч зі сторінкою не відповів. Перевірте сервер і перезавантажте сторінку.',
  'config.status':
    'Файл config.json поруч зі сторінкою відповів кодом стану {status}. Перевірте сервер і перезавантажте сторінку.',
  'config.not-json': 'Файл config.json поруч зі сторінкою — не JSON. Він починається так: {start}',
  'config.invalid': 'Файл config.json поруч зі сторінкою не відповідає опису: поле «{field}» {message}.',
  'shortcuts.meaning': 'Клавіші діють там, де фокус на названій частині.',
  'shortcuts.keys': 'Клавіші',
  'shortcuts.effect': 'Що вони роблять',
  'shortcuts.arrows': 'Повзунки шкали часу: на день назад або вперед',
  'shortcuts.pages': 'Повзунки шкали часу: на сім днів назад або вперед',
  'shortcuts.ends': 'Повзунки шкали часу: до упору',
  'shortcuts.space': 'Шкала часу: відтворення або пауза',
  'shortcuts.events': 'Шкала часу, карта або таблиця етапів: покажчик часу до наступної або попередньої події',
  'shortcuts.zoom': 'Шкала часу: менше днів, більше днів, усі дні (як колесо миші над її лінійкою)',
  'shortcuts.escape': 'Скасувати перетягування, закрити подробиці або діалог',
  'shortcuts.rows': 'Таблиця етапів: рядок вище або нижче',
  'shortcuts.enter': 'Таблиця етапів, доріжки, цифри: вибрати',
  'shortcuts.question': 'Усюди: відкрити цей список',
  'shortcuts.letters': 'Клавіші без Ctrl: N, P і ?',
  'shortcuts.letters.reason':
    'Вимкніть їх, якщо ви диктуєте комп’ютеру або клавіші натискаються випадково. Решта не змінюється; команди (Ctrl K) роблять те саме.',
}
