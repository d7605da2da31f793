import type { scenarioFaults as english } from '#app/i18n/messages/en/scenario-faults.ts'

/** Was an einem geöffneten Szenario falsch ist, ein Satz je Art von Fehler, und wo er steht. */
export const scenarioFaults: Partial<Record<keyof typeof english, string>> = {
  'scenario.fault.at': 'Zeile {line}, {path}: {what}',
  'scenario.fault.atLine': 'Zeile {line}: {what}',
  'scenario.fault.atPath': '{path}: {what}',
  'scenario.fault.too-large':
    'Die Datei ist länger als {most, number} Zeichen. Ein Szenario dieser Größe wird nicht gelesen.',
  'scenario.fault.syntax':
    'Ab hier ist der Text kein JSON mehr. Suchen Sie nach einem fehlenden Komma, Anführungszeichen oder einer fehlenden Klammer, hier oder kurz davor.',
  'scenario.fault.repeated-key': 'Dieser Schlüssel steht hier zweimal. Welcher der beiden zählt, ist nicht klar.',
  'scenario.fault.not-a-scenario': 'Das ist kein Szenario: Hier muss „{format}“ stehen.',
  'scenario.fault.newer-version':
    'Dieses Szenario wurde für eine neuere Version geschrieben (Formatversion {version}). Es blieb unberührt.',
  'scenario.fault.missing': 'Das muss angegeben werden und fehlt.',
  'scenario.fault.unknown-key': 'Ein Szenario hat hier keinen Schlüssel „{key}“. Ist er vertippt?',
  'scenario.fault.wrong-type':
    'Hier muss {expected, select, string {ein Text} number {eine Zahl} int {eine ganze Zahl} boolean {true oder false} array {eine Liste} tuple {eine Liste aus zweien} other {ein Objekt mit Schlüsseln}} stehen.',
  'scenario.fault.not-one-of': 'Hier muss eines von diesen stehen: {options}.',
  'scenario.fault.empty': 'Dieser Text ist leer.',
  'scenario.fault.too-long': 'Dieser Text ist länger als {most, number} Zeichen.',
  'scenario.fault.too-few': 'Diese Liste braucht mindestens {least, plural, one {# Eintrag} other {# Einträge}}.',
  'scenario.fault.too-many': 'Diese Liste hat mehr als {most, plural, one {# Eintrag} other {# Einträge}}.',
  'scenario.fault.too-low': 'Diese Zahl ist zu klein: Die Grenze ist {least, number}.',
  'scenario.fault.too-high': 'Diese Zahl ist zu groß: Die Grenze ist {most, number}.',
  'scenario.fault.bad-format': 'Dieser Text hat nicht die verlangte Form: {pattern}',
  'scenario.fault.not-an-id':
    'Das ist keine Kennung. Eine Kennung beginnt mit einem Buchstaben oder einer Ziffer und hat höchstens 80 Buchstaben, Ziffern, Punkte, Binde- und Unterstriche.',
  'scenario.fault.not-a-time':
    'Das ist keine Zeit. Schreiben Sie einen UTC-Tag wie 2023-09-12 oder einen Zeitpunkt wie 2023-09-12T06:30Z.',
  'scenario.fault.not-an-instant': 'Das ist kein Zeitpunkt. Schreiben Sie ihn in UTC, zum Beispiel 2023-10-14T08:00Z.',
  'scenario.fault.not-a-duration':
    'Das ist keine Dauer von bis zu zwei Wochen. Schreiben Sie sie wie PT5M (fünf Minuten) oder PT1H30M.',
  'scenario.fault.no-duration': 'Diese Dauer muss größer als null sein.',
  'scenario.fault.not-a-query':
    'Das ist keine Abfrage einer Adresse. Geben Sie nur an, was hinter dem Fragezeichen steht, zum Beispiel from=2023-09-07&to=2023-10-01.',
  'scenario.fault.own-parameter':
    'Fall, Sprache, Farbschema, Einbettung und Übung dürfen hier nicht gesetzt werden: Szenario und Lesende wählen sie.',
  'scenario.fault.not-a-parameter':
    'Das ist kein Name eines Parameters: Buchstaben und Ziffern, zuerst ein Kleinbuchstabe, höchstens 20.',
  'scenario.fault.ends-before-start': 'Diese Spanne endet vor ihrem Beginn.',
  'scenario.fault.unsourced': 'Ein veröffentlichter Datensatz nennt mindestens eine Quelle. Dieser nennt keine.',
  'scenario.fault.not-marked':
    'Die Kennung eines erfundenen Datensatzes beginnt mit SYN-, und nur die eines erfundenen.',
  'scenario.fault.not-made-up':
    'Was eine Einlage bringt, muss klar erfunden sein: Seine Kennung beginnt mit SYN-, und seine Grundlage ist „synthetic“.',
  'scenario.fault.figure-of-kind': 'Eine Angabe der Art „figure“ hat eine Zahl, und keine andere Art hat eine.',
  'scenario.fault.leg-times': 'Diese Teilstrecke hat gar keine Zeit, oder ihre Ankunft liegt vor ihrer Abfahrt.',
  'scenario.fault.not-as-described': 'Das ist nicht so, wie die Beschreibung des Formats es verlangt.',
  'scenario.fault.repeated-id': 'Die Kennung „{id}“ ist schon verwendet. Jede darf einmal verwendet werden.',
  'scenario.fault.unknown-role': 'Eine Rolle „{id}“ gibt es in diesem Szenario nicht.',
  'scenario.fault.unknown-objective': 'Ein Lernziel „{id}“ gibt es in diesem Szenario nicht.',
  'scenario.fault.unknown-question': 'Keine Einlage dieses Szenarios stellt die Frage „{id}“.',
  'scenario.fault.unknown-option': 'Die Frage hat keine Option „{id}“.',
  'scenario.fault.other-answer':
    'Die Frage verlangt {asked, select, choice {eine Auswahl} figure {eine Zahl} place {einen Ort} assessment {eine Beurteilung} other {etwas anderes}}, und diese Regel wertet eine andere Art von Antwort.',
  'scenario.fault.low-above-high': 'Die Untergrenze liegt über der Obergrenze.',
  'scenario.fault.more': '{count, plural, one {# weiterer Fehler ist} other {# weitere Fehler sind}} nicht aufgeführt.',
}
