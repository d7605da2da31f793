import type { dataFiles as english } from '#app/i18n/messages/en/data-files.ts'

/** Was Datendateien außer den Fachwörtern sagen: KML, das Archiv mit seiner README-Datei und das erneute Öffnen. */
export const dataFiles: Partial<Record<keyof typeof english, string>> = {
  'data.kml.name': 'Transload: {case}',
  'data.kml.legs': 'Teilstrecken',
  'data.kml.places': 'Orte',
  'data.kml.sightings': 'Sichtungen',
  'data.kml.way': '{mode}: {from} – {to}',
  'data.kml.synthetic': 'FIKTIV (SYNTHETIC): {name}',
  'data.kml.mock': 'Demo-Feed (MOCK): gespeicherte Antworten, kein Live-Feed.',
  'data.kml.leg':
    'Teilstrecke ({mode}) von {from} nach {to}. Transportmittel: {carrier}. Abfahrt: {departs}. Ankunft: {arrives}. Container: {containers}.',
  'data.kml.basis': '{basis}: {meaning}',
  'data.kml.line': 'Die Linie ist schematisch, keine Route: Den Weg zwischen ihren Enden hat niemand veröffentlicht.',
  'data.kml.place': 'Irgendwo im Umkreis von {km} km um den Punkt.',
  'data.kml.sources': 'Quellen: {sources}',

  'data.readme.title': 'Transload: Daten zu „{case}“',
  'data.readme.mock': 'MOCK: Diese Datensätze sind gespeicherte Antworten des Demo-Feeds, kein Live-Feed.',
  'data.readme.synthetic':
    'FIKTIV (SYNTHETIC): Diese Dateien enthalten zu Schulungs- oder Testzwecken erfundene Datensätze. Nichts davon wurde gemeldet.',
  'data.readme.window': 'Was enthalten ist',
  'data.readme.rows.window': 'Die Tabellen enthalten diesen Zeitraum: {legs}. Alles zusammen: {all}.',
  'data.readme.rows.all': 'Die Tabellen enthalten alles: {all}. Der Zeitraum allein: {legs}.',
  'data.readme.words': 'Was der Zeitraum zeigt, in Worten',
  'data.readme.caveats': 'Was zu beachten ist',
  'data.readme.precision':
    'Positionen von Orten sind auf die Genauigkeit gerundet, mit der sie bekannt sind. Ein Ort liegt irgendwo in seinem Radius.',
  'data.readme.hedges':
    'Zahlen behalten den Vorbehalt ihrer Quelle. Eine Summe aus „etwa“ bleibt „etwa“; ein offenes Ende hat keine Zahl.',
  'data.readme.times':
    'Zeiten sind in UTC, ISO 8601 mit Z. Ein Feld „_to“ ist der erste Zeitpunkt nach der Spanne; der letzte eingeschlossene Tag steht daneben.',
  'data.readme.positions':
    '{count, plural, one {# gemeldete Position ist nicht in diesen Dateien.} other {# gemeldete Positionen sind nicht in diesen Dateien.}}',
  'data.readme.feeds': 'Nicht gezählt, da der Feed keine Daten lieferte: {feeds}.',
  'data.readme.files': 'Dateien',
  'data.readme.file': '{name}: {meaning} {count, plural, one {# Eintrag} other {# Einträge}}.',
  'data.readme.file.csv': 'Tabelle, eine Zeile je Teilstrecke, für Tabellenprogramme.',
  'data.readme.file.geojson': 'Teilstrecken, Orte und Sichtungen für Karten (RFC 7946), am Antimeridian geteilt.',
  'data.readme.file.kml': 'dasselbe mit Zeitspannen (KML 2.2).',
  'data.readme.file.records':
    'alle Datensätze des Falls, die zählen, im Zeitraum oder nicht, wie die Feeds sie liefern. Mit ihnen öffnet Transload dieses Archiv wieder.',
  'data.readme.file.metadata': 'metadata.json: was hier steht, für Programme, mit dem SHA-256 jeder Datei.',
  'data.readme.again':
    'Entpackt sind die Dateien größer als {limit} MiB: Transload öffnet dieses Archiv nicht wieder. Programme, die die Dateien lesen, tun es.',
  'data.readme.check':
    'Zum Prüfen der Dateien: sha256sum oder ein anderes Programm für SHA-256 muss diese Summen ergeben.',
  'data.readme.sources': 'Quellen',
  'data.readme.licence': 'Lizenz: {licence}',
  'data.readme.limitation': 'Was sie nicht sagen kann: {limitation}',
  'data.readme.link': 'Link zu dieser Ansicht: {address}',
  'data.readme.exported': 'Exportiert: {time}',

  'archive.open': 'Datei öffnen',
  'archive.reading': '{name} wird gelesen',
  'archive.opened': 'Geöffnet aus der Datei {name}, exportiert am {time}.',
  'archive.opened.mock': 'Ihre Datensätze sind gespeicherte Antworten des Demo-Feeds (MOCK).',
  'archive.opened.live': 'Ihre Datensätze sind die des Live-Feeds zu jener Zeit; sie erneuern sich nicht.',
  'archive.opened.positions':
    '{count, plural, =0 {} one {# gemeldete Position ist nicht in der Datei.} other {# gemeldete Positionen sind nicht in der Datei.}}',
  'archive.opened.link': 'Ein Neuladen, oder der Link dieser Seite auf einem anderen Gerät, zeigt wieder den Feed.',
  'archive.close': 'Datei schließen',
  'archive.fault': '{name} wurde nicht geöffnet. {reason}',
  'archive.fault.unreadable': 'Der Browser konnte die Datei nicht lesen.',
  'archive.fault.too-large': 'Sie ist größer als {limit} MiB.',
  'archive.fault.not-zip': 'Sie ist kein ZIP-Archiv oder abgeschnitten.',
  'archive.fault.too-many': 'Sie enthält {count} Dateien; höchstens {limit} werden angenommen.',
  'archive.fault.bad-name': 'Sie enthält eine Datei mit einem Namen, den Transload nicht schreibt: {file}',
  'archive.fault.twice': 'Sie enthält die Datei {file} zweimal.',
  'archive.fault.method': 'Die Datei {file} darin ist verschlüsselt oder so gepackt, wie Transload es nicht schreibt.',
  'archive.fault.unpacked': 'Entpackt wäre sie größer als {limit} MiB.',
  'archive.fault.ratio': 'Die Datei {file} darin würde entpackt mehr als das {limit}-Fache ihrer Größe haben.',
  'archive.fault.damaged': 'Die Datei {file} darin ist beschädigt.',
  'archive.fault.missing': 'Sie hat keine Datei {file}. Nur von Transload exportierte Archive lassen sich öffnen.',
  'archive.fault.metadata': 'Ihre metadata.json ist nicht wie beschrieben: Feld „{field}“.',
  'archive.fault.version': 'Sie wurde von einer neueren Version von Transload geschrieben (Format {version}).',
  'archive.fault.changed':
    'Die Datei {file} darin wurde nach dem Export geändert: Ihr SHA-256 ist nicht der in metadata.json.',
  'archive.fault.unlisted': 'Die Datei {file} darin ist in metadata.json nicht aufgeführt.',
  'archive.fault.records': 'Die Datensätze darin sind nicht wie beschrieben: {field}.',
}
