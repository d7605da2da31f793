import type { known as english } from '#app/i18n/messages/en/known.ts'

/** Was zählt: nach Tag, Quelle und Bewertung. */
export const known: Partial<Record<keyof typeof english, string>> = {
  'known.shown': '{days}; {counts}',
  'known.noLeg': 'Nach dem gewählten Tag, den Quellen und den Bewertungen zählt keine Teilstrecke dieses Falls.',
  'known.by': 'Kenntnisstand {day}',
  'known.struck':
    '{count, plural, one {# Quelle oder Ursprung gestrichen} other {# Quellen oder Ursprünge gestrichen}}',
  'known.grade.source': 'Quelle {source} oder besser',
  'known.grade.information': 'Information {information} oder besser',
  'known.notice.by':
    'Kenntnisstand {day}: {count, plural, =0 {kein Datensatz wurde später veröffentlicht} one {# später veröffentlichter Datensatz ist ausgelassen} other {# später veröffentlichte Datensätze sind ausgelassen}}.',
  'known.notice.by.all': 'Alles jetzt Bekannte zeigen',
  'known.notice.struck':
    '{struck}: {count, plural, =0 {kein Datensatz hängt allein daran} one {# Datensatz hängt daran und ist ausgelassen} other {# Datensätze hängen daran und sind ausgelassen}}.',
  'known.notice.struck.all': 'Alle Quellen zählen',
  'known.notice.grade':
    'Nur {grades}: {count, plural, =0 {kein Datensatz liegt darunter} one {# Datensatz, der darunter liegt oder nicht bewertet ist, ist ausgelassen} other {# Datensätze, die darunter liegen oder nicht bewertet sind, sind ausgelassen}}.',
  'known.notice.grade.all': 'Alle Bewertungen zählen',
  'known.notCounted': 'Die Adresse nennt {kind} „{id}“; nach der hier getroffenen Auswahl zählt das nicht.',
  'known.on': 'Kenntnisstand vom',
  'known.on.hint': 'Tag in der Form 2023-10-13. Es zählt nur, was bis zum Ende dieses Tages veröffentlicht war.',
  'known.on.now': 'jetzt',
  'known.on.previous': 'Voriger Tag, ab dem eine Quelle zählt',
  'known.on.next': 'Nächster Tag, ab dem eine Quelle zählt',
  'known.on.clear': 'Alles jetzt Bekannte',
  'known.on.bad': '„{text}“ ist kein Tag. Schreiben Sie ihn in der Form 2023-10-13.',
  'known.title': 'Was zählt',
  'known.note':
    'Streichen Sie eine Quelle oder einen Ursprung, oder verlangen Sie eine Bewertung, und sehen Sie, was bleibt. Nichts wird gelöscht: Es lässt sich jederzeit wieder aufnehmen.',
  'known.least.source': 'Quelle mindestens',
  'known.least.information': 'Information mindestens',
  'known.least.any': 'jede, auch nicht bewertete',
  'known.ranking': 'Ursprünge, nach dem, was an ihnen hängt',
  'known.count': 'Zählen: {name}',
  'known.publications': '{count, plural, one {# Veröffentlichung} other {# Veröffentlichungen}}',
  'known.hangs':
    'Allein an ihm hängen: {legs, plural, =0 {keine Teilstrecke} one {# Teilstrecke} other {# Teilstrecken}} und {claims, plural, =0 {keine Angabe} one {# Angabe} other {# Angaben}}.',
  'known.withWithout': 'Aufgeschlüsselt mit diesem Ursprung: {with}; ohne ihn: {without}.',
  'known.undated': 'ohne Datum',
}
