import type { linter as english } from '#app/i18n/messages/en/linter.ts'

/** Что проверяется до того, как файл покинет приложение: каждый недочёт простым предложением, каждая правка на кнопке. */
export const linter: Partial<Record<keyof typeof english, string>> = {
  'linter.title': 'До отправки',
  'linter.count': '{count, plural, one {# замечание} few {# замечания} many {# замечаний} other {# замечания}}',
  'linter.nothing': 'Замечаний нет; проверено правил: {rules}.',
  'linter.fixAll': 'Исправить всё ({count})',
  'linter.undo': 'Отменить последнюю правку',
  'linter.undone': 'Последняя правка отменена.',
  'linter.fixed':
    '{done, plural, one {Сделана # правка} few {Сделаны # правки} many {Сделано # правок} other {Сделано # правки}}. {left, plural, =0 {Ничего не осталось.} one {Осталось # замечание.} few {Осталось # замечания.} many {Осталось # замечаний.} other {Осталось # замечания.}}',
  'linter.field.title': 'Заголовок',
  'linter.field.subtitle': 'Вторая строка',
  'linter.field.notes': 'Заметки',
  'linter.field.picture': 'Изображение',
  'linter.noSource': 'Ни одна запись на экране не даёт этого числа: {written}.',
  'linter.hedge': 'На экране «{said}», в тексте «{written}».',
  'linter.perLeg':
    '{written}: одни и те же контейнеры посчитаны по разу на каждый этап. Их {said}, сколько бы этапов они ни прошли.',
  'linter.noZone': 'У «{written}» нет часового пояса.',
  'linter.localTime': '«{written}» не говорит, какого места это время. Пишите время в UTC.',
  'linter.mixed':
    'Вероятность («{likely}») и уверенность ({level}) стоят в одном предложении, и читатели принимают одно за другое.',
  'linter.route': 'Текст говорит «{written}», а дуги на карте этим не являются.',
  'linter.unjudged': 'Это слова: {speaker}. Оценить их нельзя (оценка {grade}). Текст подаёт их как факт.',
  'linter.denied':
    '«{written}» — утверждение, а {count, plural, =1 {его отрицания} one {# его отрицания} few {# его отрицаний} many {# его отрицаний} other {# его отрицания}} в тексте нет.',
  'linter.banner': 'Показаны вымышленные записи, и ничто об этом не говорит.',
  'linter.credits': 'Не указаны авторы картографической основы. Этого требуют её лицензии.',
  'linter.noCredits': 'Карта не называет авторов своей основы. Нарисуйте её снова до отправки.',
  'linter.fix.put': 'Поставить перед этим «{words}»',
  'linter.fix.write': 'Написать «{words}»',
  'linter.fix.utc': 'Добавить «UTC»',
  'linter.fix.split': 'Разбить на два предложения',
  'linter.fix.schematic': 'Добавить, что дуги схематичны',
  'linter.fix.says': 'Поставить перед этим «{speaker} заявляет»',
  'linter.fix.denial': 'Добавить отрицание',
  'linter.fix.banner': 'Показать полосу',
  'linter.fix.credits': 'Показать авторов',
  'linter.text.confidence': 'Уверенность: {level}.',
  'linter.text.says': '{speaker} заявляет: {sentence}',
}
