import type { telling as english } from '#app/i18n/messages/en/telling.ts'

/** Що показує карта, реченнями. */
export const telling: Partial<Record<keyof typeof english, string>> = {
  'telling.title': 'Словами',
  'telling.days': 'Показано: {days}.',
  'telling.noLeg': 'Жодного етапу не показано.',
  'telling.manyLegs':
    'Показано: морем — {vessel, plural, =0 {жодного етапу} one {# етап} few {# етапи} many {# етапів} other {# етапу}}, залізницею — {rail, plural, =0 {жодного} one {# етап} few {# етапи} many {# етапів} other {# етапу}}.',
  'telling.leg':
    '{carrier}, {mode, select, vessel {морем} other {залізницею}}: {from} – {to}. Відправлення: {departs}; прибуття: {arrives}; контейнери: {containers}. {basis}; {grade}.',
  'telling.grade': 'найнижча оцінка {grade}, судження редакції',
  'telling.itemised': 'Деталізовано: {quantity} ({consignments}, {legs}); кожен контейнер враховано один раз.',
  'telling.synthetic': 'Придумано з навчальною метою: {quantity} ({consignments}).',
  'telling.claim': '{speaker}: заявлено {quantity} ({day}).',
  'telling.notItemised': 'Із них жодним етапом не охоплено: {quantity}.',
  'telling.contradiction': 'Деталізовано більше, ніж заявлено: одне суперечить іншому.',
  'telling.noDenial': 'Заперечень цього твердження не записано.',
  'telling.denied':
    '{count, plural, one {Поруч # опубліковане заперечення} few {Поруч # опубліковані заперечення} many {Поруч # опублікованих заперечень} other {Поруч # опублікованого заперечення}}: {speakers}.',
  'telling.unknown': 'Де були контейнери між двома спостереженнями, ніхто не опублікував.',
  'telling.outside':
    '{count, plural, one {# етап лежить} few {# етапи лежать} many {# етапів лежать} other {# етапу лежать}} поза цими днями.',
  'telling.filtered':
    '{count, plural, one {# етап приховано} few {# етапи приховано} many {# етапів приховано} other {# етапу приховано}} фільтром етапів.',
  'telling.withheld':
    'Не враховані записи: опубліковано пізніше — {later}, з вилучених джерел — {struck}, нижче потрібної оцінки — {below}.',
}
