import type { scenarioFaults as english } from '#app/i18n/messages/en/scenario-faults.ts'

/** Що хибне у сценарії, який відкривають, по реченню на рід помилки, і де це стоїть. */
export const scenarioFaults: Partial<Record<keyof typeof english, string>> = {
  'scenario.fault.at': 'Рядок {line}, {path}: {what}',
  'scenario.fault.atLine': 'Рядок {line}: {what}',
  'scenario.fault.atPath': '{path}: {what}',
  'scenario.fault.too-large': 'У файлі символів більше, ніж {most, number}. Сценарій такого розміру не читається.',
  'scenario.fault.syntax':
    'Тут текст перестає бути JSON. Шукайте пропущену кому, лапки або дужку, тут або трохи раніше.',
  'scenario.fault.repeated-key': 'Цей ключ стоїть тут двічі. Котрий із двох рахувати, не ясно.',
  'scenario.fault.not-a-scenario': 'Це не сценарій: тут має стояти «{format}».',
  'scenario.fault.newer-version':
    'Цей сценарій написано для пізнішого випуску (версія формату {version}). Його не зачеплено.',
  'scenario.fault.missing': 'Це треба вказати, а його немає.',
  'scenario.fault.unknown-key': 'Ключа «{key}» у сценарію тут немає. Чи немає одруківки?',
  'scenario.fault.wrong-type':
    'Тут потрібно: {expected, select, string {текст} number {число} int {ціле число} boolean {true або false} array {список} tuple {список із двох} other {об’єкт із ключами}}.',
  'scenario.fault.not-one-of': 'Тут потрібно одне з: {options}.',
  'scenario.fault.empty': 'Цей текст порожній.',
  'scenario.fault.too-long': 'У цьому тексті символів більше, ніж {most, number}.',
  'scenario.fault.too-few':
    'У цьому списку потрібно щонайменше {least, plural, one {# елемент} few {# елементи} many {# елементів} other {# елемента}}.',
  'scenario.fault.too-many':
    'У цьому списку понад {most, plural, one {# елемент} few {# елементи} many {# елементів} other {# елемента}}.',
  'scenario.fault.too-low': 'Це число замале: межа {least, number}.',
  'scenario.fault.too-high': 'Це число завелике: межа {most, number}.',
  'scenario.fault.bad-format': 'Цей текст не має того вигляду, якого потрібно: {pattern}',
  'scenario.fault.not-an-id':
    'Це не ідентифікатор. Ідентифікатор починається з літери або цифри і складається щонайбільше з 80 літер, цифр, крапок, дефісів і підкреслень.',
  'scenario.fault.not-a-time':
    'Це не час. Пишіть день UTC, наприклад 2023-09-12, або момент, наприклад 2023-09-12T06:30Z.',
  'scenario.fault.not-an-instant': 'Це не момент. Пишіть його в UTC, наприклад 2023-10-14T08:00Z.',
  'scenario.fault.not-a-duration':
    'Це не тривалість до двох тижнів. Пишіть, наприклад, PT5M (п’ять хвилин) або PT1H30M.',
  'scenario.fault.no-duration': 'Ця тривалість має бути більша за нуль.',
  'scenario.fault.not-a-query':
    'Це не запит адреси. Укажіть лише те, що стоїть після знака питання, наприклад from=2023-09-07&to=2023-10-01.',
  'scenario.fault.own-parameter':
    'Досьє, мову, тему, вбудовування і навчання тут задавати не можна: їх вибирають сценарій і читач.',
  'scenario.fault.not-a-parameter': 'Це не ім’я параметра: літери й цифри, перша — мала літера, щонайбільше 20.',
  'scenario.fault.ends-before-start': 'Цей проміжок кінчається раніше, ніж починається.',
  'scenario.fault.unsourced': 'Опублікований запис називає щонайменше одне джерело. Цей не називає жодного.',
  'scenario.fault.not-marked': 'Ідентифікатор вигаданого запису починається з SYN-, і так починається лише він.',
  'scenario.fault.not-made-up':
    'Те, що вносить ввідна, має бути явно вигадане: ідентифікатор починається з SYN-, а підстава (basis) — «synthetic».',
  'scenario.fault.figure-of-kind': 'Твердження роду «figure» має цифру, і жодне інше її не має.',
  'scenario.fault.leg-times': 'Цей етап зовсім не має часу, або прибуття раніше за відправлення.',
  'scenario.fault.not-as-described': 'Це не відповідає опису формату.',
  'scenario.fault.repeated-id': 'Ідентифікатор «{id}» уже використано. Кожен можна використати один раз.',
  'scenario.fault.unknown-role': 'Ролі «{id}» у цьому сценарії немає.',
  'scenario.fault.unknown-objective': 'Цілі «{id}» у цьому сценарії немає.',
  'scenario.fault.unknown-question': 'Жодна ввідна цього сценарію не ставить запитання «{id}».',
  'scenario.fault.unknown-option': 'Варіанта «{id}» запитання не має.',
  'scenario.fault.other-answer':
    'Запитання просить {asked, select, choice {вибрати варіант} figure {назвати число} place {указати місце} assessment {дати судження} other {інше}}, а це правило дає бали за інший рід відповіді.',
  'scenario.fault.low-above-high': 'Нижня межа вища за верхню.',
  'scenario.fault.more':
    'Не перелічено ще {count, plural, one {# помилку} few {# помилки} many {# помилок} other {# помилки}}.',
}
