import type { glossary as english } from '#app/i18n/messages/en/glossary.ts'

/** Das Glossar: jedes Fachwort in einfachen Worten. */
export const glossary: Partial<Record<keyof typeof english, string>> = {
  'help.title': 'Hilfe',
  'help.commands': 'Alles, was hier getan werden kann, mit wenigen Buchstaben gefunden',
  'help.shortcuts': 'Was die Tasten tun',
  'help.glossary': 'Die hier verwendeten Wörter, einfach erklärt',
  'help.method': 'Was die App weiß, woher sie es weiß und was sie nicht wissen kann',
  'help.tours': 'Rundgänge, Vorführung und Übungen',
  'glossary.title': 'Glossar',
  'glossary.field': 'Wort suchen',
  'glossary.count': '{count, plural, one {# Wort} other {# Wörter}}',
  'glossary.none': 'Kein Wort hier beginnt so.',
  'glossary.what': 'Was das heißt: {term}',
  'glossary.term.denial': 'Dementi',
  'glossary.term.itemised': 'Aufgeschlüsselt',
  'glossary.term.grade': 'Bewertung',
  'glossary.term.feed': 'Feed',
  'glossary.term.corridor': 'Korridor',
  'glossary.term.mock': 'MOCK',
  'glossary.consignment':
    'Eine Menge von Containern, die zusammen befördert wird. Ihr Weg ist eine Kette von Teilstrecken; ihre Container zählen einmal, wie viele Teilstrecken sie auch hat.',
  'glossary.leg':
    'Eine Beförderung mit einem Verkehrsmittel, Schiff oder Bahn, zwischen zwei Orten. Abfahrt und Ankunft sind Zeitspannen, denn Quellen kennen Tage und keine Minuten.',
  'glossary.place':
    'Ein Hafen, Bahnterminal, Rangierbahnhof, Depot oder Ort, mit allen verzeichneten Schreibweisen. Ein Hof auf der Karte zeigt, wie genau die Lage bekannt ist.',
  'glossary.sighting':
    'Etwas, das irgendwo zu einer Zeit gesehen wurde: auf einem Bild, ein Zug, eine datierte Aussage. Ort oder Anzahl können fehlen.',
  'glossary.claim':
    'Eine Zahl, die jemand veröffentlicht hat: genau, etwa, mehr als, mindestens oder eine Spanne; mit dem, was sie zählt, seit wann, wer es wann und wo gesagt hat.',
  'glossary.denial':
    'Die veröffentlichte Zurückweisung einer Angabe. Es steht immer neben der Angabe, die es zurückweist.',
  'glossary.source':
    'Eine Veröffentlichung, mit Herausgeber, Titel, Adresse und Daten, und einer Einschränkung, die sagt, was sie nicht zeigt.',
  'glossary.origin':
    'Woher zuerst kam, was Quellen sagen. Zwanzig Zeitungen, die eine Folie wiederholen, sind ein Ursprung und nicht zwanzig Zeugen.',
  'glossary.grade':
    'Admiralitätscode: ein Buchstabe für die Zuverlässigkeit der Quelle, eine Ziffer für die Glaubwürdigkeit der Information; getrennt für Position, Ladung und Identität. F und 6 sagen, dass es sich nicht beurteilen lässt, was nicht dasselbe ist wie schlecht.',
  'glossary.basis':
    'Wie ein Datensatz zustande kommt. Veröffentlicht: Eine Quelle sagt es, durchgezogene Linie. Abgeleitet: von uns berechnet, gestrichelt. Fiktiv: zu Schulungszwecken erfunden, gepunktet.',
  'glossary.window':
    'Der Zeitraum, den die beiden Regler setzen: ganze Tage in UTC, der erste und der letzte eingeschlossen. Zahlen, Karte, Tabelle und Exporte zeigen, was hineinfällt.',
  'glossary.playhead':
    'Ein Zeitpunkt innerhalb des Zeitraums; er wandert, wenn die Tage abgespielt werden. Wo etwas zwischen zwei Sichtungen war, bleibt unbekannt.',
  'glossary.asKnownOn':
    'Ein zweites Datum: Es zählt nur, was bis zum Ende dieses Tages veröffentlicht war. So sieht man, was damals bekannt sein konnte, ohne das, was später herauskam.',
  'glossary.case': 'Datensätze, die zusammengehören: der veröffentlichte Fall, ein Schulungsfall oder ein Lasttest.',
  'glossary.itemised':
    'Container, deren Weg eine Quelle nennt. Was darüber hinaus angegeben wurde, wird als nicht aufgeschlüsselt gezeigt, und auf keiner Linie.',
  'glossary.corridor':
    'Wo eine Teilstrecke am Boden verlaufen sein kann, abgeleitet und daher gestrichelt. Es ist keine Spur: Ein Korridor sagt nichts darüber, wo ein Schiff oder ein Zug wirklich war.',
  'glossary.feed':
    'Woher die Seite ihre Datensätze bekommt. Das Abzeichen in der Kopfleiste sagt, ob die Feeds antworten und ob das, was sie gaben, alt ist.',
  'glossary.mock':
    'Die Antworten sind gespeicherte Demodaten und kommen aus keinem Live-Feed. Ein Banner sagt es, solange das so ist.',
}
