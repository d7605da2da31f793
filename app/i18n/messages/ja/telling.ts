import type { telling as english } from '#app/i18n/messages/en/telling.ts'

/** What the map shows, in sentences. */
export const telling: Partial<Record<keyof typeof english, string>> = {
  'telling.title': '言葉で説明',
  'telling.days': '表示：{days}。',
  'telling.noLeg': '表示中の区間はありません。',
  'telling.manyLegs':
    '表示中の区間：海上{vessel, plural, =0 {なし} other {#区間}}、鉄道{rail, plural, =0 {なし} other {#区間}}。',
  'telling.leg':
    '{carrier}、{mode, select, vessel {海上} other {鉄道}}、{from}から{to}まで。出発：{departs}。到着：{arrives}。数量：{containers}。{basis}；{grade}。',
  'telling.grade': '最低等級{grade}、編集者の判断',
  'telling.itemised': '内訳あり：{quantity}、{consignments}、{legs}。それぞれ一度だけ数えます。',
  'telling.synthetic': '訓練用に作った架空のもの：{quantity}、{consignments}。',
  'telling.claim': '{speaker}の主張：{quantity}（{day}）。',
  'telling.notItemised': 'そのうち、どの区間でも説明されない数：{quantity}。',
  'telling.contradiction': '内訳のある数が主張された数を上回っています。両者は矛盾します。',
  'telling.noDenial': 'この主張に対する否定は記録されていません。',
  'telling.denied': '{count, plural, other {公表された否定#件が並んでいます}}：{speakers}。',
  'telling.unknown': '2つの観測の間にコンテナがどこにあったかは、誰も公表していません。',
  'telling.outside': '{count, plural, other {#区間がこれらの日の外にあります}}。',
  'telling.filtered': '{count, plural, other {#区間が区間フィルターで除外されています}}。',
  'telling.withheld':
    '集計しない記録：後日公表されたもの{later}件、除外した出典のもの{struck}件、等級を下回るもの{below}件。',
}
