import type { plausibility as english } from '#app/i18n/messages/en/plausibility.ts'

/** Geschwindigkeit, Reihenfolge und Orte gegeneinander: gefragt, nie jemandem vorgehalten. */
export const plausibility: Partial<Record<keyof typeof english, string>> = {
  'plausibility.title': 'Geschwindigkeit, Reihenfolge und Ladung',
  'plausibility.speed': 'Rechnerische Geschwindigkeit',
  'plausibility.speed.knots': '{value} kn',
  'plausibility.speed.kilometres-a-day': '{value} km je Tag',
  'plausibility.speed.endless': 'mehr als jede Geschwindigkeit',
  'plausibility.length.vessel': '{nauticalMiles} sm ({km} km)',
  'plausibility.length.rail': '{km} km',
  'plausibility.way.corridor': '{length} entlang des abgeleiteten Korridors',
  'plausibility.way.straight': 'mindestens {length}, die geraden Abschnitte des abgeleiteten Korridors',
  'plausibility.way.track': 'mindestens etwa {length} Gleis, abgeleitet',
  'plausibility.way.great-circle':
    'mindestens {length} auf dem Großkreis ({doubt} km abgezogen, da die Orte nicht genauer bekannt sind)',
  'plausibility.atLeast': '{soft, select, yes {mindestens etwa} other {mindestens}} {speed}',
  'plausibility.atMost': '{soft, select, yes {höchstens etwa} other {höchstens}} {speed}',
  'plausibility.implied': '{least}: {way}; Dauer höchstens {longest}',
  'plausibility.implied.most': '{most}: {length}; Dauer mindestens {shortest}',
  'plausibility.hours': '{hours} h',
  'plausibility.days': '{count, plural, one {{days} Tag} other {{days} Tage}}',
  'plausibility.unknown.times':
    'lässt sich nicht sagen: Keine Quelle nennt sowohl die früheste Abfahrt als auch die späteste Ankunft',
  'plausibility.unknown.way': 'lässt sich nicht sagen: Die zurückgelegte Entfernung ist nicht bekannt',
  'plausibility.limit.vessel':
    'Grenze {limit}, von uns angenommen, nicht veröffentlicht: Dort beginnt die schnellste Stufe der AIS-Meldungen (ITU-R M.1371)',
  'plausibility.limit.rail': 'Grenze {limit}, von uns angenommen, nicht veröffentlicht',
  'plausibility.within': 'Wirft keine Frage auf: {limit}.',

  'plausibility.question.speed':
    'Wie war das so schnell möglich? {way}, Dauer höchstens {longest}: das sind {least}; {limit}.',
  'plausibility.question.left-before-it-came':
    'Wie kann die Abfahrt vor der Ankunft liegen? Ort: {place}. Ankunft: {later}. Abfahrt: {earlier}.',
  'plausibility.question.seen-there-before-it-left':
    'Wie war eine Sichtung in {to} vor der Abfahrt in {from} möglich? Gesehen: {earlier}. Abfahrt: {later}.',
  'plausibility.question.seen-here-after-it-came':
    'Wie war eine Sichtung in {from} nach der Ankunft in {to} möglich? Ankunft: {earlier}. Gesehen: {later}.',
  'plausibility.question.overlap.vessel':
    'Wie kann das Schiff {name} auf zwei Teilstrecken zugleich unterwegs gewesen sein? Beide, {start} bis {end}: {first}; {second}.',
  'plausibility.question.overlap.consignment':
    'Wie können dieselben Container ({name}) auf zwei Teilstrecken zugleich gewesen sein? Beide, {start} bis {end}: {first}; {second}.',
  'plausibility.question.chain-broken':
    'Wie ging es von {came} nach {wentOn}? Die vorige Teilstrecke endet am einen Ort, die nächste beginnt am anderen: mindestens {km} km voneinander entfernt.',
  'plausibility.question.no-port':
    'Wie kann ein Schiff {place} anlaufen? Verzeichnet ist der Ort nicht als Hafen, sondern als: {kind}.',
  'plausibility.question.bridge':
    'Wie kann ein Zug hier be- oder entladen werden: {place}? Verzeichnet ist der Ort als Brücke.',
  'plausibility.question.capacity.vessel':
    'Wie kann das Schiff {name} so viele befördert haben{legs, plural, one {} other { (# Teilstrecken einer Fahrt)}}? {reported}. {capacity}.',
  'plausibility.question.capacity.rail': 'Wie kann der Zug so viele befördert haben? {reported}. {capacity}.',

  'plausibility.capacity': 'Kapazität',
  'plausibility.capacity.vessel': '{teu} TEU',
  'plausibility.capacity.rail': 'Wagen: {wagons}; Container je Wagen: {boxes}',
  'plausibility.capacity.load': 'Ladung',
  'plausibility.capacity.reported':
    'Gemeldet: {reported}{soft, select, yes {, gerundet: als mindestens {least} genommen} other {}}',
  'plausibility.capacity.given':
    'Kapazität: {capacity} ({source}){soft, select, yes {, gerundet: so hoch wie möglich genommen} other {}}, also {most}',
  'plausibility.capacity.most.vessel':
    'höchstens {most} Container, wenn jeder ein TEU misst, {half}, wenn jeder zwei misst (ein oder zwei TEU: von uns angenommen)',
  'plausibility.capacity.most.rail': 'höchstens {most} Container',
  'plausibility.capacity.fits': 'Wirft keine Frage auf.',
  'plausibility.capacity.tight': 'Wirft keine auf, solange nicht jeder zwei TEU maß.',
  'plausibility.capacity.unknown.vessel':
    'nicht geprüft: Keine Quelle hier sagt, was das Schiff höchstens befördern kann',
  'plausibility.capacity.unknown.rail': 'nicht geprüft: Keine Quelle hier sagt, was der Zug höchstens befördern kann',
  'plausibility.capacity.unknown.count':
    'nicht geprüft: Keine Quelle hier sagt, wie viele Container es mindestens waren',
  'plausibility.capacity.none':
    'aus keiner Quelle hier bekannt; ob das Schiff befördern konnte, was gemeldet ist, wurde nicht geprüft',

  'plausibility.none.legs':
    '{count, plural, one {# Teilstrecke} other {# Teilstrecken}} geprüft: Geschwindigkeit, Reihenfolge, Überschneidung, Häfen. Keine Frage.',
  'plausibility.checked':
    '{count, plural, one {# Teilstrecke} other {# Teilstrecken}} geprüft: Geschwindigkeit, Reihenfolge, Überschneidung, Häfen.',
  'plausibility.withoutSpeed':
    'Für {count, plural, one {# Teilstrecke} other {# Teilstrecken}} lässt sich keine Geschwindigkeit angeben: Eine Zeit oder ein Ort fehlt.',
  'plausibility.withLoad':
    '{count, plural, one {# Teilstrecke} other {# Teilstrecken}} geprüft: was das Schiff oder der Zug befördern kann.',
  'plausibility.withoutLoad':
    'Für {count, plural, one {# Teilstrecke} other {# Teilstrecken}} wurde das nicht geprüft: Keine Quelle hier sagt, was das Schiff oder der Zug befördern kann oder wie viele Container es mindestens waren.',
  'plausibility.consignment.questions':
    '{count, plural, one {# Frage} other {# Fragen}} zu Geschwindigkeit, Reihenfolge, Überschneidung, Häfen oder Kapazität:',

  'plausibility.list': 'Fragen, die die Zahlen aufwerfen',
  'plausibility.list.note':
    'Zahlen, die nicht zusammenpassen, mit der Rechnung. Eine Quelle kann sich irren, oder wir haben sie falsch gelesen.',
  'plausibility.group.speed': 'Schneller als die Grenze',
  'plausibility.group.order': 'In der falschen Reihenfolge',
  'plausibility.group.overlap': 'An zwei Orten zugleich',
  'plausibility.group.place': 'Orte, die nicht zusammenpassen',
  'plausibility.group.capacity': 'Mehr, als befördert werden konnte',
  'plausibility.more': 'Und {count, plural, one {# weitere Frage} other {# weitere Fragen}}.',

  'plausibility.vessel.checkDigit': 'Prüfziffer',
  'plausibility.vessel.fits': 'passt zur Nummer (von uns berechnet, nach IMO-Entschließung A.1117(30))',
  'plausibility.vessel.doesNotFit':
    'passt nicht zur Nummer: Eine Ziffer ist möglicherweise falsch (von uns berechnet, nach IMO-Entschließung A.1117(30))',
  'plausibility.vessel.names': 'Andere Namen',
  'plausibility.vessel.flags': 'Andere Flaggen',
  'plausibility.vessel.borne.earlier': 'früher: {when}',
  'plausibility.vessel.borne.later': 'später: {when}',
  'plausibility.vessel.borne.undated': 'wann, ist nicht angegeben',
  'plausibility.vessel.borne.none': 'aus keiner Quelle hier bekannt',
  'plausibility.vessel.flagSince': 'seit wann, ist aus keiner Quelle hier bekannt',
  'plausibility.listing.before': '{days} vor der frühesten Abfahrt der {voyage}',
  'plausibility.listing.after': '{days} nach der spätesten Ankunft der {voyage}',
  'plausibility.listing.perhaps-during':
    'vielleicht während der {voyage}: Der Eintrag fällt in die Zeit, die sie gedauert haben kann',
  'plausibility.listing.unknown': 'vor oder nach der {voyage}: lässt sich nicht sagen, keine Quelle nennt die Zeiten',
  'plausibility.listing.voyage': 'Seereise {from} – {to}',
  'plausibility.listing.days': '{least, number} bis {days}',
  'plausibility.listing.noVoyage': 'In diesem Fall ist keine Seereise dieses Schiffs verzeichnet.',
  'plausibility.listing.thisVoyage': 'Seereise',
  'plausibility.listing.inferred': 'Die Tage sind von uns gezählt, nach dem, was die Quellen zu den Seereisen angeben.',
  'plausibility.listing.inferred.one':
    'Die Tage sind von uns gezählt, nach dem, was die Quellen zur {voyage} angeben, der einzigen in diesem Fall.',
  'plausibility.lookAlikes': 'Schiffe mit ähnlichem Namen',
  'plausibility.lookAlike.another': 'ein anderes Schiff: IMO {imo}',
  'plausibility.lookAlike.same': 'dieselbe IMO-Nummer',
  'plausibility.lookAlike.unknown': 'ob es ein anderes Schiff ist, lässt sich nicht sagen: Eine IMO-Nummer fehlt',
}
