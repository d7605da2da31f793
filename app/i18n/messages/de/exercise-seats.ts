import type { exerciseSeats as english } from '#app/i18n/messages/en/exercise-seats.ts'

/** Einen Platz verlassen, und was man von ihm aus nicht tut. */
export const exerciseSeats: Partial<Record<keyof typeof english, string>> = {
  'exercise.seat.leave':
    '{count, plural, =0 {Die Übungsleitung behält, was Sie gesendet haben.} one {Eine Antwort hat die Übungsleitung nicht erreicht und geht verloren.} other {# Antworten haben die Übungsleitung nicht erreicht und gehen verloren.}} Dieses Fenster vergisst die Übung samt dem, was Sie nicht gesendet haben.',
  'exercise.seat.noShow':
    'Dies ist ein Fenster für Übende. Vorführung und Rundgänge laufen in einem Fenster, das an keiner Übung teilnimmt.',
  'exercise.kept.ask': 'Andere Übung öffnen?',
  'exercise.kept.meaning':
    'Dieser Tab bewahrt eine Übung auf, die nicht wieder geöffnet werden konnte. Wenn Sie hier eine andere öffnen, geht sie verloren.',
  'exercise.kept.replace': 'Öffnen und die andere verlieren',
  'exercise.kept.not': 'Die andere behalten',
}
