import type { trainingMenu as english } from '#app/i18n/messages/en/training-menu.ts'

/** Вхід до підготовки та скидання. */
export const trainingMenu: Partial<Record<keyof typeof english, string>> = {
  'training.title': 'Підготовка',
  'training.show.title': 'Показ',
  'training.show.meaning':
    '{count, plural, one {# сцена} few {# сцени} many {# сцен} other {# сцени}} за {minutes, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}}; показ іде сам, на стенді або перед групою: спершу опубліковане, потім придумане з навчальною метою, назване так. Він починається знову, поки хтось не натисне клавішу.',
  'training.show.start': 'Почати показ',
  'training.show.address': 'Для стенда відкрийте сторінку за цією адресою:',
  'training.tours.title': 'Екскурсії',
  'training.tours.meaning':
    'Кожна відкриває те, про що розповідає, і лишає сторінку такою, якою вона була. Екскурсії для аналітика й доповідача показують опубліковане досьє, екскурсія для інструктора — навчальне.',
  'training.tours.length':
    '{count, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}, близько {minutes, plural, one {# хвилини} few {# хвилин} many {# хвилин} other {# хвилини}}',
  'training.tours.resume': 'Продовжити з кроку {number} з {count}',
  'training.tours.seen':
    'Пройдено до кінця: {count, plural, one {# крок} few {# кроки} many {# кроків} other {# кроку}}',
  'training.tours.again': 'Від початку',
  'training.tours.again.of': '{name}: від початку',
  'training.exercises.title': 'Навчання',
  'training.exercises.none': 'Тут навчань не пропонується.',
  'training.case.title': 'Навчальні дані',
  'training.case.meaning':
    'Опубліковані записи і поруч три вигадані партії, чиї ідентифікатори починаються з SYN-. Смуга стоїть, поки показано хоч одну з них.',
  'training.case.open': 'Відкрити навчальне досьє',
  'training.case.missing': 'Потоки цієї сторінки не пропонують навчального досьє, тому немає й показу.',
  'training.reset.title': 'Скидання',
  'training.reset.meaning': 'Видаляє те, що ця сторінка зберігала в цьому браузері, спершу спитавши.',
  'training.reset.ask': 'Скинути цю сторінку',
  'training.reset.question': 'Видалити все, що ця сторінка зберігала в цьому браузері? Повернути це буде не можна.',
  'training.reset.slides': 'Слайди доповіді із зображеннями й нотатками',
  'training.reset.work': 'Збережені вигляди й ваші нотатки',
  'training.reset.preferences': 'Розміри панелей та інші налаштування',
  'training.reset.tours': 'Докуди ви дійшли в екскурсіях',
  'training.reset.exercises': 'Навчання, ухвалені в них рішення та написані тут сценарії',
  'training.reset.files': 'Відкриті вами файли, наскільки їх тримає сторінка; файли на диску лишаються',
  'training.reset.copy': 'Копія сторінки для роботи без мережі; поки мережі немає, вона лишається',
  'training.reset.confirm': 'Видалити все це',
  'training.reset.keep': 'Лишити',
  'training.reset.working': 'Видалення',
  'training.reset.left':
    'Видалити вдалося не все. Лишилося: {names}. Можливо, це тримає інша вкладка: закрийте решту вкладок цієї сторінки і спробуйте знову.',
  'training.reset.again': 'Спробувати знову',
  'training.reset.reload': 'Відкрити сторінку наново',
}
