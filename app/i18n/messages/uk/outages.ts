import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Потоки, які відмовляють, поки хтось дивиться: що притримано, що застаріло й коли їх опитають знову. */
export const outages: Partial<Record<keyof typeof english, string>> = {
  'trouble.older': 'відповідь старіша за попередню: її складено {time}. Її не прийнято.',
  'trouble.shrunken':
    'у відповіді {received, plural, =0 {немає жодного запису} one {лише # запис} few {лише # записи} many {лише # записів} other {лише # запису}}, а {before, plural, one {був #} few {було #} many {було #} other {було #}}. Можливо, її обрізано; її не прийнято.',
  'outages.tryAgain': 'Спробувати знову',
  'outages.takeAnyway': 'Показати нову відповідь',
  'outages.next.now': 'Його опитують знову.',
  'outages.next.at': 'Наступна спроба: {time} UTC.',
  'outages.next.never': 'Сам по собі він знову не опитується.',
  'outages.stale': 'Потік «{feed}»: остання відповідь — {time}, а має бути новіша.',
  'outages.inDoubt': 'Під сумнівом',
  'outages.recordMissing':
    'Адреса називає запис «{id}» ({kind}). Показати його не можна, поки потік «{feed}» не дає даних.',
  'outages.old.feed': '{feed} (на {time})',
  'outages.old': 'Не оновлено, бо потік не дає нових даних: {feeds}.',
  'outages.old.summary': 'не оновлено: {feeds}',
  'outages.notKnown': 'Невідомо, поки потік не дає даних: {feeds}.',
  'outages.missing': 'Не враховано й не показано, бо потік не дає даних: {feeds}.',
  'trouble.no-answer-from':
    'відповіді немає. Браузер не повідомляє причини: сервер {origin} недоступний, не дозволяє цій сторінці його читати (CORS) або перебуває в приватній мережі, до якої браузер не допускає сторінок.',
  'trouble.offline': 'відповіді немає: цей пристрій не підключено до мережі.',
  'trouble.broken-off': 'відповідь обірвалася, отримано: {size}. З неї нічого не взято.',
  'trouble.blocked':
    'політика безпеки цієї сторінки забороняє звертатися до {origin}. Той, хто обслуговує сторінку, має додати цю адресу до директиви {directive}.',
  'trouble.sent-elsewhere':
    'сервер {origin} переспрямовує цю сторінку на інший сервер, звертатися до якого їй не дозволяє її політика безпеки. Можливо, він хоче, щоб ви ввійшли. Нічого не взято.',
  'trouble.mixed-content':
    'сторінку отримано через https, тому браузер не дає їй звертатися до {origin} через http. Той, хто обслуговує сторінку, має вказати для потоків адресу https.',
  'outages.next.in': 'Наступна спроба через {minutes, plural, =0 {} other {# хв }}{seconds} с.',
  'outages.frozen':
    'Потік «{feed}» відповідає, але ту саму відповідь, від {time}, отримано поспіль {count, plural, one {# раз} few {# рази} many {# разів} other {# раза}}: його дані, можливо, не оновлюються.',
  'outages.since': 'Збій з: {time}.',
  'outages.skew':
    'Годинник цього пристрою {side, select, behind {відстає від} other {випереджає}} годинник сервера на {minutes} хв. Вік даних рахується за годинником сервера.',
  'outages.progress': 'отримано: {size}',
  'outages.progress.of': '{size} з {whole}',
  'outages.size': '{value} {unit, select, kilo {кБ} other {МБ}}',
  'outages.unknownFields': 'Поля, які не описано й пропущено',
  'outages.noData': 'даних немає',
  'outages.asOf': 'станом на: {time}',
}
