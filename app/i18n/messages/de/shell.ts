import type { shell as english } from '#app/i18n/messages/en/shell.ts'

/** Der Rahmen der Seite: Kopfleiste, Banner, Hinweise, Feeds, Fehler. */
export const shell: Partial<Record<keyof typeof english, string>> = {
  'shell.name': 'Transload',
  'shell.skip': 'Zur Tabelle der Teilstrecken springen',
  'shell.case': 'Fall',
  'shell.language': 'Sprache',
  'shell.theme': 'Farbschema',
  'shell.theme.system': 'System',
  'shell.theme.light': 'Hell',
  'shell.theme.dark': 'Dunkel',
  'shell.share': 'Link teilen',
  'shell.share.done': 'Der Link zu dieser Ansicht ist in der Zwischenablage.',
  'shell.share.manual': 'Der Browser lässt die Seite nicht kopieren. Kopieren Sie den Link hier:',
  'shell.export': 'Exportieren',
  'shell.shortcuts': 'Tastenkürzel',
  'shell.close': 'Schließen',
  'shell.dismiss': 'Ausblenden',
  'shell.retry': 'Erneut versuchen',
  'shell.loading': 'Wird geladen: {pane}',
  'shell.pane.figures': 'Zahlen',
  'shell.pane.map': 'Karte',
  'shell.pane.timeline': 'Zeitleiste',
  'shell.pane.legs': 'Teilstrecken',
  'shell.pane.detail': 'Details',
  'shell.panes': 'Bereiche',
  'shell.collapse': 'Einklappen: {pane}',
  'shell.expand': 'Ausklappen: {pane}',
  'shell.resize': 'Größe: {pane}',
  'shell.stopped': 'Dieser Bereich ist ausgefallen',
  'shell.stopped.meaning': 'Ein Fehler der Anwendung hat ihn angehalten. Die anderen Bereiche laufen weiter.',
  'shell.mock.mock-page': 'MOCK: gespeicherte Antworten des Demo-Feeds in der Seite, kein Live-Feed.',
  'shell.mock.mock-worker': 'MOCK: gespeicherte Antworten des Demo-Feeds (Service Worker), kein Live-Feed.',
  'shell.synthetic':
    'FIKTIV (SYNTHETIC): Gezeigt werden zu Schulungs- oder Testzwecken erfundene Daten. Nichts davon wurde gemeldet.',
  'shell.asleep':
    'Diese Seite stand {minutes, plural, one {# Minute} other {# Minuten}} lang still: Der Computer war im Ruhezustand, oder der Browser hatte den Tab eingefroren. Das Abspielen wurde angehalten, und Live-Feeds werden erneut abgefragt.',
  'shell.dropped':
    'Die Adresse enthielt für {names} {count, plural, one {einen unlesbaren Wert; er wurde ausgelassen} other {unlesbare Werte; sie wurden ausgelassen}}.',
  'shell.windowDropped':
    'Die Adresse verlangt einen Zeitraum, der vor seinem Beginn endet; gezeigt wird der Zeitraum des Falls.',
  'shell.unknownCase': 'Es gibt keinen Fall „{id}“. Gezeigt wird der veröffentlichte Fall.',
  'shell.unknownRecord': 'Die Adresse nennt {kind} „{id}“; das gibt es in diesem Fall nicht.',
  'shell.leftOut': '{count, plural, one {# Datensatz} other {# Datensätze}} der Feed-Antworten ausgelassen.',
  'shell.leftOut.open': 'Anzeigen, welche',
  'shell.feedDown': 'Feed „{feed}“: {trouble} {kept}',
  'shell.feedKept': 'Gezeigte Daten: Stand {time}.',
  'shell.feedNothing': 'Nichts davon wird gezeigt oder gezählt.',
  'shell.badge': 'Feeds: {badge}',
  'shell.badge.page': 'Demo-Feed in der Seite',
  'shell.feeds': 'Feeds',
  'shell.feeds.meaning':
    'Was jeder Feed geantwortet hat. Jede Zeile ist erfasst: gelesen = angenommen + in Quarantäne + abgelehnt + übersprungen.',
  'shell.feeds.state': 'Zustand',
  'shell.feeds.read': 'Gelesen',
  'shell.feeds.accepted': 'Angenommen',
  'shell.feeds.quarantined': 'In Quarantäne',
  'shell.feeds.rejected': 'Abgelehnt',
  'shell.feeds.skipped': 'Übersprungen',
  'shell.feeds.generated': 'Erstellt',
  'shell.feeds.lastSuccess': 'Letzte Antwort',
  'shell.feeds.leftOut': 'Ausgelassen',
  'shell.feeds.references': 'Verweise, die ins Leere führen',
  'shell.feeds.row': '{feed}, Zeile {row}{id, select, none {} other { ({id})}}: {field} {message}',
  'shell.feeds.reference': '{feed} {id}: {field} nennt {missing}; das hat kein Feed',
  'shell.feeds.askAgain': 'Erneut abfragen',
  'shell.condition.waiting': 'Noch nicht abgefragt',
  'shell.condition.loading': 'Wird geladen',
  'shell.condition.good': 'In Ordnung',
  'shell.condition.failed': 'Ausgefallen',
  'shell.positions': 'Positionen',
  'shell.positions.none': 'In diesem Fall gibt es keine Positionen.',
  'shell.positions.flagged':
    '{clean, plural, one {# angenommene Zeile ist unauffällig} other {# angenommene Zeilen sind unauffällig}}, {flagged, plural, one {# ist markiert} other {# sind markiert}}.',
  'shell.positions.late':
    'Nicht in der Reihenfolge eingetroffen: {count, plural, one {# Zeile} other {# Zeilen}}, sortiert.',
  'shell.positions.first':
    '{count, plural, one {Die Zeile} other {{shown, plural, one {Die erste Zeile} other {Die ersten # Zeilen}} von {count, number}}}:',
  'shell.positions.row': 'Zeile {row, number}{track, select, none {} other { ({track})}}: {value}',
  'shell.positions.row.alone': 'Zeile {row, number}{track, select, none {, keine Spur genannt} other { ({track})}}',
  'shell.positions.row.duplicate': 'Zeile {row, number} ({track}): wiederholt Zeile {value}',
  'shell.positions.row.speed': 'Zeile {row, number} ({track}): {value} kn',
  'shell.positions.keepNullIsland': 'Zeilen nahe 0°, 0° unverändert annehmen',
  'shell.positions.leaveNullIsland': 'Zeilen nahe 0°, 0° wieder zurückhalten',
  'positions.rule.no-time': 'Keine Zeit genannt: {count, plural, one {# Zeile} other {# Zeilen}}, abgelehnt',
  'positions.rule.unknown-track':
    'Von einer Spur, die der Feed „Spuren“ nicht hat: {count, plural, one {# Zeile} other {# Zeilen}}, abgelehnt',
  'positions.rule.off-the-globe':
    'Breite über 90° oder Länge über 180°, oder keine Zahl: {count, plural, one {# Zeile} other {# Zeilen}}, abgelehnt',
  'positions.rule.before-1990': 'Vor dem Jahr 1990: {count, plural, one {# Zeile} other {# Zeilen}}, in Quarantäne',
  'positions.rule.outside-asked':
    'Außerhalb der abgefragten Zeit: {count, plural, one {# Zeile} other {# Zeilen}}, in Quarantäne',
  'positions.rule.null-island':
    'Bis 0,001° um 0°, 0°, wo defekte Sender sich melden: {count, plural, one {# Zeile} other {# Zeilen}}, in Quarantäne',
  'positions.rule.duplicate':
    'Gleiche Spur, gleiche Sekunde, gleiche Position wie eine Zeile davor: {count, plural, one {# Zeile} other {# Zeilen}}, übersprungen',
  'positions.rule.identity-twice':
    'Eine Spur in einer Sekunde an zwei Positionen, keine Linie dorthin gezeichnet: {count, plural, one {# Zeile} other {# Zeilen}}, markiert',
  'positions.rule.too-fast':
    'Enden einer Bewegung eines Schiffs mit mehr als 50 kn, keine Linie dazwischen gezeichnet: {count, plural, one {# Zeile} other {# Zeilen}}, markiert',
  'positions.rule.speed-noise':
    'Geschwindigkeit eines Schiffs mit 51,2 kn angegeben, ein Rauschen mancher Sender: {count, plural, one {# Zeile} other {# Zeilen}}, markiert',
  'positions.rule.speed-top':
    'Geschwindigkeit eines Schiffs mit „102,2 kn oder mehr“ angegeben: {count, plural, one {# Zeile} other {# Zeilen}}, markiert',
  'positions.rule.speed-beyond':
    'Geschwindigkeit eines Schiffs über dem, was AIS ausdrücken kann, als nicht angegeben behandelt: {count, plural, one {# Zeile} other {# Zeilen}}, markiert',
  'positions.rule.no-position':
    'Keine Position angegeben, angenommen und nicht gezeichnet: {count, plural, one {# Zeile} other {# Zeilen}}',
  'feed.cases': 'Fälle',
  'feed.places': 'Orte',
  'feed.vessels': 'Schiffe',
  'feed.sources': 'Quellen',
  'feed.claims': 'Angaben',
  'feed.consignments': 'Sendungen',
  'feed.legs': 'Teilstrecken',
  'feed.sightings': 'Sichtungen',
  'feed.tracks': 'Spuren',
  'feed.positions': 'Positionen',
  'trouble.no-answer': 'keine Antwort.',
  'trouble.timeout': 'keine Antwort innerhalb von {seconds} s.',
  'trouble.status':
    'Der Server hat mit Status {status} abgelehnt.{status, select, 401 { Er will wissen, wer Sie sind: Melden Sie sich dort an, und versuchen Sie es erneut.} 403 { Sie dürfen dies nicht lesen: Bitten Sie den Betreiber des Feeds um Zugang.} 404 { Unter dieser Adresse hat er nichts: Der Betreiber dieser Seite sollte prüfen, wo seine Feeds sind.} 410 { Er gibt dies nicht mehr: Der Betreiber dieser Seite sollte einen anderen Feed suchen.} other {}}{patience, select, asked { Er bittet darum, bis zum nächsten Versuch nicht gefragt zu werden.} other {}}',
  'trouble.wrong-origin': 'Die Antwort kam von einem anderen Server ({origin}) und wurde nicht übernommen.',
  'trouble.not-data': 'Die Antwort besteht nicht aus Daten. Sie beginnt mit: {start}',
  'trouble.envelope': 'Die Antwort ist nicht wie beschrieben: Feld „{field}“ {message}.',
  'trouble.wrong-feed': 'Die Antwort stammt von einem anderen Feed ({answered}).',
  'trouble.wrong-case': 'Die Antwort gehört zu einem anderen Fall ({answered}).',
  'trouble.truncated':
    'Die Antwort ist abgeschnitten: {announced, select, unknown {Sie endet, bevor sie sagt, wie viel sie enthält.} other {{received} von {announced} Datensätzen kamen an.}}',
  'trouble.schema':
    'Die Antwort ist nicht wie beschrieben: Feld „{field}“ {message}. Von {read} Datensätzen sind {rejected} falsch, daher wurde keiner übernommen.{unknown, select, none {} other { Gesendet, aber nicht beschrieben: {unknown}.}}',
  'trouble.reader-failed':
    'Die Antwort kam an, aber diese Seite {why, select, memory {hat nicht genug Speicher, um sie zu lesen} time {hat das Lesen nach langer Zeit aufgegeben} other {konnte sie nicht lesen ({message})}}. Nichts davon wurde übernommen. Laden Sie die Seite neu, oder öffnen Sie einen kleineren Fall; bleibt es dabei, melden Sie es dem Betreiber dieser Seite.',
  'config.title': 'Transload kann nicht starten',
  'config.no-answer':
    'Die Datei config.json neben der Seite hat nicht geantwortet. Prüfen Sie den Server, und laden Sie neu.',
  'config.status':
    'Die Datei config.json neben der Seite hat mit Status {status} geantwortet. Prüfen Sie den Server, und laden Sie neu.',
  'config.not-json': 'Die Datei config.json neben der Seite ist kein JSON. Sie beginnt mit: {start}',
  'config.invalid': 'Die Datei config.json neben der Seite ist nicht wie beschrieben: Feld „{field}“ {message}.',
  'shortcuts.meaning': 'Die Tasten wirken dort, wo der genannte Teil den Fokus hat.',
  'shortcuts.keys': 'Tasten',
  'shortcuts.effect': 'Was sie tun',
  'shortcuts.arrows': 'Regler der Zeitleiste: einen Tag zurück oder vor',
  'shortcuts.pages': 'Regler der Zeitleiste: sieben Tage zurück oder vor',
  'shortcuts.ends': 'Regler der Zeitleiste: bis zum Anschlag',
  'shortcuts.space': 'Zeitleiste: abspielen oder anhalten',
  'shortcuts.events': 'Zeitleiste, Karte oder Teilstrecken-Tabelle: Abspielmarke zum nächsten oder vorigen Ereignis',
  'shortcuts.zoom': 'Zeitleiste: weniger Tage, mehr Tage, alle Tage (wie das Mausrad über ihrer Skala)',
  'shortcuts.escape': 'Ziehen abbrechen, Details oder ein Dialogfeld schließen',
  'shortcuts.rows': 'Teilstrecken-Tabelle: Zeile nach oben oder unten',
  'shortcuts.enter': 'Teilstrecken-Tabelle, Ereigniszeilen, Zahlen: auswählen',
  'shortcuts.question': 'Überall: diese Übersicht öffnen',
  'shortcuts.letters': 'Tasten ohne Strg: N, P und ?',
  'shortcuts.letters.reason':
    'Schalten Sie sie aus, wenn Sie mit dem Rechner sprechen oder Tasten versehentlich gedrückt werden. Alles andere bleibt; die Befehle (Strg K) tun weiterhin dasselbe.',
}
