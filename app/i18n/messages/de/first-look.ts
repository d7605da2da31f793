import type { firstLook as english } from '#app/i18n/messages/en/first-look.ts'

/** Der erste Blick: zwei Minuten für alle, die noch nie hier waren. */
export const firstLook: Partial<Record<keyof typeof english, string>> = {
  'tours.first': 'Erster Blick',
  'firstLook.question': 'Zum ersten Mal hier?',
  'firstLook.offer':
    'Ein erster Blick dauert etwa {minutes, plural, one {# Minute} other {# Minuten}} und steht immer unter „Hilfe“.',
  'firstLook.start': 'Ersten Blick beginnen',
  'help.first':
    'Was diese Seite zeigt, in etwa {minutes, plural, one {# Minute} other {# Minuten}}; es geht weiter, wo Sie aufgehört haben',
  'tours.first.map.title': 'Was diese Seite zeigt',
  'tours.first.map.body':
    'Transporte, über die öffentlich berichtet wurde, auf See und auf der Schiene. Bögen sind schematisch und keine Routen. Durchgezogen ist veröffentlicht, gestrichelt abgeleitet, gepunktet zu Schulungszwecken erfunden.',
  'tours.first.figures.title': 'Was gezählt und was angegeben wurde',
  'tours.first.figures.body':
    'Etwa 300 Container sind aufgeschlüsselt; angegeben wurden mehr als 1.000. Das sind zwei Aussagen, und der Teil dazwischen steht auf keiner Linie. Wer die Angabe dementiert, steht daneben.',
  'tours.first.timeline.title': 'Wann',
  'tours.first.timeline.body':
    'Zwei Regler setzen die Tage, ein dritter spielt sie ab. „Kenntnisstand vom“ ist eine zweite Uhr: Sie lässt weg, was später veröffentlicht wurde.',
  'tours.first.detail.title': 'Woher jede Linie bekannt ist',
  'tours.first.detail.body':
    'Wählen Sie eine Linie, und ihre Quellen öffnen sich: wer was wann veröffentlicht hat, was es nicht zeigt, und eine Bewertung für Position, Ladung und Identität.',
  'tours.first.legs.title': 'Dasselbe als Tabelle',
  'tours.first.legs.body':
    'Alles auf der Karte steht auch hier, zum Lesen, Sortieren und Auswählen mit der Tastatur. Der Export nimmt genau, was Sie sehen, samt Vorbehalten.',
  'tours.first.help.title': 'Wo Sie fragen können',
  'tours.first.help.body':
    'Die Hilfe hat die Wörter, die Methode und die Tasten. Strg K oder ⌘ K findet mit wenigen Buchstaben alles, was hier getan werden kann.',
}
