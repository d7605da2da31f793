import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Потоки, які відмовляють, поки хтось дивиться: що притримано, що застаріло й коли їх опитають знову. */
export const outages: Record<keyof typeof english, string> = {
  'trouble.older': 'відповідь старіша за попередню: її складено {time}. Її не прийнято.',
  'trouble.shrunken':
    'у відповіді {received, plural, =0 {немає жодного запису} one {лише # запис} few {лише # записи} many {лише # записів} other {лише # запису}}, а {before, plural, one {був #} few {було #} many {було #} other {було #}}. Можливо, її обрізано; її не прийнято.',
  'outages.tryAgain': 'Спробувати знову',
  'outages.takeAnyway': 'Показати нову відповідь',
  'outages.next.now': 'Його опитують знову.',
  'outages.next.at': 'Наступна спроба: {time} UTC.',
  'outages.next.every': 'Його опитують знову кожні {seconds, number} с.',
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
}
