import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Потоки, которые отказывают, пока кто-то смотрит: что придержано, что устарело и когда их спросят снова. */
export const outages: Record<keyof typeof english, string> = {
  'trouble.older': 'ответ старше предыдущего: он составлен {time}. Он не принят.',
  'trouble.shrunken':
    'в ответе {received, plural, =0 {нет ни одной записи} one {только # запись} few {только # записи} many {только # записей} other {только # записи}}, а {before, plural, one {была #} few {было #} many {было #} other {было #}}. Возможно, он обрезан; он не принят.',
  'outages.tryAgain': 'Попробовать снова',
  'outages.takeAnyway': 'Показать новый ответ',
  'outages.next.now': 'Его опрашивают снова.',
  'outages.next.at': 'Следующая попытка: {time} UTC.',
  'outages.next.every': 'Его опрашивают снова каждые {seconds, number} с.',
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
}
