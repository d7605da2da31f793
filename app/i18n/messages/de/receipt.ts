import type { receipt as english } from '#app/i18n/messages/en/receipt.ts'

/** Was eine hier erstellte Datei sagt, wenn sie zurückkommt. */
export const receipt: Partial<Record<keyof typeof english, string>> = {
  'receipt.title': 'Prüfbeleg einer Datei',
  'receipt.check': 'Datei öffnen',
  'receipt.check.meaning':
    'Wählen Sie eine hier erstellte Datei, oder ziehen Sie sie auf die Seite. Ein Bild oder Folien öffnen ihre Ansicht, und Sie lesen, ob ihre Zahlen noch gelten; ein Datenarchiv wird als Fall geöffnet.',
  'receipt.drop': 'Datei zum Öffnen ablegen',
  'receipt.reading': 'Datei wird gelesen',
  'receipt.none':
    'Diese Datei trägt keinen Prüfbeleg. Sie wurde nicht hier erstellt, oder ein anderes Programm hat sie seither gespeichert und den Prüfbeleg ausgelassen. Prüfen Sie die Originaldatei.',
  'receipt.unreadable': 'Diese Datei trägt einen Prüfbeleg, der nicht lesbar ist. Prüfen Sie die Originaldatei.',
  'receipt.too-large': 'Diese Datei ist größer als 64 MiB; keine hier erstellte ist das. Sie wurde nicht gelesen.',
  'receipt.whole':
    'Die Datei ist, wie sie erstellt wurde. Das deckt Änderungen auf; es beweist nicht, wer die Datei erstellt hat.',
  'receipt.changed':
    'Diese Datei wurde nach der Erstellung geändert: Bild und Prüfbeleg gehören nicht zusammen. Verlassen Sie sich nicht auf das, was sie zeigt.',
  'receipt.editable':
    'Folien sind zum Ändern gemacht, daher lässt sich nicht sagen, ob die Datei ist, wie sie erstellt wurde. Was ihre Prüfbelege sagen, lässt sich mit den Daten vergleichen.',
  'receipt.comparing': 'Vergleich mit den Daten auf dieser Seite',
  'receipt.otherCase':
    'Der Fall „{case}“ ist nicht auf dieser Seite, daher lassen sich seine Zahlen nicht vergleichen.',
  'receipt.holds': 'Die Zahlen auf diesem Bild gelten noch.',
  'receipt.slide.holds': 'Die Zahlen auf dieser Folie gelten noch.',
  'receipt.differs':
    '{count, plural, one {Die Daten haben sich seither geändert. Eine Abweichung:} other {Die Daten haben sich seither geändert. # Abweichungen:}}',
  'receipt.slide': 'Folie {position}',
  'receipt.code': 'Prüfbeleg',
  'receipt.exported': 'Exportiert',
  'receipt.address': 'Ansicht',
  'receipt.data': 'SHA-256 der Datensätze',
  'receipt.statement.days': 'Tage',
  'receipt.statement.summary': 'Zusammenfassung',
  'receipt.statement.denials': 'Dementis',
  'receipt.statement.figure': 'Zahl {number}',
  'receipt.difference.statement': '{name}: war „{before}“, ist jetzt „{after}“.',
  'receipt.difference.added': '{name}: neu, „{after}“.',
  'receipt.difference.removed': '{name}: war „{before}“, ist nicht mehr da.',
  'receipt.difference.changed': '{record} {id} wurde geändert.',
  'receipt.difference.gone': '{record} {id} ist nicht mehr da.',
  'receipt.difference.new': '{record} {id} ist neu.',
  'receipt.difference.records': 'Datensätze haben sich geändert; der Prüfbeleg sagt nicht, welche, da es viele sind.',
  'receipt.record.leg': 'Teilstrecke',
  'receipt.record.consignment': 'Sendung',
  'receipt.record.claim': 'Angabe',
  'receipt.record.sighting': 'Sichtung',
  'receipt.record.place': 'Ort',
  'receipt.record.vessel': 'Schiff',
  'receipt.record.source': 'Quelle',
  'receipt.data.meaning':
    'Teilstrecken, Sendungen, Angaben, Sichtungen, Orte, Schiffe und Quellen, auf denen die Datei beruht. Von Schiffen gemeldete Positionen gehören nicht dazu.',
}
