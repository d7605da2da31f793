import type { work as english } from '#app/i18n/messages/en/work.ts'

/** Збережена робота: названі вигляди, нотатки власними словами і те, як їх збережено. */
export const work: Partial<Record<keyof typeof english, string>> = {
  'work.title': 'Збережена робота',
  'work.meaning':
    'Ваші власні вигляди й нотатки. Вони зберігаються в цьому браузері й більше нікуди не потрапляють; файл досьє бере їх із собою.',
  'work.views': 'Збережені вигляди',
  'work.views.empty': 'Ще не збережено жодного вигляду. Назвіть вигляд на екрані й збережіть його.',
  'work.view': 'Вигляд {number}: {name}',
  'work.view.new': 'Назва вигляду',
  'work.view.save': 'Зберегти цей вигляд',
  'work.view.saved': 'збережено {time}',
  'work.view.name': 'Назва вигляду {number}',
  'work.view.open': 'Відкрити',
  'work.view.of': ', вигляд {number}',
  'work.view.copy': '{name} (копія)',
  'work.view.up': 'Перемістити вигляд {number} угору',
  'work.view.down': 'Перемістити вигляд {number} униз',
  'work.view.duplicate': 'Дублювати вигляд {number}',
  'work.view.delete': 'Видалити вигляд {number}',
  'work.notes': 'Ваші нотатки',
  'work.notes.meaning':
    'Ваші власні слова, що не є частиною жодного джерела. Жоден експорт не бере їх із собою, крім файлу досьє.',
  'work.notes.empty':
    'Нотаток ще немає. Відкрийте запис і напишіть нотатку під його подробицями або виберіть день тут.',
  'work.note': 'Ваша нотатка: {subject}',
  'work.note.add': 'Додати нотатку',
  'work.note.written': 'Ваша нотатка, {time}',
  'work.note.delete': 'Видалити нотатку: {subject}',
  'work.note.day': 'День',
  'work.note.addDay': 'Додати нотатку про цей день',
  'work.note.subject': '{kind} {id}',
  'work.undo': 'Скасувати: {what}',
  'work.redo': 'Повернути: {what}',
  'work.undo.none': 'Нічого скасовувати',
  'work.redo.none': 'Нічого повертати',
  'work.refused': 'Не скасовано, бо це змінила інша вкладка: {what}. Те, що там є тепер, лишено як є.',
  'work.edit.addView': 'збереження вигляду «{what}»',
  'work.edit.renameView': 'перейменування вигляду «{what}»',
  'work.edit.duplicateView': 'дублювання вигляду «{what}»',
  'work.edit.moveView': 'переміщення вигляду «{what}»',
  'work.edit.deleteView': 'видалення вигляду «{what}»',
  'work.edit.writeNote': 'написання нотатки ({what})',
  'work.edit.deleteNote': 'видалення нотатки ({what})',
  'work.edit.openFile': 'відкриття файлу «{what}»',
  'work.saving.closed': 'Ще не прочитано',
  'work.saving.opening': 'Читання того, що зберігає браузер',
  'work.saving.slow':
    'Браузер ще не відкрив вашу збережену роботу. Можливо, її тримає інша вкладка; те, що ви пишете, лишається тут.',
  'work.saving.saving': 'Збереження',
  'work.saving.found': 'Усе збережено',
  'work.saving.saved': 'Збережено о {time}Z',
  'work.unsaved.quota': 'Не збережено: у браузері немає більше місця. Ваша робота є лише в цій вкладці.',
  'work.unsaved.denied':
    'Не збережено: цей браузер нічого не зберігає для цієї сторінки. Ваша робота є лише в цій вкладці.',
  'work.unsaved.blocked':
    'Не збережено: браузер не відповідає, бо збережену роботу тримає інша вкладка. Ваша робота є лише в цій вкладці; закрийте інші вкладки.',
  'work.unsaved.newer':
    'Не збережено: роботу, що зберігається тут, записав пізніший випуск цієї сторінки, і нічого в ній не змінено. Те, що ви пишете тепер, є лише в цій вкладці.',
  'work.unsaved.damaged':
    'Не збережено: роботу, що зберігається тут, пошкоджено, і нічого в ній не змінено. Те, що ви пишете тепер, є лише в цій вкладці.',
  'work.conflicts':
    'Інша вкладка змінила те саме: {count, plural, one {# елемент тепер стоїть} few {# елементи тепер стоять} many {# елементів тепер стоять} other {# елемента тепер стоять}} двічі, так, як записала кожна вкладка.',
  'work.again': 'Спробувати знову',
  'work.file.save': 'Завантажити файл досьє',
  'work.file.open': 'Відкрити файл досьє',
  'work.file.reading': 'Читання файлу {name}',
  'work.file.holds':
    'У файлі {name}: {views, plural, one {# вигляд} few {# вигляди} many {# виглядів} other {# вигляду}} і {notes, plural, one {# нотатка} few {# нотатки} many {# нотаток} other {# нотатки}}. У вас тепер: {ownViews, plural, one {# вигляд} few {# вигляди} many {# виглядів} other {# вигляду}} і {ownNotes, plural, one {# нотатка} few {# нотатки} many {# нотаток} other {# нотатки}}.',
  'work.file.unknown': 'Тут невідоме, не взято: {names}.',
  'work.file.add': 'Додати до моєї роботи',
  'work.file.replace': 'Замінити мою роботу',
  'work.file.cancel': 'Скасувати',
  'work.file.newer':
    'Файл {name} записано пізнішим випуском (версія {version}; ця сторінка читає до {known}). Його не відкрито, і нічого не змінено.',
  'work.file.faulty': 'Файл {name} — не файл досьє, який можна прочитати. Нічого не змінено. Що не так:',
  'work.file.faults.more': 'і ще {count, plural, one {# помилка} few {# помилки} many {# помилок} other {# помилки}}',
}
