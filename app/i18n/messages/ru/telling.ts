import type { telling as english } from '#app/i18n/messages/en/telling.ts'

/** Что показывает карта, предложениями. */
export const telling: Partial<Record<keyof typeof english, string>> = {
  'telling.title': 'Словами',
  'telling.days': 'Показано: {days}.',
  'telling.noLeg': 'Ни один этап не показан.',
  'telling.manyLegs':
    'Показано: по морю — {vessel, plural, =0 {ни одного этапа} one {# этап} few {# этапа} many {# этапов} other {# этапа}}, по железной дороге — {rail, plural, =0 {ни одного} one {# этап} few {# этапа} many {# этапов} other {# этапа}}.',
  'telling.leg':
    '{carrier}, {mode, select, vessel {по морю} other {по железной дороге}}: {from} – {to}. Отправление: {departs}; прибытие: {arrives}; контейнеры: {containers}. {basis}; {grade}.',
  'telling.grade': 'низшая оценка {grade}, суждение редакции',
  'telling.itemised': 'Детализировано: {quantity} ({consignments}, {legs}); каждый контейнер учтён один раз.',
  'telling.synthetic': 'Придумано для обучения: {quantity} ({consignments}).',
  'telling.claim': '{speaker}: заявлено {quantity} ({day}).',
  'telling.notItemised': 'Из них ни одним этапом не охвачено: {quantity}.',
  'telling.contradiction': 'Детализировано больше, чем заявлено: одно противоречит другому.',
  'telling.noDenial': 'Отрицаний этого утверждения не записано.',
  'telling.denied':
    '{count, plural, one {Рядом # опубликованное отрицание} few {Рядом # опубликованных отрицания} many {Рядом # опубликованных отрицаний} other {Рядом # опубликованного отрицания}}: {speakers}.',
  'telling.unknown': 'Где были контейнеры между двумя наблюдениями, никто не опубликовал.',
  'telling.outside':
    '{count, plural, one {# этап лежит} few {# этапа лежат} many {# этапов лежат} other {# этапа лежат}} вне этих дней.',
  'telling.filtered':
    '{count, plural, one {# этап скрыт} few {# этапа скрыты} many {# этапов скрыты} other {# этапа скрыты}} фильтром этапов.',
  'telling.withheld':
    'Не учтённые записи: опубликовано позже — {later}, из исключённых источников — {struck}, ниже нужной оценки — {below}.',
}
