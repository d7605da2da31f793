import type { tours as english } from '#app/i18n/messages/en/tours.ts'

/** Die Rundgänge: was jeder Schritt von dem sagt, was daneben steht. */
export const tours: Partial<Record<keyof typeof english, string>> = {
  'tours.analyst': 'Rundgang Analyse',
  'tours.briefer': 'Rundgang Vortrag',
  'tours.trainer': 'Rundgang Übungsleitung',
  'tours.step': '{name}, Schritt {number} von {count}',
  'tours.leave': 'Abbrechen',
  'tours.back': 'Zurück',
  'tours.next': 'Weiter',
  'tours.end': 'Fertig',
  'tours.keys':
    'Pfeiltasten oder Eingabetaste führen vor und zurück, Esc bricht ab. Die Seite wird sein, wie sie vorher war.',

  'tours.analyst.figures.title': 'Was die Teilstrecken ergeben und was angegeben wurde',
  'tours.analyst.figures.body':
    'Etwa 300 Container sind aufgeschlüsselt: Eine Quelle nennt ihren Weg. Angegeben wurden mehr als 1.000. Der Rest ist berechnet und so gekennzeichnet. Jede Zahl behält ihr „etwa“ und ihr „mehr als“, hier und in jeder Datei.',
  'tours.analyst.denials.title': 'Wer es dementiert',
  'tours.analyst.denials.body':
    'Ein Dementi steht immer neben der Angabe, die es zurückweist. Wählen Sie eines, um seinen Wortlaut, seinen Tag und seine Quellen zu lesen.',
  'tours.analyst.conflicts.title': 'Wo Zahlen sich widersprechen',
  'tours.analyst.conflicts.body':
    'Unterschiedliche Antworten auf dieselbe Frage stehen mit ihren Quellen nebeneinander, zum Beispiel 290 km und 200 km. Ein Mittelwert wird nicht gebildet.',
  'tours.analyst.map.title': 'Die Karte',
  'tours.analyst.map.body':
    'Bögen sind schematisch und keine Routen; gestrichelte Linien am Boden sind abgeleitete Korridore. Die Legende sagt, welche Zeichen veröffentlicht, abgeleitet oder fiktiv sind. Wählen Sie eine Linie, und alles über sie Bekannte öffnet sich.',
  'tours.analyst.timeline.title': 'Die Tage',
  'tours.analyst.timeline.body':
    'Zwei Regler setzen den Zeitraum, ein dritter ist die Abspielmarke; jeder lässt sich mit den Pfeiltasten bewegen, und in die Felder darunter lassen sich Tage eintippen. Die Leertaste spielt ab, N und P führen von Ereignis zu Ereignis. Schraffierte Enden sagen, dass nur „irgendwann in dieser Zeit“ bekannt ist.',
  'tours.analyst.known.title': 'Der Kenntnisstand eines Tages',
  'tours.analyst.known.body':
    'Wählen Sie einen Tag, und es zählt nur, was bis zu seinem Ende veröffentlicht war: in den Zahlen, auf der Karte und in dem, was Sie exportieren. Die Pfeile führen von einem Tag mit Veröffentlichungen zum nächsten.',
  'tours.analyst.legs.title': 'Die Teilstrecken als Tabelle',
  'tours.analyst.legs.body':
    'Alles auf der Karte steht auch hier und lässt sich mit der Tastatur sortieren, filtern, lesen und wählen. Dieselben Container auf Schiff und Zug werden einmal gezählt.',
  'tours.analyst.detail.title': 'Was hinter einer Linie steht',
  'tours.analyst.detail.body':
    'Die Details dessen, was Sie wählen: jedes Ende mit der Quelle seines Datums, die Bewertungen und von wem sie sind, was unplausibel wirkt, und jede Quelle mit ihrer Einschränkung.',
  'tours.analyst.search.title': 'Suche',
  'tours.analyst.search.body':
    'Alle Datensätze des Falls, Orte in jeder verzeichneten Schreibweise. Strg K oder ⌘ K, zweimal gedrückt, öffnet sie von überall. Wörter und Auswahl stehen in der Adresse, sodass sich eine Suche an andere senden lässt.',

  'tours.briefer.window.title': 'Zuerst die Tage',
  'tours.briefer.window.body':
    'Was Sie zeigen, ist das, was im Zeitraum zählt: Setzen Sie ihn mit seinen Reglern, mit eingetippten Tagen oder über die Liste der Zeiträume. Der Satz darunter sagt ihn in Worten, beide Tage eingeschlossen, in UTC.',
  'tours.briefer.claim.title': 'Dann das, wovon Sie berichten',
  'tours.briefer.claim.body':
    'Wählen Sie die Angabe, und lesen Sie sie im Wortlaut ihrer Quelle: wer es sagte, wann, seit wann sie zählt, wer sie dementiert. Was Sie wählen, ist auf der Karte und im Bild hervorgehoben.',
  'tours.briefer.export.title': 'Von der Ansicht zur Datei',
  'tours.briefer.export.body':
    '„Exportieren“ macht ein Bild oder Tabellen von genau dem, was Sie sehen, Tage und Vorbehalte eingeschlossen.',
  'tours.briefer.picture.title': 'Ein Bild, das sagt, was es ist',
  'tours.briefer.picture.body':
    'Titel, Tage, Legende, Quellen, Dementis und Nachweise kommen in das Bild, ebenso das Banner, solange irgendetwas Erfundenes gezeigt wird. Die Vorschau ist gezeichnet, wie die Datei sein wird.',
  'tours.briefer.findings.title': 'Vor der Weitergabe',
  'tours.briefer.findings.body':
    'Was Sie schreiben, wird mit der Ansicht verglichen: eine Zahl, die kein Datensatz nennt, ein verlorenes „etwa“, eine Zeit ohne Zeitzone, eine Angabe ohne ihr Dementi. Jeder Befund hat seine Begründung, und die meisten eine Korrektur auf Knopfdruck.',
  'tours.briefer.slides.title': 'Folien',
  'tours.briefer.slides.body':
    '„Diese Ansicht hinzufügen“ bewahrt die Ansicht als Folie, Bild und Wörter, wie sie jetzt sind. Ordnen Sie Folien, präsentieren Sie sie mit einem zweiten Fenster für die Vortragenden, oder speichern Sie sie als PPTX oder PDF mit Quellen in den Notizen.',
  'tours.briefer.link.title': 'Ein Link zu genau dieser Ansicht',
  'tours.briefer.link.body':
    'Die Adresse enthält Fall, Tage, Abspielmarke, Kartenausschnitt und Auswahl. Wer sie öffnet, sieht dieselbe Ansicht, ohne Rundgang und ohne Vorführung.',
  'tours.briefer.embed.title': 'Ein Code fürs Telefon, ein Rahmen für eine Seite',
  'tours.briefer.embed.body':
    'Derselbe Link als QR-Code, und die Ansicht als Teil einer anderen Seite, wo sich nichts ändern lässt und Warnhinweise und Dementis bei der Karte bleiben.',

  'tours.trainer.case.title': 'Der Schulungsfall',
  'tours.trainer.case.body':
    'Er enthält die veröffentlichten Datensätze, unverändert, und daneben drei erfundene Sendungen: SYN-02, SYN-03 und SYN-04. Der veröffentlichte Fall bleibt frei davon.',
  'tours.trainer.banner.title': 'Das Banner',
  'tours.trainer.banner.body':
    'Es steht, solange irgendetwas Erfundenes gezeigt wird, lässt sich nicht schließen und kommt in jedes Bild und jede Datei.',
  'tours.trainer.caveat.title': 'Der Warnhinweis',
  'tours.trainer.caveat.body':
    'Er sagt, was der Schulungsfall annimmt: Dass im Zeitraum mehr als 1.000 Container bewegt wurden, ist eine Annahme für die Schulung, und keine Quelle sagt es. Lesen Sie ihn dem Kurs vor.',
  'tours.trainer.marks.title': 'SYN- kennzeichnet Erfundenes',
  'tours.trainer.marks.body':
    'Jeder erfundene Datensatz hat eine Kennung, die mit SYN- beginnt. Seine Linien sind gepunktet, seine Flächen schraffiert, und seine Container werden getrennt von den veröffentlichten gezeigt; sie stützen keine Angabe.',
  'tours.trainer.detail.title': 'Eine erfundene Teilstrecke',
  'tours.trainer.detail.body':
    'RUSI meldet das Schiff; diese Seereise ist erfunden, und ihre einzige Quelle sagt es: der Schulungs-Feed selbst. Sie hat keine Bewertung, da es nichts zu beurteilen gibt.',
  'tours.trainer.show.title': 'Die Vorführung',
  'tours.trainer.show.body':
    'Fünf Minuten, die an einem Messestand oder vor einem Kurs von selbst laufen. Jede Taste beendet sie, und die vorige Ansicht kommt wieder.',
  'tours.trainer.exercises.title': 'Übungen',
  'tours.trainer.exercises.body':
    'Ein Szenario wird vom Pult der Übungsleitung aus durchgeführt: Nachrichten kommen zu ihrer Zeit, Übende antworten in einem eigenen Fenster, und die Nachbesprechung zeigt, was wann entschieden wurde. Was immer eine Übung erfindet, sagt es.',
  'tours.trainer.reset.title': 'Nichts zurücklassen',
  'tours.trainer.reset.body':
    'Nach dem Kurs löscht „Zurücksetzen“, was diese Seite im Browser aufbewahrt hat: Folien, Einstellungen, Stand der Rundgänge, Übungen. Es fragt vorher und führt auf, was verschwindet.',
}
