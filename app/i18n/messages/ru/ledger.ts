import type { ledger as english } from '#app/i18n/messages/en/ledger.ts'

/** График утверждений во времени и контейнеры, прибывшие в каждое место и убывшие из него. */
export const ledger: Partial<Record<keyof typeof english, string>> = {
  'ledger.claims.title': 'Заявлено к этому времени, по заявившим',
  'ledger.claims.name': 'Контейнеры, заявленные к этому времени, по дню, когда это сказано',
  'ledger.claims.reading':
    'Виды транспорта и направления тоже разные. Линия держит утверждение, пока тот же заявивший не сделает другое; сплошной чертой два соединены лишь там, где счёт идёт с одного и того же времени.',
  'ledger.claims.axis.ones': 'Контейнеры, по дню, когда сказано (UTC)',
  'ledger.claims.axis.thousands': 'Тысячи контейнеров, по дню, когда сказано (UTC)',
  'ledger.claims.marks': 'Утверждения на графике, по дню, когда сказано',
  'ledger.claims.hint':
    'Наведите на метку, чтобы прочитать утверждение. Клавиши со стрелками ведут от метки к метке, Enter выбирает.',
  'ledger.claims.claimants': 'Заявившие, каждый с последней цифрой',
  'ledger.claims.key.value': 'точное число',
  'ledger.claims.key.about': 'около',
  'ledger.claims.key.least': 'нижняя граница, сверху открыто',
  'ledger.claims.key.most': 'верхняя граница, снизу открыто',
  'ledger.claims.key.range': 'промежуток',
  'ledger.claims.key.said': 'сказано в какое-то время этих дней',
  'ledger.claims.apart': 'Не на графике: день или число не записаны',
  'ledger.claims.noLine': 'Нарастающего итога с днём и числом не записано.',
  'ledger.claims.table': 'Показать таблицей',
  'ledger.claims.who': 'Кто',
  'ledger.scale': 'Шкала',
  'ledger.scale.linear': 'Линейная',
  'ledger.scale.logarithmic': 'Логарифмическая',

  'ledger.boxes.title': 'Прибывшие и убывшие контейнеры, по местам',
  'ledger.boxes.note':
    'Прибыло = убыло + осталось, по всем записанным этапам, а не только по этапам периода. Оговорки сохранены; перемещённого без сообщений нет ни в одной цифре.',
  'ledger.boxes.in': 'Прибыло',
  'ledger.boxes.out': 'Убыло',
  'ledger.boxes.there': 'Осталось, по этому счёту',
  'ledger.boxes.seen': 'Замечено там',
  'ledger.boxes.seenOn': '{quantity} ({days})',
  'ledger.boxes.begins': 'неизвестно: ни один этап не говорит, как они сюда попали',
  'ledger.boxes.unknown': 'неизвестно',
  'ledger.boxes.none': 'нет',
  'ledger.boxes.noLegOut': 'нет ни одного записанного этапа отсюда',
  'ledger.boxes.question':
    'Вопрос: убыло {out} минус прибыло {in}, остаётся {excess}, и ни один этап этого не привёз. Они попали сюда без сообщений, или какое-то число неверно?',
  'ledger.boxes.synthetic': 'Вымышлено (SYNTHETIC)',
  'ledger.boxes.more': 'Показать ещё {count, plural, one {# место} few {# места} many {# мест} other {# места}}',
  'ledger.boxes.noLeg': 'Ни одного этапа не записано.',
}
