import type { share as english } from '#app/i18n/messages/en/share.ts'

/** Das Dialogfeld, das eine Ansicht teilt, und die Seite, die andere in ihre einbetten. */
export const share: Partial<Record<keyof typeof english, string>> = {
  'share.open': 'QR-Code und Einbettung',
  'share.title': 'Teilen',
  'share.close': 'Schließen',
  'share.link': 'Link zu dieser Ansicht',
  'share.link.meaning':
    'Er öffnet denselben Fall, dieselben Tage, dieselbe Abspielmarke, denselben Kartenausschnitt und dieselbe Auswahl. Er enthält keine Datensätze: Wer ihn öffnet, sieht, was die Feeds dann liefern.',
  'share.copy.link': 'Link kopieren',
  'share.copy.embed': 'Adresse kopieren',
  'share.copy.code': 'HTML kopieren',
  'share.copied.link': 'Der Link ist in der Zwischenablage.',
  'share.copied.embed': 'Die Adresse der Einbettung ist in der Zwischenablage.',
  'share.copied.code': 'Das HTML ist in der Zwischenablage.',
  'share.copied.not':
    'Der Browser lässt die Seite nicht kopieren. Der Text ist markiert: Kopieren Sie ihn mit den Tasten.',
  'share.qr.show': 'QR-Code zeigen',
  'share.qr.hide': 'QR-Code ausblenden',
  'share.qr.alternative': 'QR-Code der Adresse {address}',
  'share.qr.tooLong':
    'Die Adresse hat {length, number} Zeichen; das ist zu lang für einen Code, den ein Telefon lesen kann. Teilen Sie stattdessen den Link, oder leeren Sie Suche und Filter.',
  'share.qr.failed':
    'Das Programm, das den QR-Code zeichnet, kam nicht an. Drücken Sie noch einmal, oder teilen Sie den Link.',
  'share.qr.svg': 'Als SVG speichern',
  'share.qr.png': 'Als PNG speichern',
  'share.qr.notSaved': 'Der Browser konnte das Bild nicht erzeugen. Speichern Sie es als SVG.',
  'share.embed': 'Einbetten',
  'share.embed.meaning':
    'Für eine eigene Seite: die Karte mit ihrer Legende, die Tage, die Summen mit ihren Vorbehalten, was angegeben wurde und wer es dementiert, der Warnhinweis und die Nachweise. Niemand kann dort etwas ändern; ein Link öffnet dieselbe Ansicht in Transload. Ihre Website zeigt sie nur, wenn der Betreiber dieser Seite es erlaubt.',
  'share.embed.address': 'Adresse der Einbettung',
  'share.embed.code': 'HTML für Ihre Seite',
  'share.embed.frame': 'Transload: {case}',
  'embed.open': 'In Transload öffnen',
  'embed.playhead': 'Karte zum Zeitpunkt {time}.',
  'embed.map.without': 'Was sie zeigen würde, steht unten in Worten.',
  'embed.map.stopped': 'Ihre Grafik ging mehrmals verloren. Was sie zeigte, steht unten in Worten.',
  'embed.map.wheel': 'Strg + Mausrad: Karte zoomen',
  'embed.map.wheel.mac': '⌘ + Mausrad: Karte zoomen',
  'embed.map.fingers': 'Karte mit zwei Fingern verschieben',
  'embed.map.description': 'Karte der Teilstrecken als schematische Bögen: {summary}. Dasselbe steht unten in Worten.',
}
