import type { trainingMenu as english } from '#app/i18n/messages/en/training-menu.ts'

/** Der Zugang zur Schulung und das Zurücksetzen. */
export const trainingMenu: Partial<Record<keyof typeof english, string>> = {
  'training.title': 'Schulung',
  'training.show.title': 'Vorführung',
  'training.show.meaning':
    '{count} Szenen in {minutes} Minuten, die von selbst laufen, für einen Messestand oder einen Kurs: was veröffentlicht wurde, und dann, so benannt, was zu Schulungszwecken erfunden ist. Sie beginnt immer wieder von vorn, bis jemand eine Taste drückt.',
  'training.show.start': 'Vorführung starten',
  'training.show.address': 'Für einen Messestand die Seite unter dieser Adresse öffnen:',
  'training.tours.title': 'Rundgänge',
  'training.tours.meaning':
    'Jeder öffnet, wovon er erzählt, und hinterlässt die Seite, wie sie war. Die Rundgänge Analyse und Vortrag zeigen den veröffentlichten Fall, der Rundgang Übungsleitung den Schulungsfall.',
  'training.tours.length': '{count} Schritte, etwa {minutes} Minuten',
  'training.tours.resume': 'Fortsetzen bei Schritt {number} von {count}',
  'training.tours.seen': 'Bis zum Ende gesehen: {count} Schritte',
  'training.tours.again': 'Von Anfang an',
  'training.tours.again.of': '{name} von Anfang an',
  'training.exercises.title': 'Übungen',
  'training.exercises.none': 'Hier wird keine Übung angeboten.',
  'training.case.title': 'Schulungsdaten',
  'training.case.meaning':
    'Die veröffentlichten Datensätze und daneben drei erfundene Sendungen, deren Kennungen mit SYN- beginnen. Ein Banner steht, solange eine davon gezeigt wird.',
  'training.case.open': 'Schulungsfall öffnen',
  'training.case.missing':
    'Die Feeds dieser Seite bieten keinen Schulungsfall an, daher gibt es auch keine Vorführung.',
  'training.reset.title': 'Zurücksetzen',
  'training.reset.meaning': 'Löscht nach einer Rückfrage, was diese Seite in diesem Browser aufbewahrt hat.',
  'training.reset.ask': 'Diese Seite zurücksetzen',
  'training.reset.question':
    'Alles löschen, was diese Seite in diesem Browser aufbewahrt hat? Nichts davon lässt sich zurückholen.',
  'training.reset.slides': 'Folien des Vortrags, mit ihren Bildern und Notizen',
  'training.reset.work': 'Gespeicherte Ansichten und Ihre Notizen',
  'training.reset.preferences': 'Größen der Bereiche und andere Einstellungen',
  'training.reset.tours': 'Wie weit Sie mit den Rundgängen gekommen sind',
  'training.reset.exercises': 'Übungen, was in ihnen entschieden wurde, und hier geschriebene Szenarien',
  'training.reset.files':
    'Dateien, die Sie geöffnet haben, soweit die Seite sie hält; die auf Ihrem Datenträger bleiben',
  'training.reset.copy': 'Die Kopie der Seite für die Nutzung ohne Netz; solange es kein Netz gibt, bleibt sie',
  'training.reset.confirm': 'Alles löschen',
  'training.reset.keep': 'Behalten',
  'training.reset.working': 'Wird gelöscht',
  'training.reset.left':
    'Nicht alles konnte gelöscht werden. Noch vorhanden: {names}. Ein anderer Tab hält es möglicherweise offen: Schließen Sie die anderen Tabs dieser Seite, und versuchen Sie es erneut.',
  'training.reset.again': 'Erneut versuchen',
  'training.reset.reload': 'Seite neu öffnen',
}
