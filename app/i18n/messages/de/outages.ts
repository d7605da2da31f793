import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Feeds, die ausfallen, während jemand hinsieht. */
export const outages: Partial<Record<keyof typeof english, string>> = {
  'trouble.older': 'Die Antwort ist älter als die vorige: Sie wurde erstellt am {time}. Sie wurde nicht übernommen.',
  'trouble.shrunken':
    'Die Antwort hat {received, plural, =0 {keinen Datensatz} one {nur # Datensatz} other {nur # Datensätze}}, zuvor {before, plural, one {war es #} other {waren es #}}. Sie ist möglicherweise abgeschnitten und wurde nicht übernommen.',
  'outages.tryAgain': 'Erneut versuchen',
  'outages.takeAnyway': 'Neue Antwort zeigen',
  'outages.next.now': 'Der Feed wird gerade erneut abgefragt.',
  'outages.next.at': 'Nächster Versuch: {time} UTC.',
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
  'trouble.no-answer-from':
    'keine Antwort. Der Browser sagt nicht, warum: Der Server {origin} ist nicht erreichbar, erlaubt dieser Seite das Lesen nicht (CORS) oder liegt in einem privaten Netz, von dem der Browser Seiten fernhält.',
  'trouble.offline': 'keine Antwort: Dieses Gerät ist mit keinem Netz verbunden.',
  'trouble.broken-off': 'Die Antwort brach nach {size} ab. Nichts davon wurde übernommen.',
  'trouble.blocked':
    'Die Sicherheitsrichtlinie dieser Seite verbietet es, {origin} abzufragen. Wer diese Seite betreibt, muss die Adresse in die Direktive {directive} aufnehmen.',
  'trouble.sent-elsewhere':
    'Der Server {origin} verweist diese Seite an einen anderen Server, den sie nach ihrer Sicherheitsrichtlinie nicht abfragen darf. Möglicherweise will er, dass Sie sich anmelden. Nichts wurde übernommen.',
  'trouble.mixed-content':
    'Diese Seite kam über https, daher lässt der Browser sie {origin} nicht über http abfragen. Wer diese Seite betreibt, muss für die Feeds eine https-Adresse angeben.',
  'outages.next.in': 'Nächster Versuch in {minutes, plural, =0 {} other {# min }}{seconds} s.',
  'outages.frozen':
    'Der Feed „{feed}“ antwortet, gab aber {count}-mal nacheinander dieselbe Antwort, Stand {time}: Seine Daten stehen möglicherweise still.',
  'outages.since': 'Gestört seit: {time}.',
  'outages.skew':
    'Die Uhr dieses Geräts geht gegenüber der des Servers {minutes} min {side, select, behind {nach} other {vor}}. Altersangaben richten sich nach der Uhr des Servers.',
  'outages.progress': 'bisher {size}',
  'outages.progress.of': '{size} von {whole}',
  'outages.size': '{value} {unit, select, kilo {kB} other {MB}}',
  'outages.unknownFields': 'Felder, die nicht beschrieben sind und übergangen wurden',
  'outages.noData': 'keine Daten',
  'outages.asOf': 'Stand {time}',
}
