import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Потоки, которые отказывают, пока кто-то смотрит: что придержано, что устарело и когда их спросят снова. */
export const outages: Partial<Record<keyof typeof english, string>> = {
  'trouble.older': 'ответ старше предыдущего: он составлен {time}. Он не принят.',
  'trouble.shrunken':
    'в ответе {received, plural, =0 {нет ни одной записи} one {только # запись} few {только # записи} many {только # записей} other {только # записи}}, а {before, plural, one {была #} few {было #} many {было #} other {было #}}. Возможно, он обрезан; он не принят.',
  'outages.tryAgain': 'Попробовать снова',
  'outages.takeAnyway': 'Показать новый ответ',
  'outages.next.now': 'Его опрашивают снова.',
  'outages.next.at': 'Следующая попытка: {time} UTC.',
  'outages.next.never': 'Сам по себе он снова не опрашивается.',
  'outages.stale': 'Поток «{feed}»: последний ответ — {time}, а должен быть более новый.',
  'outages.inDoubt': 'Под сомнением',
  'outages.recordMissing':
    'Адрес называет запись «{id}» ({kind}). Показать её нельзя, пока поток «{feed}» не даёт данных.',
  'outages.old.feed': '{feed} (на {time})',
  'outages.old': 'Не обновлено, так как поток не даёт новых данных: {feeds}.',
  'outages.old.summary': 'не обновлено: {feeds}',
  'outages.notKnown': 'Неизвестно, пока поток не даёт данных: {feeds}.',
  'outages.missing': 'Не учтено и не показано, так как поток не даёт данных: {feeds}.',
  'trouble.no-answer-from':
    'ответа нет. Браузер не сообщает причину: сервер {origin} недоступен, не разрешает этой странице его читать (CORS) или находится в частной сети, к которой браузер не допускает страницы.',
  'trouble.offline': 'ответа нет: это устройство не подключено к сети.',
  'trouble.broken-off': 'ответ оборвался, получено: {size}. Из него ничего не взято.',
  'trouble.blocked':
    'политика безопасности этой страницы запрещает обращаться к {origin}. Тот, кто обслуживает страницу, должен добавить этот адрес в директиву {directive}.',
  'trouble.sent-elsewhere':
    'сервер {origin} отсылает эту страницу к другому серверу, обращаться к которому ей не позволяет её политика безопасности. Возможно, он хочет, чтобы вы вошли. Ничего не принято.',
  'trouble.mixed-content':
    'страница получена по https, поэтому браузер не даёт ей обращаться к {origin} по http. Тот, кто обслуживает страницу, должен указать для потоков адрес https.',
  'outages.next.in': 'Следующая попытка через {minutes, plural, =0 {} other {# мин }}{seconds} с.',
  'outages.frozen':
    'Поток «{feed}» отвечает, но один и тот же ответ, от {time}, получен подряд {count, plural, one {# раз} few {# раза} many {# раз} other {# раза}}: его данные, возможно, не обновляются.',
  'outages.since': 'Сбой с: {time}.',
  'outages.skew':
    'Часы этого устройства {side, select, behind {отстают} other {спешат}} от часов сервера на {minutes} мин. Возраст данных считается по часам сервера.',
  'outages.progress': 'получено: {size}',
  'outages.progress.of': '{size} из {whole}',
  'outages.size': '{value} {unit, select, kilo {кБ} other {МБ}}',
  'outages.unknownFields': 'Поля, которые не описаны и пропущены',
  'outages.noData': 'данных нет',
  'outages.asOf': 'по состоянию на: {time}',
}
