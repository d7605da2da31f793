import type { plausibility as english } from '#app/i18n/messages/en/plausibility.ts'

/** Speed, order and places against each other: asked, never held against anybody. */
export const plausibility: Partial<Record<keyof typeof english, string>> = {
  'plausibility.title': '速力、順序、積載',
  'plausibility.speed': '逆算した速力',
  'plausibility.speed.knots': '{value}ノット',
  'plausibility.speed.kilometres-a-day': '1日{value} km',
  'plausibility.speed.endless': 'どの速力をも超える',
  'plausibility.length.vessel': '{nauticalMiles}海里（{km} km）',
  'plausibility.length.rail': '{km} km',
  'plausibility.way.corridor': '推論回廊に沿って{length}',
  'plausibility.way.straight': '推論回廊の直線部分で少なくとも{length}',
  'plausibility.way.track': '線路で少なくとも約{length}、推論',
  'plausibility.way.great-circle':
    '大圏距離で少なくとも{length}（場所がそれ以上正確には知られていないため{doubt} kmを差し引いた）',
  'plausibility.atLeast': '{soft, select, yes {少なくとも約} other {少なくとも}}{speed}',
  'plausibility.atMost': '{soft, select, yes {最大でも約} other {最大でも}}{speed}',
  'plausibility.implied': '{least}：{way}、所要は長くても{longest}',
  'plausibility.implied.most': '{most}：{length}、所要は短くても{shortest}',
  'plausibility.hours': '{hours}時間',
  'plausibility.days': '{count, plural, other {{days}日}}',
  'plausibility.unknown.times': '不明：最も早い出発と最も遅い到着の両方を示す出典がない',
  'plausibility.unknown.way': '不明：どれだけの距離を進んだか知られていない',
  'plausibility.limit.vessel':
    '限度{limit}、当方の仮定であり公表されたものではない：AIS報告の最速の区分がここから始まる（ITU-R M.1371）',
  'plausibility.limit.rail': '限度{limit}、当方の仮定であり公表されたものではない',
  'plausibility.within': '疑問は生じない：{limit}。',

  'plausibility.question.speed':
    'どうしてこれほど速く進めたのでしょうか。{way}、所要は長くても{longest}：{least}。{limit}。',
  'plausibility.question.left-before-it-came':
    'どうして{place}に着く前にそこを出発できたのでしょうか。到着：{later}。出発：{earlier}。',
  'plausibility.question.seen-there-before-it-left':
    'どうして{from}を出発する前に{to}で観測されたのでしょうか。観測：{earlier}。出発：{later}。',
  'plausibility.question.seen-here-after-it-came':
    'どうして{to}に着いた後に{from}で観測されたのでしょうか。到着：{earlier}。観測：{later}。',
  'plausibility.question.overlap.vessel':
    'どうして{name}は同時に2つの区間を移動できたのでしょうか。どちらも{start}から{end}まで：{first}；{second}。',
  'plausibility.question.overlap.consignment':
    'どうして同じコンテナ（{name}）が同時に2つの区間にあり得たのでしょうか。どちらも{start}から{end}まで：{first}；{second}。',
  'plausibility.question.chain-broken':
    'どのように{came}から{wentOn}へ移ったのでしょうか。前の区間は前者で終わり、次の区間は後者から始まります。両者は少なくとも{km} km離れています。',
  'plausibility.question.no-port':
    'どうして船舶が{place}に寄港できるのでしょうか。港ではなく、次のものとして記録されています：{kind}。',
  'plausibility.question.bridge': 'どうして{place}で列車の積み降ろしができるのでしょうか。橋として記録されています。',
  'plausibility.question.capacity.vessel':
    'どうして{name}はこれほど多く運べたのでしょうか{legs, plural, =1 {} other {（1航海の#区間）}}。{reported}。{capacity}。',
  'plausibility.question.capacity.rail': 'どうして列車はこれほど多く運べたのでしょうか。{reported}。{capacity}。',

  'plausibility.capacity': '積載能力',
  'plausibility.capacity.vessel': '{teu} TEU',
  'plausibility.capacity.rail': '貨車：{wagons}；1両あたりのコンテナ：{boxes}',
  'plausibility.capacity.load': '積載',
  'plausibility.capacity.reported':
    '報告：{reported}{soft, select, yes {、概数のため少なくとも{least}とみなす} other {}}',
  'plausibility.capacity.given':
    '積載能力：{capacity}（{source}）{soft, select, yes {、概数のためあり得る最大値とみなす} other {}}、したがって{most}',
  'plausibility.capacity.most.vessel':
    '1個が1 TEUならコンテナは多くても{most}、2 TEUなら{half}（1または2 TEU：当方の仮定）',
  'plausibility.capacity.most.rail': 'コンテナは多くても{most}',
  'plausibility.capacity.fits': '疑問は生じない。',
  'plausibility.capacity.tight': 'すべてが2 TEUであった場合を除き、疑問は生じない。',
  'plausibility.capacity.unknown.vessel':
    '点検していない：船舶が最大でどれだけ運べるかは、ここのどの出典からも分からない',
  'plausibility.capacity.unknown.rail':
    '点検していない：列車が最大でどれだけ運べるかは、ここのどの出典からも分からない',
  'plausibility.capacity.unknown.count':
    '点検していない：コンテナが少なくともいくつあったかは、ここのどの出典からも分からない',
  'plausibility.capacity.none': 'ここのどの出典からも分からない；報告された量をこの船舶が運べたかは点検していない',

  'plausibility.none.legs': '{count, plural, other {#区間}}を点検：速力、順序、重複、港。疑問なし。',
  'plausibility.checked': '{count, plural, other {#区間}}を点検：速力、順序、重複、港。',
  'plausibility.withoutSpeed': '{count, plural, other {#区間}}は速力が不明：時刻または場所が欠けている。',
  'plausibility.withLoad': '{count, plural, other {#区間}}を点検：船舶や列車が運べる量。',
  'plausibility.withoutLoad':
    '{count, plural, other {#区間}}はこの点検をしていません：船舶や列車が運べる量、またはコンテナが少なくともいくつあったかが、ここのどの出典からも分かりません。',
  'plausibility.consignment.questions': '速力、順序、重複、港、積載能力に関する{count, plural, other {疑問#件}}：',

  'plausibility.list': '数値から生じる疑問',
  'plausibility.list.note':
    '互いに合わない数値と、その計算です。出典が誤っているか、当方の読み方が誤っている可能性があります。',
  'plausibility.group.speed': '限度より速い',
  'plausibility.group.order': '順序が合わない',
  'plausibility.group.overlap': '同時に2か所にある',
  'plausibility.group.place': '合わない場所',
  'plausibility.group.capacity': '運べる量より多い',
  'plausibility.more': 'ほかに{count, plural, other {疑問#件}}。',

  'plausibility.vessel.checkDigit': '検査数字',
  'plausibility.vessel.fits': '番号と合う（IMO決議A.1117(30)に基づく当方の計算）',
  'plausibility.vessel.doesNotFit':
    '番号と合わない：数字が1つ誤っている可能性がある（IMO決議A.1117(30)に基づく当方の計算）',
  'plausibility.vessel.names': '別の名前',
  'plausibility.vessel.flags': '別の旗国',
  'plausibility.vessel.borne.earlier': '以前：{when}',
  'plausibility.vessel.borne.later': '以後：{when}',
  'plausibility.vessel.borne.undated': '時期は示されていない',
  'plausibility.vessel.borne.none': 'ここのどの出典からも分からない',
  'plausibility.vessel.flagSince': 'いつからかは、ここのどの出典からも分からない',
  'plausibility.listing.before': '{voyage}：最も早い出発の{days}前',
  'plausibility.listing.after': '{voyage}：最も遅い到着の{days}後',
  'plausibility.listing.perhaps-during': '{voyage}の最中かもしれない：その航海にかかった可能性のある時間に入る',
  'plausibility.listing.unknown': '{voyage}の前か後か不明：時刻を示す出典がない',
  'plausibility.listing.voyage': '{from}から{to}までの航海',
  'plausibility.listing.days': '{least, number}～{days}',
  'plausibility.listing.noVoyage': 'この事例に、この船舶の航海は記録されていません。',
  'plausibility.listing.thisVoyage': 'この航海',
  'plausibility.listing.inferred': '日数は、出典が示す航海の内容から当方が数えたものです。',
  'plausibility.listing.inferred.one':
    '日数は、出典が示す内容から当方が数えたものです。この事例で唯一の航海：{voyage}。',
  'plausibility.lookAlikes': '名前の似た船舶',
  'plausibility.lookAlike.another': '別の船舶：IMO {imo}',
  'plausibility.lookAlike.same': '同じIMO番号',
  'plausibility.lookAlike.unknown': '別の船舶かどうか不明：IMO番号が欠けている',
}
