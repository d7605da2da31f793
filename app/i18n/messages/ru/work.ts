import type { work as english } from '#app/i18n/messages/en/work.ts'

/** Сохранённая работа: виды с именами, собственные заметки и то, как они хранятся. */
export const work: Partial<Record<keyof typeof english, string>> = {
  'work.title': 'Сохранённая работа',
  'work.meaning':
    'Ваши собственные виды и заметки. Они хранятся в этом браузере и больше никуда не попадают; файл досье берёт их с собой.',
  'work.views': 'Сохранённые виды',
  'work.views.empty': 'Пока не сохранено ни одного вида. Дайте имя виду на экране и сохраните его.',
  'work.view': 'Вид {number}: {name}',
  'work.view.new': 'Имя вида',
  'work.view.save': 'Сохранить этот вид',
  'work.view.saved': 'сохранён {time}',
  'work.view.name': 'Имя вида {number}',
  'work.view.open': 'Открыть',
  'work.view.of': ', вид {number}',
  'work.view.copy': '{name} (копия)',
  'work.view.up': 'Переместить вид {number} вверх',
  'work.view.down': 'Переместить вид {number} вниз',
  'work.view.duplicate': 'Дублировать вид {number}',
  'work.view.delete': 'Удалить вид {number}',
  'work.notes': 'Ваши заметки',
  'work.notes.meaning':
    'Ваши собственные слова, не часть какого-либо источника. Ни один экспорт не берёт их с собой, кроме файла досье.',
  'work.notes.empty':
    'Заметок пока нет. Откройте запись и напишите заметку под её подробностями или выберите день здесь.',
  'work.note': 'Ваша заметка: {subject}',
  'work.note.add': 'Добавить заметку',
  'work.note.written': 'Ваша заметка, {time}',
  'work.note.delete': 'Удалить заметку: {subject}',
  'work.note.day': 'День',
  'work.note.addDay': 'Добавить заметку к этому дню',
  'work.note.subject': '{kind} {id}',
  'work.undo': 'Отменить: {what}',
  'work.redo': 'Вернуть: {what}',
  'work.undo.none': 'Отменять нечего',
  'work.redo.none': 'Возвращать нечего',
  'work.refused': 'Не отменено, так как это изменила другая вкладка: {what}. То, что там сейчас, оставлено как было.',
  'work.edit.addView': 'сохранение вида «{what}»',
  'work.edit.renameView': 'переименование вида «{what}»',
  'work.edit.duplicateView': 'дублирование вида «{what}»',
  'work.edit.moveView': 'перемещение вида «{what}»',
  'work.edit.deleteView': 'удаление вида «{what}»',
  'work.edit.writeNote': 'запись заметки ({what})',
  'work.edit.deleteNote': 'удаление заметки ({what})',
  'work.edit.openFile': 'открытие файла «{what}»',
  'work.saving.closed': 'Ещё не прочитано',
  'work.saving.opening': 'Чтение того, что хранит браузер',
  'work.saving.slow':
    'Браузер ещё не открыл вашу сохранённую работу. Возможно, её держит другая вкладка; то, что вы пишете, остаётся здесь.',
  'work.saving.saving': 'Сохраняется',
  'work.saving.found': 'Всё сохранено',
  'work.saving.saved': 'Сохранено в {time}Z',
  'work.unsaved.quota': 'Не сохранено: в браузере не осталось места. Ваша работа есть только в этой вкладке.',
  'work.unsaved.denied':
    'Не сохранено: этот браузер ничего не хранит для этой страницы. Ваша работа есть только в этой вкладке.',
  'work.unsaved.blocked':
    'Не сохранено: браузер не отвечает, так как сохранённую работу держит другая вкладка. Ваша работа есть только в этой вкладке; закройте остальные вкладки.',
  'work.unsaved.newer':
    'Не сохранено: хранимую здесь работу записал более поздний выпуск этой страницы, и в ней ничего не тронуто. То, что вы пишете сейчас, есть только в этой вкладке.',
  'work.unsaved.damaged':
    'Не сохранено: хранимая здесь работа повреждена, и в ней ничего не тронуто. То, что вы пишете сейчас, есть только в этой вкладке.',
  'work.conflicts':
    'Другая вкладка изменила то же самое: {count, plural, one {# элемент теперь стоит} few {# элемента теперь стоят} many {# элементов теперь стоят} other {# элемента теперь стоят}} дважды, по разу так, как записала каждая вкладка.',
  'work.again': 'Попробовать снова',
  'work.file.save': 'Скачать файл досье',
  'work.file.open': 'Открыть файл досье',
  'work.file.reading': 'Чтение: {name}',
  'work.file.holds':
    'В файле {name}: {views, plural, one {# вид} few {# вида} many {# видов} other {# вида}} и {notes, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}}. У вас сейчас: {ownViews, plural, one {# вид} few {# вида} many {# видов} other {# вида}} и {ownNotes, plural, one {# заметка} few {# заметки} many {# заметок} other {# заметки}}.',
  'work.file.unknown': 'Здесь неизвестно и не взято: {names}.',
  'work.file.add': 'Добавить к моей работе',
  'work.file.replace': 'Заменить мою работу',
  'work.file.cancel': 'Отмена',
  'work.file.newer':
    'Файл {name} записан более поздним выпуском (версия {version}; эта страница читает до {known}). Он не открыт, и ничего не изменено.',
  'work.file.faulty': '{name} — не файл досье, который можно прочитать. Ничего не изменено. Что не так:',
  'work.file.faults.more': 'и ещё {count, plural, one {# ошибка} few {# ошибки} many {# ошибок} other {# ошибки}}',
}
