import type { trainingMenu as english } from '#app/i18n/messages/en/training-menu.ts'

/** Вход в обучение и сброс. */
export const trainingMenu: Partial<Record<keyof typeof english, string>> = {
  'training.title': 'Обучение',
  'training.show.title': 'Показ',
  'training.show.meaning':
    '{count, plural, one {# сцена} few {# сцены} many {# сцен} other {# сцены}} за {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}; показ идёт сам, на стенде или перед группой: сначала опубликованное, потом придуманное для обучения, названное так. Он начинается снова, пока кто-нибудь не нажмёт клавишу.',
  'training.show.start': 'Начать показ',
  'training.show.address': 'Для стенда откройте страницу по этому адресу:',
  'training.tours.title': 'Экскурсии',
  'training.tours.meaning':
    'Каждая открывает то, о чём рассказывает, и оставляет страницу такой, какой она была. Экскурсии аналитика и докладчика показывают опубликованное досье, экскурсия инструктора — учебное.',
  'training.tours.length':
    '{count, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}, около {minutes, plural, one {# минуты} few {# минут} many {# минут} other {# минуты}}',
  'training.tours.resume': 'Продолжить с шага {number} из {count}',
  'training.tours.seen': 'Пройдена до конца: {count, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}',
  'training.tours.again': 'С начала',
  'training.tours.again.of': '{name}: с начала',
  'training.exercises.title': 'Учения',
  'training.exercises.none': 'Здесь учений не предлагается.',
  'training.case.title': 'Учебные данные',
  'training.case.meaning':
    'Опубликованные записи и рядом три вымышленные партии, чьи идентификаторы начинаются с SYN-. Полоса стоит, пока показана хоть одна из них.',
  'training.case.open': 'Открыть учебное досье',
  'training.case.missing': 'Потоки этой страницы не предлагают учебного досье, поэтому нет и показа.',
  'training.reset.title': 'Сброс',
  'training.reset.meaning': 'Удаляет то, что эта страница хранила в этом браузере, спросив перед этим.',
  'training.reset.ask': 'Сбросить эту страницу',
  'training.reset.question': 'Удалить всё, что эта страница хранила в этом браузере? Вернуть это будет нельзя.',
  'training.reset.slides': 'Слайды доклада с изображениями и заметками',
  'training.reset.work': 'Сохранённые виды и ваши заметки',
  'training.reset.preferences': 'Размеры панелей и другие настройки',
  'training.reset.tours': 'Докуда вы дошли в экскурсиях',
  'training.reset.exercises': 'Учения, принятые в них решения и написанные здесь сценарии',
  'training.reset.files': 'Открытые вами файлы, насколько их держит страница; файлы на диске остаются',
  'training.reset.copy': 'Копия страницы для работы без сети; пока сети нет, она остаётся',
  'training.reset.confirm': 'Удалить всё это',
  'training.reset.keep': 'Оставить',
  'training.reset.working': 'Удаляется',
  'training.reset.left':
    'Удалить удалось не всё. Осталось: {names}. Возможно, это держит другая вкладка: закройте остальные вкладки этой страницы и попробуйте снова.',
  'training.reset.again': 'Попробовать снова',
  'training.reset.reload': 'Открыть страницу заново',
}
