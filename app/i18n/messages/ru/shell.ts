import type { shell as english } from '#app/i18n/messages/en/shell.ts'

/** Рамка страницы: верхняя строка, полосы, уведомления, потоки, ошибки. */
export const shell: Partial<Record<keyof typeof english, string>> = {
  'shell.name': 'Transload',
  'shell.skip': 'Перейти к таблице этапов',
  'shell.case': 'Досье',
  'shell.language': 'Язык',
  'shell.theme': 'Тема',
  'shell.theme.system': 'Система',
  'shell.theme.light': 'Светлая',
  'shell.theme.dark': 'Тёмная',
  'shell.share': 'Поделиться ссылкой',
  'shell.share.done': 'Ссылка на этот вид — в буфере обмена.',
  'shell.share.manual': 'Браузер не даёт странице копировать. Скопируйте ссылку здесь:',
  'shell.export': 'Экспорт',
  'shell.shortcuts': 'Клавиши',
  'shell.close': 'Закрыть',
  'shell.dismiss': 'Скрыть',
  'shell.retry': 'Повторить',
  'shell.loading': 'Загрузка: {pane}',
  'shell.pane.figures': 'Цифры',
  'shell.pane.map': 'Карта',
  'shell.pane.timeline': 'Шкала времени',
  'shell.pane.legs': 'Этапы',
  'shell.pane.detail': 'Подробности',
  'shell.panes': 'Панели',
  'shell.collapse': 'Свернуть: {pane}',
  'shell.expand': 'Развернуть: {pane}',
  'shell.resize': 'Размер: {pane}',
  'shell.stopped': 'Эта панель остановилась',
  'shell.stopped.meaning': 'Её остановила ошибка приложения. Остальные панели работают.',
  'shell.mock.mock-page': 'MOCK: сохранённые ответы демонстрационного потока внутри страницы, не действующий поток.',
  'shell.mock.mock-worker': 'MOCK: сохранённые ответы демонстрационного потока (service worker), не действующий поток.',
  'shell.synthetic':
    'ВЫМЫШЛЕНО (SYNTHETIC): показаны данные, придуманные для обучения или проверок. Ничего из них не сообщалось.',
  'shell.asleep':
    'Эта страница простояла {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}: компьютер спал или браузер заморозил вкладку. Воспроизведение остановлено, действующие потоки опрашиваются заново.',
  'shell.dropped':
    'В адресе {count, plural, one {не прочитано значение: {names}. Оно не учтено.} few {не прочитаны значения: {names}. Они не учтены.} many {не прочитаны значения: {names}. Они не учтены.} other {не прочитаны значения: {names}. Они не учтены.}}',
  'shell.windowDropped': 'Адрес просит период, который кончается раньше, чем начинается; показан период досье.',
  'shell.unknownCase': 'Досье «{id}» нет. Показано опубликованное досье.',
  'shell.unknownRecord': 'Адрес называет запись «{id}» ({kind}), которой в этом досье нет.',
  'shell.leftOut':
    'Из ответов потоков {count, plural, one {не учтена # запись} few {не учтены # записи} many {не учтено # записей} other {не учтено # записи}}.',
  'shell.leftOut.open': 'Посмотреть какие',
  'shell.feedDown': 'Поток «{feed}»: {trouble} {kept}',
  'shell.feedKept': 'Показаны данные на {time}.',
  'shell.feedNothing': 'Из него ничего не показано и не учтено.',
  'shell.badge': 'Потоки: {badge}',
  'shell.badge.page': 'демонстрационный поток внутри страницы',
  'shell.feeds': 'Потоки',
  'shell.feeds.meaning':
    'Что ответил каждый поток. Учтена каждая строка: прочитано = принято + в карантине + отклонено + пропущено.',
  'shell.feeds.state': 'Состояние',
  'shell.feeds.read': 'Прочитано',
  'shell.feeds.accepted': 'Принято',
  'shell.feeds.quarantined': 'В карантине',
  'shell.feeds.rejected': 'Отклонено',
  'shell.feeds.skipped': 'Пропущено',
  'shell.feeds.generated': 'Составлено',
  'shell.feeds.lastSuccess': 'Последний ответ',
  'shell.feeds.leftOut': 'Не учтено',
  'shell.feeds.references': 'Ссылки на отсутствующее',
  'shell.feeds.row': '{feed}, строка {row}{id, select, none {} other { ({id})}}: {field} {message}',
  'shell.feeds.reference': '{feed} {id}: {field} называет {missing}, чего нет ни в одном потоке',
  'shell.feeds.askAgain': 'Опросить снова',
  'shell.condition.waiting': 'Ещё не опрошен',
  'shell.condition.loading': 'Загрузка',
  'shell.condition.good': 'В порядке',
  'shell.condition.failed': 'Сбой',
  'shell.positions': 'Позиции',
  'shell.positions.none': 'В этом досье позиций нет.',
  'shell.positions.flagged':
    'Принятые строки: {clean, plural, one {# без замечаний} few {# без замечаний} many {# без замечаний} other {# без замечаний}}, {flagged, plural, one {# помечена} few {# помечены} many {# помечено} other {# помечено}}.',
  'shell.positions.late':
    'Пришли не по порядку: {count, plural, one {# строка, упорядочена} few {# строки, упорядочены} many {# строк, упорядочены} other {# строки, упорядочены}}.',
  'shell.positions.first':
    '{count, plural, =1 {Строка} one {{shown, plural, one {Первая # строка} few {Первые # строки} many {Первые # строк} other {Первые # строки}} из {count, number}} few {{shown, plural, one {Первая # строка} few {Первые # строки} many {Первые # строк} other {Первые # строки}} из {count, number}} many {{shown, plural, one {Первая # строка} few {Первые # строки} many {Первые # строк} other {Первые # строки}} из {count, number}} other {{shown, plural, one {Первая # строка} few {Первые # строки} many {Первые # строк} other {Первые # строки}} из {count, number}}}:',
  'shell.positions.row': 'Строка {row, number}{track, select, none {} other { ({track})}}: {value}',
  'shell.positions.row.alone': 'Строка {row, number}{track, select, none {, трек не указан} other { ({track})}}',
  'shell.positions.row.duplicate': 'Строка {row, number} ({track}): повторяет строку {value}',
  'shell.positions.row.speed': 'Строка {row, number} ({track}): {value} уз',
  'shell.positions.keepNullIsland': 'Принять строки около 0°, 0° как есть',
  'shell.positions.leaveNullIsland': 'Снова задержать строки около 0°, 0°',
  'positions.rule.no-time':
    'Время не указано: {count, plural, one {# строка, отклонена} few {# строки, отклонены} many {# строк, отклонены} other {# строки, отклонены}}',
  'positions.rule.unknown-track':
    'Трек, которого нет в потоке «треки»: {count, plural, one {# строка, отклонена} few {# строки, отклонены} many {# строк, отклонены} other {# строки, отклонены}}',
  'positions.rule.off-the-globe':
    'Широта больше 90° или долгота больше 180°, или не число: {count, plural, one {# строка, отклонена} few {# строки, отклонены} many {# строк, отклонены} other {# строки, отклонены}}',
  'positions.rule.before-1990':
    'До 1990 года: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, в карантине',
  'positions.rule.outside-asked':
    'Вне запрошенного времени: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, в карантине',
  'positions.rule.null-island':
    'Не далее 0,001° от 0°, 0°, где числят себя неисправные передатчики: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, в карантине',
  'positions.rule.duplicate':
    'Тот же трек, та же секунда, та же позиция, что в более ранней строке: {count, plural, one {# строка, пропущена} few {# строки, пропущены} many {# строк, пропущены} other {# строки, пропущены}}',
  'positions.rule.identity-twice':
    'Один трек в двух позициях в одну секунду, линия к ним не проводится: {count, plural, one {# строка, помечена} few {# строки, помечены} many {# строк, помечены} other {# строки, помечены}}',
  'positions.rule.too-fast':
    'Концы перемещения судна быстрее 50 уз, линия между ними не проводится: {count, plural, one {# строка, помечена} few {# строки, помечены} many {# строк, помечены} other {# строки, помечены}}',
  'positions.rule.speed-noise':
    'Скорость судна указана как 51,2 уз, а это шум некоторых передатчиков: {count, plural, one {# строка, помечена} few {# строки, помечены} many {# строк, помечены} other {# строки, помечены}}',
  'positions.rule.speed-top':
    'Скорость судна указана как «102,2 уз или больше»: {count, plural, one {# строка, помечена} few {# строки, помечены} many {# строк, помечены} other {# строки, помечены}}',
  'positions.rule.speed-beyond':
    'Скорость судна больше, чем может передать AIS; считается не указанной: {count, plural, one {# строка, помечена} few {# строки, помечены} many {# строк, помечены} other {# строки, помечены}}',
  'positions.rule.no-position':
    'Позиция не указана; принято, но не рисуется: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}',
  'feed.cases': 'досье',
  'feed.places': 'места',
  'feed.vessels': 'суда',
  'feed.sources': 'источники',
  'feed.claims': 'утверждения',
  'feed.consignments': 'партии',
  'feed.legs': 'этапы',
  'feed.sightings': 'наблюдения',
  'feed.tracks': 'треки',
  'feed.positions': 'позиции',
  'trouble.no-answer': 'нет ответа.',
  'trouble.timeout': 'нет ответа за {seconds} с.',
  'trouble.status':
    'сервер отказал, код состояния {status}.{status, select, 401 { Он хочет знать, кто вы: войдите на нём и повторите попытку.} 403 { Вам не разрешено это читать: запросите доступ у того, кто ведёт поток.} 404 { По этому адресу у него ничего нет: тому, кто ведёт эту страницу, следует проверить, где её потоки.} 410 { Он этого больше не даёт: тому, кто ведёт эту страницу, следует найти другой поток.} other {}}{patience, select, asked { Он просит не обращаться к нему до следующей попытки.} other {}}',
  'trouble.wrong-origin': 'ответ пришёл с другого сервера ({origin}) и не принят.',
  'trouble.not-data': 'ответ — не данные. Он начинается так: {start}',
  'trouble.envelope': 'ответ не соответствует описанию: поле «{field}» {message}.',
  'trouble.wrong-feed': 'это ответ другого потока ({answered}).',
  'trouble.wrong-case': 'это ответ о другом досье ({answered}).',
  'trouble.truncated':
    'ответ обрывается: {announced, select, unknown {он кончается, не сказав, сколько в нём записей.} other {записей пришло {received} из {announced}.}}',
  'trouble.schema':
    'ответ не соответствует описанию: поле «{field}» {message}. Неверных записей {rejected} из {read}, поэтому не принято ни одной.{unknown, select, none {} other { Прислано, но не описано: {unknown}.}}',
  'trouble.reader-failed':
    'ответ пришёл, но {why, select, memory {этой странице не хватает памяти, чтобы его прочитать} time {эта страница долго его читала и прекратила чтение} other {эта страница не смогла его прочитать ({message})}}. Из него ничего не принято. Перезагрузите страницу или откройте досье поменьше; если не поможет, сообщите тому, кто ведёт эту страницу.',
  'config.title': 'Transload не может запуститься',
  'config.no-answer': 'Файл config.json рядом со страницей не ответил. Проверьте сервер и перезагрузите страницу.',
  'config.status':
    'Файл config.json рядом со страницей ответил кодом состояния {status}. Проверьте сервер и перезагрузите страницу.',
  'config.not-json': 'Файл config.json рядом со страницей — не JSON. Он начинается так: {start}',
  'config.invalid': 'Файл config.json рядом со страницей не соответствует описанию: поле «{field}» {message}.',
  'shortcuts.meaning': 'Клавиши действуют там, где фокус на названной части.',
  'shortcuts.keys': 'Клавиши',
  'shortcuts.effect': 'Что они делают',
  'shortcuts.arrows': 'Бегунки шкалы времени: на день назад или вперёд',
  'shortcuts.pages': 'Бегунки шкалы времени: на семь дней назад или вперёд',
  'shortcuts.ends': 'Бегунки шкалы времени: до упора',
  'shortcuts.space': 'Шкала времени: воспроизведение или пауза',
  'shortcuts.events': 'Шкала времени, карта или таблица этапов: указатель времени к следующему или предыдущему событию',
  'shortcuts.zoom': 'Шкала времени: меньше дней, больше дней, все дни (как колесо мыши над её линейкой)',
  'shortcuts.escape': 'Отменить перетаскивание, закрыть подробности или диалог',
  'shortcuts.rows': 'Таблица этапов: строка выше или ниже',
  'shortcuts.enter': 'Таблица этапов, дорожки, цифры: выбрать',
  'shortcuts.question': 'Везде: открыть этот список',
  'shortcuts.letters': 'Клавиши без Ctrl: N, P и ?',
  'shortcuts.letters.reason':
    'Отключите их, если вы диктуете компьютеру или клавиши нажимаются случайно. Остальное не меняется; команды (Ctrl K) делают то же самое.',
}
