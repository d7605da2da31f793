import type { linter as english } from '#app/i18n/messages/en/linter.ts'

/** Що перевіряється, перш ніж файл покине застосунок: кожна вада простим реченням, кожна правка на кнопці. */
export const linter: Partial<Record<keyof typeof english, string>> = {
  'linter.title': 'Перед надсиланням',
  'linter.count': '{count, plural, one {# зауваження} few {# зауваження} many {# зауважень} other {# зауваження}}',
  'linter.nothing': 'Зауважень немає; перевірено правил: {rules}.',
  'linter.fixAll': 'Виправити все ({count})',
  'linter.undo': 'Скасувати останню правку',
  'linter.undone': 'Останню правку скасовано.',
  'linter.fixed':
    '{done, plural, one {Зроблено # правку} few {Зроблено # правки} many {Зроблено # правок} other {Зроблено # правки}}. {left, plural, =0 {Нічого не лишилося.} one {Лишилося # зауваження.} few {Лишилося # зауваження.} many {Лишилося # зауважень.} other {Лишилося # зауваження.}}',
  'linter.field.title': 'Заголовок',
  'linter.field.subtitle': 'Другий рядок',
  'linter.field.notes': 'Нотатки',
  'linter.field.picture': 'Зображення',
  'linter.noSource': 'Жоден запис на екрані не дає цього числа: {written}.',
  'linter.hedge': 'На екрані «{said}», у тексті «{written}».',
  'linter.perLeg':
    '{written}: ті самі контейнери пораховано по разу на кожен етап. Їх {said}, хоч скільки етапів вони пройшли.',
  'linter.noZone': 'У «{written}» немає часового поясу.',
  'linter.localTime': '«{written}» не каже, якого місця це час. Пишіть час у UTC.',
  'linter.mixed':
    'Імовірність («{likely}») та впевненість ({level}) стоять в одному реченні, і читачі сприймають одне за інше.',
  'linter.route': 'Текст каже «{written}», а дуги на карті цим не є.',
  'linter.unjudged': 'Це слова: {speaker}. Оцінити їх не можна (оцінка {grade}). Текст подає їх як факт.',
  'linter.denied':
    '«{written}» — твердження, а {count, plural, =1 {його заперечення в} one {# його заперечення в} few {# його заперечень у} many {# його заперечень у} other {# його заперечення в}} тексті немає.',
  'linter.banner': 'Показано вигадані записи, і ніщо про це не каже.',
  'linter.credits': 'Не вказано авторів картографічної основи. Цього вимагають її ліцензії.',
  'linter.noCredits': 'Карта не називає авторів своєї основи. Намалюйте її знову перед надсиланням.',
  'linter.fix.put': 'Поставити перед цим «{words}»',
  'linter.fix.write': 'Написати «{words}»',
  'linter.fix.utc': 'Додати «UTC»',
  'linter.fix.split': 'Розбити на два речення',
  'linter.fix.schematic': 'Додати, що дуги схематичні',
  'linter.fix.says': 'Поставити перед цим «{speaker} заявляє»',
  'linter.fix.denial': 'Додати заперечення',
  'linter.fix.banner': 'Показати смугу',
  'linter.fix.credits': 'Показати авторів',
  'linter.text.confidence': 'Упевненість: {level}.',
  'linter.text.says': '{speaker} заявляє: {sentence}',
}
