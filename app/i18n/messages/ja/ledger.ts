import type { ledger as english } from '#app/i18n/messages/en/ledger.ts'

/** The chart of claims over time, and boxes in and out of each place. */
export const ledger: Partial<Record<keyof typeof english, string>> = {
  'ledger.claims.title': '主張者別のこれまでの主張',
  'ledger.claims.name': 'これまでに主張されたコンテナ、発言日別',
  'ledger.claims.reading':
    '輸送手段と方向も異なります。線は同じ主張者が次の主張をするまで前の主張を保ちます。実線で結ぶのは、両方が同じ時点から数えている場合だけです。',
  'ledger.claims.axis.ones': 'コンテナ、発言日別（UTC）',
  'ledger.claims.axis.thousands': 'コンテナ（千）、発言日別（UTC）',
  'ledger.claims.marks': 'グラフ上の主張、発言日別',
  'ledger.claims.hint': '印を指すと主張を読めます。矢印キーで印の間を移動し、Enterで選択します。',
  'ledger.claims.claimants': '主張者と、それぞれの最新の数値',
  'ledger.claims.key.value': '正確な数',
  'ledger.claims.key.about': '約',
  'ledger.claims.key.least': '下限、上に開いている',
  'ledger.claims.key.most': '上限、下に開いている',
  'ledger.claims.key.range': '範囲',
  'ledger.claims.key.said': 'これらの日のいずれかに発言',
  'ledger.claims.apart': '日または数が記録されていないため、グラフにないもの',
  'ledger.claims.noLine': '日と数のそろった累計は記録されていません。',
  'ledger.claims.table': '表で表示',
  'ledger.claims.who': '主張者',
  'ledger.scale': '目盛り',
  'ledger.scale.linear': '線形',
  'ledger.scale.logarithmic': '対数',

  'ledger.boxes.title': '場所別のコンテナ搬入・搬出',
  'ledger.boxes.note':
    '搬入＝搬出＋残り。期間内だけでなく、記録されたすべての区間を数えます。留保表現はそのまま残し、報告されなかった移動はどの数値にも含まれません。',
  'ledger.boxes.in': '搬入',
  'ledger.boxes.out': '搬出',
  'ledger.boxes.there': '残り（この集計による）',
  'ledger.boxes.seen': '現地での観測',
  'ledger.boxes.seenOn': '{quantity}（{days}）',
  'ledger.boxes.begins': '不明：どのようにここへ来たかを示す区間がない',
  'ledger.boxes.unknown': '不明',
  'ledger.boxes.none': 'なし',
  'ledger.boxes.noLegOut': '記録された区間によるものはなし',
  'ledger.boxes.question':
    '疑問：搬出{out}から搬入{in}を引くと、どの区間も運んでいない{excess}が残ります。報告されずに来たのでしょうか、それともいずれかの数が誤っているのでしょうか。',
  'ledger.boxes.synthetic': '架空（SYNTHETIC）',
  'ledger.boxes.more': '{count, plural, other {ほか#か所}}を表示',
  'ledger.boxes.noLeg': '記録された区間はありません。',
}
