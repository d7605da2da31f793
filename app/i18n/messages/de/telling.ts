import type { telling as english } from '#app/i18n/messages/en/telling.ts'

/** Was die Karte zeigt, in Sätzen. */
export const telling: Partial<Record<keyof typeof english, string>> = {
  'telling.title': 'In Worten',
  'telling.days': 'Gezeigt: {days}.',
  'telling.noLeg': 'Es wird keine Teilstrecke gezeigt.',
  'telling.manyLegs':
    'Gezeigt: {vessel, plural, =0 {keine Teilstrecke} one {# Teilstrecke} other {# Teilstrecken}} per Schiff und {rail, plural, =0 {keine} one {# Teilstrecke} other {# Teilstrecken}} per Bahn.',
  'telling.leg':
    '{carrier}, {mode, select, vessel {per Schiff} other {per Bahn}}, von {from} nach {to}. Abfahrt: {departs}. Ankunft: {arrives}. Container: {containers}. {basis}; {grade}.',
  'telling.grade': 'niedrigste Bewertung {grade}, eine Einschätzung der Redaktion',
  'telling.itemised': 'Aufgeschlüsselt: {quantity}, in {consignments} auf {legs}; jede einmal gezählt.',
  'telling.synthetic': 'Zu Schulungszwecken erfunden: {quantity}, in {consignments}.',
  'telling.claim': 'Angabe von {speaker}: {quantity} ({day}).',
  'telling.notItemised': 'Davon durch keine Teilstrecke abgedeckt: {quantity}.',
  'telling.contradiction': 'Aufgeschlüsselt ist mehr als angegeben: Beides widerspricht sich.',
  'telling.noDenial': 'Zu dieser Angabe ist kein Dementi verzeichnet.',
  'telling.denied':
    '{count, plural, one {Ein veröffentlichtes Dementi steht daneben} other {# veröffentlichte Dementis stehen daneben}}: {speakers}.',
  'telling.unknown': 'Zwischen zwei Sichtungen hat niemand veröffentlicht, wo die Container waren.',
  'telling.outside': '{count, plural, one {# Teilstrecke liegt} other {# Teilstrecken liegen}} außerhalb dieser Tage.',
  'telling.filtered':
    '{count, plural, one {# Teilstrecke ist} other {# Teilstrecken sind}} durch den Filter ausgeblendet.',
  'telling.withheld':
    'Datensätze, die nicht zählen: {later} später veröffentlicht, {struck} aus gestrichenen Quellen, {below} unter der Bewertung.',
}
