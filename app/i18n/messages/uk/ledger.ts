import type { ledger as english } from '#app/i18n/messages/en/ledger.ts'

/** Графік тверджень у часі та контейнери, що прибули до кожного місця й вибули з нього. */
export const ledger: Partial<Record<keyof typeof english, string>> = {
  'ledger.claims.title': 'Заявлено до цього часу, за тими, хто заявив',
  'ledger.claims.name': 'Контейнери, заявлені до цього часу, за днем, коли це сказано',
  'ledger.claims.reading':
    'Види транспорту й напрямки теж різні. Лінія тримає твердження, поки той самий автор не зробить іншого; суцільною рискою два з’єднано лише там, де лік іде від того самого часу.',
  'ledger.claims.axis.ones': 'Контейнери, за днем, коли сказано (UTC)',
  'ledger.claims.axis.thousands': 'Тисячі контейнерів, за днем, коли сказано (UTC)',
  'ledger.claims.marks': 'Твердження на графіку, за днем, коли сказано',
  'ledger.claims.hint':
    'Наведіть на позначку, щоб прочитати твердження. Клавіші зі стрілками ведуть від позначки до позначки, Enter вибирає.',
  'ledger.claims.claimants': 'Хто заявив, кожен з останньою цифрою',
  'ledger.claims.key.value': 'точне число',
  'ledger.claims.key.about': 'близько',
  'ledger.claims.key.least': 'нижня межа, зверху відкрито',
  'ledger.claims.key.most': 'верхня межа, знизу відкрито',
  'ledger.claims.key.range': 'проміжок',
  'ledger.claims.key.said': 'сказано в якийсь час цих днів',
  'ledger.claims.apart': 'Не на графіку: день або число не записано',
  'ledger.claims.noLine': 'Наростаючого підсумку з днем і числом не записано.',
  'ledger.claims.table': 'Показати таблицею',
  'ledger.claims.who': 'Хто',
  'ledger.scale': 'Шкала',
  'ledger.scale.linear': 'Лінійна',
  'ledger.scale.logarithmic': 'Логарифмічна',

  'ledger.boxes.title': 'Контейнери, що прибули й вибули, за місцями',
  'ledger.boxes.note':
    'Прибуло = вибуло + лишилося, за всіма записаними етапами, а не лише за етапами періоду. Застереження збережено; переміщеного без повідомлень немає в жодній цифрі.',
  'ledger.boxes.in': 'Прибуло',
  'ledger.boxes.out': 'Вибуло',
  'ledger.boxes.there': 'Лишилося, за цим ліком',
  'ledger.boxes.seen': 'Помічено там',
  'ledger.boxes.seenOn': '{quantity} ({days})',
  'ledger.boxes.begins': 'невідомо: жоден етап не каже, як вони сюди потрапили',
  'ledger.boxes.unknown': 'невідомо',
  'ledger.boxes.none': 'немає',
  'ledger.boxes.noLegOut': 'немає жодного записаного етапу звідси',
  'ledger.boxes.question':
    'Запитання: вибуло {out} мінус прибуло {in}, лишається {excess}, і жоден етап цього не привіз. Вони потрапили сюди без повідомлень чи якесь число хибне?',
  'ledger.boxes.synthetic': 'Вигадано (SYNTHETIC)',
  'ledger.boxes.more': 'Показати ще {count, plural, one {# місце} few {# місця} many {# місць} other {# місця}}',
  'ledger.boxes.noLeg': 'Жодного етапу не записано.',
}
