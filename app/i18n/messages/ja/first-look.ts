import type { firstLook as english } from '#app/i18n/messages/en/first-look.ts'

/** はじめての案内：初めての人のための2分間。 */
export const firstLook: Partial<Record<keyof typeof english, string>> = {
  'tours.first': 'はじめての案内',
  'firstLook.question': '初めてですか。',
  'firstLook.offer': 'はじめての案内は{minutes, plural, other {約#分}}で、いつでもヘルプから見られます。',
  'firstLook.start': '案内を始める',
  'help.first': 'このページが示すものを{minutes, plural, other {約#分}}で。中断したところから続きます',
  'tours.first.map.title': 'このページが示すもの',
  'tours.first.map.body':
    '公に報告された、海路と鉄道による輸送です。弧は模式的なもので、航路や経路ではありません。実線は公表、破線は推論、点線は訓練用に作った架空のものです。',
  'tours.first.figures.title': '数えたものと主張されたもの',
  'tours.first.figures.body':
    'コンテナ約300個には内訳があり、主張されたのは1,000個超です。これは二つの別の発言で、その間の分はどの線にも載っていません。主張を否定する側は、そのそばにあります。',
  'tours.first.timeline.title': 'いつ',
  'tours.first.timeline.body':
    '2つのつまみで日を決め、3つ目がその間を再生します。「既知の内容（基準日）」は二つ目の時計で、後から公表されたものを除きます。',
  'tours.first.detail.title': 'それぞれの線の知られ方',
  'tours.first.detail.body':
    '線を選ぶと出典が開きます。誰が何をいつ公表したか、何を示していないか、そして位置、積荷、識別の等級です。',
  'tours.first.legs.title': '同じ内容を表で',
  'tours.first.legs.body':
    '地図上のすべてがここにもあり、キーボードで読み、並べ替え、選べます。書き出しは、見えているものを留保も含めてそのまま取ります。',
  'tours.first.help.title': '尋ねるところ',
  'tours.first.help.body':
    'ヘルプに用語、方法、キーがあります。Ctrl Kまたは⌘ Kで、ここでできるすべてを数文字で見つけられます。',
}
