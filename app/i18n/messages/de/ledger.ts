import type { ledger as english } from '#app/i18n/messages/en/ledger.ts'

/** Das Diagramm der Angaben im Zeitverlauf und die Ein- und Ausgänge jedes Ortes. */
export const ledger: Partial<Record<keyof typeof english, string>> = {
  'ledger.claims.title': 'Bisher angegeben, nach Urheber',
  'ledger.claims.name': 'Bisher angegebene Container, nach dem Tag der Angabe',
  'ledger.claims.reading':
    'Auch Verkehrsträger und Richtungen unterscheiden sich. Eine Linie hält eine Angabe, bis derselbe Urheber eine neue macht; ein durchgezogener Strich verbindet die beiden nur, wenn beide ab derselben Zeit zählen.',
  'ledger.claims.axis.ones': 'Container, nach Tag der Angabe (UTC)',
  'ledger.claims.axis.thousands': 'Container in Tausend, nach Tag der Angabe (UTC)',
  'ledger.claims.marks': 'Angaben im Diagramm, nach Tag der Angabe',
  'ledger.claims.hint':
    'Zeigen Sie auf eine Markierung, um die Angabe zu lesen. Die Pfeiltasten führen von Markierung zu Markierung, die Eingabetaste wählt aus.',
  'ledger.claims.claimants': 'Urheber, jeweils mit der jüngsten Zahl',
  'ledger.claims.key.value': 'genaue Zahl',
  'ledger.claims.key.about': 'etwa',
  'ledger.claims.key.least': 'Untergrenze, nach oben offen',
  'ledger.claims.key.most': 'Obergrenze, nach unten offen',
  'ledger.claims.key.range': 'Spanne',
  'ledger.claims.key.said': 'irgendwann an diesen Tagen gesagt',
  'ledger.claims.apart': 'Nicht im Diagramm, da Tag oder Zahl nicht verzeichnet ist',
  'ledger.claims.noLine': 'Es ist keine laufende Summe mit Tag und Zahl verzeichnet.',
  'ledger.claims.table': 'Als Tabelle zeigen',
  'ledger.claims.who': 'Wer',
  'ledger.scale': 'Skala',
  'ledger.scale.linear': 'Linear',
  'ledger.scale.logarithmic': 'Logarithmisch',

  'ledger.boxes.title': 'Container ein und aus, Ort für Ort',
  'ledger.boxes.note':
    'Eingang = Ausgang + noch dort, über alle verzeichneten Teilstrecken, nicht nur die im Zeitraum. Vorbehalte bleiben erhalten; was ungemeldet bewegt wurde, steht in keiner Zahl.',
  'ledger.boxes.in': 'Eingang',
  'ledger.boxes.out': 'Ausgang',
  'ledger.boxes.there': 'Noch dort, nach dieser Rechnung',
  'ledger.boxes.seen': 'Dort gesehen',
  'ledger.boxes.seenOn': '{quantity} ({days})',
  'ledger.boxes.begins': 'nicht bekannt: Keine Teilstrecke sagt, wie sie hierher kamen',
  'ledger.boxes.unknown': 'nicht bekannt',
  'ledger.boxes.none': 'keine',
  'ledger.boxes.noLegOut': 'keine auf einer verzeichneten Teilstrecke',
  'ledger.boxes.question':
    'Eine Frage: Ausgang {out} minus Eingang {in} ergibt {excess}, die keine Teilstrecke gebracht hat. Kamen sie ungemeldet, oder ist eine Zahl falsch?',
  'ledger.boxes.synthetic': 'Erfunden (FIKTIV)',
  'ledger.boxes.more': '{count, plural, one {# weiteren Ort} other {# weitere Orte}} zeigen',
  'ledger.boxes.noLeg': 'Es ist keine Teilstrecke verzeichnet.',
}
