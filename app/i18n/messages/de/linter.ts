import type { linter as english } from '#app/i18n/messages/en/linter.ts'

/** Was geprüft wird, bevor eine Datei die Anwendung verlässt. */
export const linter: Partial<Record<keyof typeof english, string>> = {
  'linter.title': 'Vor der Weitergabe',
  'linter.count': '{count, plural, one {# Befund} other {# Befunde}}',
  'linter.nothing': '{rules} Regeln haben nichts gefunden.',
  'linter.fixAll': 'Alle beheben ({count})',
  'linter.undo': 'Letzte Korrektur zurücknehmen',
  'linter.undone': 'Die letzte Korrektur ist zurückgenommen.',
  'linter.fixed':
    '{done, plural, one {# Korrektur ist vorgenommen} other {# Korrekturen sind vorgenommen}}. {left, plural, =0 {Nichts bleibt offen.} one {# Befund bleibt offen.} other {# Befunde bleiben offen.}}',
  'linter.field.title': 'Titel',
  'linter.field.subtitle': 'Zweite Zeile',
  'linter.field.notes': 'Notizen',
  'linter.field.picture': 'Bild',
  'linter.noSource': 'Kein Datensatz der Ansicht nennt diese Zahl: {written}.',
  'linter.hedge': 'Die Ansicht hat „{said}“; der Text sagt „{written}“.',
  'linter.perLeg':
    '{written} zählt dieselben Container einmal je Teilstrecke. Es sind {said}, gleich wie viele Teilstrecken sie zurücklegten.',
  'linter.noZone': '„{written}“ hat keine Zeitzone.',
  'linter.localTime': '„{written}“ sagt nicht, von welchem Ort. Schreiben Sie die Zeit in UTC.',
  'linter.mixed':
    'Wahrscheinlichkeit („{likely}“) und Konfidenz ({level}) stehen in einem Satz, und beim Lesen wird das eine für das andere gehalten.',
  'linter.route': 'Der Text spricht von „{written}“; das sind die Bögen auf der Karte nicht.',
  'linter.unjudged':
    'Das hat {speaker} gesagt, und es ist nicht beurteilbar (Bewertung {grade}). Der Text gibt es als Tatsache wieder.',
  'linter.denied':
    '„{written}“ ist eine Angabe, und {count, plural, one {ihr Dementi fehlt} other {ihre # Dementis fehlen}} im Text.',
  'linter.banner': 'Erfundene Datensätze werden gezeigt, und nichts weist darauf hin.',
  'linter.credits': 'Der Nachweis der Grundkarte ist ausgelassen. Ihre Lizenzen verlangen ihn.',
  'linter.noCredits': 'Die Karte liefert keinen Nachweis ihrer Grundkarte. Zeichnen Sie sie vor der Weitergabe neu.',
  'linter.fix.put': '„{words}“ voranstellen',
  'linter.fix.write': '„{words}“ schreiben',
  'linter.fix.utc': '„UTC“ hinzufügen',
  'linter.fix.split': 'Zwei Sätze daraus machen',
  'linter.fix.schematic': 'Hinzufügen, dass Bögen schematisch sind',
  'linter.fix.says': '„Laut {speaker}“ voranstellen',
  'linter.fix.denial': 'Dementi hinzufügen',
  'linter.fix.banner': 'Banner zeigen',
  'linter.fix.credits': 'Nachweis zeigen',
  'linter.text.confidence': 'Konfidenz: {level}.',
  'linter.text.says': 'Laut {speaker}: {sentence}',
}
