import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Feeds, die ausfallen, während jemand hinsieht. */
export const outages: Record<keyof typeof english, string> = {
  'trouble.older': 'Die Antwort ist älter als die vorige: Sie wurde erstellt am {time}. Sie wurde nicht übernommen.',
  'trouble.shrunken':
    'Die Antwort hat {received, plural, =0 {keinen Datensatz} one {nur # Datensatz} other {nur # Datensätze}}, zuvor {before, plural, one {war es #} other {waren es #}}. Sie ist möglicherweise abgeschnitten und wurde nicht übernommen.',
  'outages.tryAgain': 'Erneut versuchen',
  'outages.takeAnyway': 'Neue Antwort zeigen',
  'outages.next.now': 'Der Feed wird gerade erneut abgefragt.',
  'outages.next.at': 'Nächster Versuch: {time} UTC.',
  'outages.next.every': 'Der Feed wird alle {seconds, number} s erneut abgefragt.',
  'outages.next.never': 'Der Feed wird nicht von selbst erneut abgefragt.',
  'outages.stale': 'Feed „{feed}“: Stand der letzten Antwort: {time}; es müsste eine jüngere geben.',
  'outages.inDoubt': 'Zweifelhaft',
  'outages.recordMissing':
    'Die Adresse nennt {kind} „{id}“. Das kann nicht gezeigt werden, solange der Feed „{feed}“ keine Daten liefert.',
  'outages.old.feed': '{feed} (Stand {time})',
  'outages.old': 'Nicht aktuell, da der Feed keine neuen Daten liefert: {feeds}.',
  'outages.old.summary': 'nicht aktuell: {feeds}',
  'outages.notKnown': 'Nicht bekannt, solange der Feed keine Daten liefert: {feeds}.',
  'outages.missing': 'Nicht gezählt und nicht gezeigt, da der Feed keine Daten liefert: {feeds}.',
}
