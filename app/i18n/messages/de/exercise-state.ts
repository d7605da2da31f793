import type { exerciseState as english } from '#app/i18n/messages/en/exercise-state.ts'

/** Was eine Übung von sich aus sagt, im Fenster der Übungsleitung und in denen der Übenden. */
export const exerciseState: Partial<Record<keyof typeof english, string>> = {
  'exerciseState.noChannel':
    'Dieser Browser lässt zwei Fenster nicht miteinander sprechen. Die Übung läuft allein im Fenster der Übungsleitung.',
  'exerciseState.notKept':
    'Dieser Browser bewahrt für diesen Tab nichts auf: Sein Speicher ist voll oder verweigert. Beim Neuladen ginge die Übung verloren. Speichern Sie sie als Datei, bevor Sie diesen Tab schließen.',
  'exerciseState.unreadable': 'Die Übung, die dieser Tab aufbewahrt, ist nicht lesbar und wurde daher nicht geöffnet.',
  'exerciseState.fault.too-long': 'Die Datei ist zu lang für eine Übung.',
  'exerciseState.fault.no-json': 'Die Datei ist nicht lesbar: Sie ist kein JSON.',
  'exerciseState.fault.no-exercise': 'Die Datei ist keine hier gespeicherte Übung.',
  'exerciseState.fault.newer':
    'Die Übung wurde von einer neueren Version gespeichert (Format {version}). Diese würde sie falsch lesen, daher wurde sie nicht geöffnet.',
  'exerciseState.fault.scenario': 'Das Szenario in der Datei ist fehlerhaft.',
  'exerciseState.fault.log': 'Das Protokoll in der Datei ist fehlerhaft bei „{path}“.',
}
