import type { method as english } from '#app/i18n/messages/en/method.ts'

/** Die Methode: was die App weiß, woher, und was sie nicht wissen kann. */
export const method: Partial<Record<keyof typeof english, string>> = {
  'method.title': 'Methode',
  'method.knows.title': 'Was die App weiß',
  'method.knows':
    'Nur, was ihre Feeds ihr geben. Jeder veröffentlichte Datensatz nennt seine Quellen, und jede Quelle sagt, was sie nicht zeigt. Was daraus berechnet wird, ist als abgeleitet gekennzeichnet, und keine Lücke wird stillschweigend gefüllt.',
  'method.basis.title': 'Woher eine Linie bekannt ist',
  'method.grades.title': 'Wie sicher es ist',
  'method.grades':
    'Position, Ladung und Identität werden getrennt nach dem Admiralitätscode bewertet. Wo eine Bewertung für einen Datensatz steht, entscheidet die niedrigste: zuerst die schwächere Information, dann die schwächere Quelle.',
  'method.grades.source': 'Quelle',
  'method.grades.information': 'Information',
  'method.hedges.title': 'Vorbehalte',
  'method.hedges':
    'Eine Zahl behält ihren Vorbehalt, wohin sie auch geht: auf dem Bildschirm, gesprochen, in Dateien und Bildern. Eine Zahl kann sein:',
  'method.totals.title': 'Summen',
  'method.totals':
    'Summen zählen Sendungen und keine Teilstrecken, also dieselben Container nur einmal. Jede Menge ist ein Intervall: Enden werden addiert oder abgezogen, ein fehlendes Ende bleibt fehlend, und ein Vorbehalt geht auf das Ergebnis über. Ein Beispiel: {claimed} weniger {itemised} ergibt {rest}. Widersprüchliche Zahlen stehen nebeneinander und werden nie gemittelt.',
  'method.lines.title': 'Linien auf der Karte',
  'method.lines':
    'Bögen sind schematisch und keine Route; die gestrichelte Linie am Boden ist ein abgeleiteter Korridor. Zwischen zwei Sichtungen ist die Position unbekannt: Eine Markierung dort wird nur auf Verlangen gezeichnet und beschriftet. Ein Hof zeigt, wie genau ein Ort bekannt ist.',
  'method.clocks.title': 'Zwei Uhren',
  'method.clocks':
    'Zeitraum und Abspielmarke sagen, wann etwas geschah, in UTC. „Kenntnisstand vom“ sagt, wann es bekannt sein konnte: Eine Quelle zählt ab dem Ende des Tages, an dem sie veröffentlicht wurde.',
  'method.checks.title': 'Was unplausibel aussieht',
  'method.checks':
    'Die Geschwindigkeit, die eine Teilstrecke braucht, wird an einer Grenze gemessen. Darüber stellt die App eine Frage; eine Frage ist kein Urteil.',
  'method.feeds.title': 'Feeds',
  'method.feeds.age':
    'Was ein Live-Feed gab, gilt als veraltet, wenn es älter ist als {stale} seiner Intervalle, und als verloren, wenn es älter ist als {lost}.',
  'method.madeUp.title': 'Was erfunden ist',
  'method.madeUp':
    'MOCK: Die Antworten sind gespeicherte Demodaten und kommen aus keinem Live-Feed. FIKTIV (SYNTHETIC): zu Schulungs- oder Testzwecken erfundene Datensätze; ihre Kennungen beginnen mit {mark}. Sie stützen keine veröffentlichte Angabe und werden getrennt gezählt. Ein Banner steht, solange einer davon gezeigt wird, und kommt in jeden Export.',
  'method.cannot.title': 'Was sie nicht wissen kann',
  'method.cannot.truth': 'Ob eine Angabe stimmt. Sie zeigt, wer sie macht, wer sie dementiert und woran sie hängt.',
  'method.cannot.cargo': 'Was in einem Container ist. Sie weiß, was Quellen darüber sagen.',
  'method.cannot.between':
    'Wo etwas zwischen zwei Sichtungen war. „Unsichtbar“ oder „entdeckt“ heißt es nur mit dem, der es gemeldet hat.',
  'method.cannot.absence':
    'Was keine Quelle veröffentlicht hat. Dass hier nichts steht, zeigt nicht, dass nichts geschah.',
}
