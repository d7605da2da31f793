import type { scenarioFaults as english } from '#app/i18n/messages/en/scenario-faults.ts'

/** Что неверно в открываемом сценарии, по предложению на род ошибки, и где это стоит. */
export const scenarioFaults: Partial<Record<keyof typeof english, string>> = {
  'scenario.fault.at': 'Строка {line}, {path}: {what}',
  'scenario.fault.atLine': 'Строка {line}: {what}',
  'scenario.fault.atPath': '{path}: {what}',
  'scenario.fault.too-large': 'В файле символов больше, чем {most, number}. Сценарий такого размера не читается.',
  'scenario.fault.syntax':
    'Здесь текст перестаёт быть JSON. Ищите пропущенную запятую, кавычку или скобку, здесь или чуть раньше.',
  'scenario.fault.repeated-key': 'Этот ключ стоит здесь дважды. Который из двух считать, не ясно.',
  'scenario.fault.not-a-scenario': 'Это не сценарий: здесь должно стоять «{format}».',
  'scenario.fault.newer-version':
    'Этот сценарий написан для более позднего выпуска (версия формата {version}). Он не тронут.',
  'scenario.fault.missing': 'Это нужно указать, а его нет.',
  'scenario.fault.unknown-key': 'Ключа «{key}» у сценария здесь нет. Нет ли опечатки?',
  'scenario.fault.wrong-type':
    'Здесь нужно: {expected, select, string {текст} number {число} int {целое число} boolean {true или false} array {список} tuple {список из двух} other {объект с ключами}}.',
  'scenario.fault.not-one-of': 'Здесь нужно одно из: {options}.',
  'scenario.fault.empty': 'Этот текст пуст.',
  'scenario.fault.too-long': 'В этом тексте символов больше, чем {most, number}.',
  'scenario.fault.too-few':
    'В этом списке нужно не менее {least, plural, one {# элемента} few {# элементов} many {# элементов} other {# элемента}}.',
  'scenario.fault.too-many':
    'В этом списке более {most, plural, one {# элемента} few {# элементов} many {# элементов} other {# элемента}}.',
  'scenario.fault.too-low': 'Это число слишком мало: предел {least, number}.',
  'scenario.fault.too-high': 'Это число слишком велико: предел {most, number}.',
  'scenario.fault.bad-format': 'У этого текста не тот вид, который требуется: {pattern}',
  'scenario.fault.not-an-id':
    'Это не идентификатор. Идентификатор начинается с буквы или цифры и состоит не более чем из 80 букв, цифр, точек, дефисов и подчёркиваний.',
  'scenario.fault.not-a-time':
    'Это не время. Пишите день UTC, например 2023-09-12, или момент, например 2023-09-12T06:30Z.',
  'scenario.fault.not-an-instant': 'Это не момент. Пишите его в UTC, например 2023-10-14T08:00Z.',
  'scenario.fault.not-a-duration':
    'Это не длительность до двух недель. Пишите, например, PT5M (пять минут) или PT1H30M.',
  'scenario.fault.no-duration': 'Эта длительность должна быть больше нуля.',
  'scenario.fault.not-a-query':
    'Это не запрос адреса. Укажите только то, что стоит после вопросительного знака, например from=2023-09-07&to=2023-10-01.',
  'scenario.fault.own-parameter':
    'Досье, язык, тему, встраивание и учение здесь задавать нельзя: их выбирают сценарий и читатель.',
  'scenario.fault.not-a-parameter': 'Это не имя параметра: буквы и цифры, первая — строчная буква, не более 20.',
  'scenario.fault.ends-before-start': 'Этот промежуток кончается раньше, чем начинается.',
  'scenario.fault.unsourced': 'Опубликованная запись называет хотя бы один источник. Эта не называет ни одного.',
  'scenario.fault.not-marked': 'Идентификатор вымышленной записи начинается с SYN-, и так начинается только он.',
  'scenario.fault.not-made-up':
    'То, что вносит вводная, должно быть явно вымышлено: идентификатор начинается с SYN-, а основание (basis) — «synthetic».',
  'scenario.fault.figure-of-kind': 'У утверждения рода «figure» есть цифра, и ни у какого другого её нет.',
  'scenario.fault.leg-times': 'У этого этапа вовсе нет времени, или прибытие раньше отправления.',
  'scenario.fault.not-as-described': 'Это не соответствует описанию формата.',
  'scenario.fault.repeated-id': 'Идентификатор «{id}» уже использован. Каждый можно использовать один раз.',
  'scenario.fault.unknown-role': 'Роли «{id}» в этом сценарии нет.',
  'scenario.fault.unknown-objective': 'Цели «{id}» в этом сценарии нет.',
  'scenario.fault.unknown-question': 'Ни одна вводная этого сценария не задаёт вопроса «{id}».',
  'scenario.fault.unknown-option': 'Варианта «{id}» у вопроса нет.',
  'scenario.fault.other-answer':
    'Вопрос просит {asked, select, choice {выбрать вариант} figure {назвать число} place {указать место} assessment {дать суждение} other {другое}}, а это правило даёт баллы за другой род ответа.',
  'scenario.fault.low-above-high': 'Нижняя граница выше верхней.',
  'scenario.fault.more':
    'Не {count, plural, one {перечислена ещё # ошибка} few {перечислены ещё # ошибки} many {перечислено ещё # ошибок} other {перечислено ещё # ошибки}}.',
}
