import type { glossary as english } from '#app/i18n/messages/en/glossary.ts'

/** 用語集：各用語を平易な言葉で。 */
export const glossary: Partial<Record<keyof typeof english, string>> = {
  'help.title': 'ヘルプ',
  'help.commands': 'ここでできるすべてのことを、数文字で検索',
  'help.shortcuts': '各キーの働き',
  'help.glossary': 'ここで使う言葉を平易に説明',
  'help.method': 'このアプリが知っていること、知る方法、知り得ないこと',
  'help.tours': 'ツアー、自動上映、演習',
  'glossary.title': '用語集',
  'glossary.field': '用語を検索',
  'glossary.count': '{count, plural, other {#語}}',
  'glossary.none': '該当する語はありません。',
  'glossary.what': '意味：{term}',
  'glossary.term.denial': '否定',
  'glossary.term.itemised': '内訳あり',
  'glossary.term.grade': '等級',
  'glossary.term.feed': 'フィード',
  'glossary.term.corridor': '回廊',
  'glossary.term.mock': 'MOCK',
  'glossary.consignment':
    '一緒に運ばれるコンテナのまとまりです。その道筋は区間の連なりで、区間がいくつあってもコンテナは一度だけ数えます。',
  'glossary.leg':
    '一つの手段（船舶または鉄道）による、二つの場所の間の一回の移動です。出典が知るのは分ではなく日なので、出発と到着は時間の幅で示します。',
  'glossary.place':
    '港、鉄道ターミナル、操車場、貯蔵施設、町などで、記録されたすべての表記を備えます。地図上の輪は、位置がどの程度正確に知られているかを示します。',
  'glossary.sighting':
    'ある時ある場所で見られたものです。画像に写ったもの、列車、日付のある発言など。場所や数がないこともあります。',
  'glossary.claim':
    '誰かが公表した数値です。正確な数、約、超、少なくとも、範囲のいずれかで、何をいつから数えたか、誰がいつどこで述べたかを伴います。',
  'glossary.denial': '主張を退ける、公表された発言です。退ける主張のそばに必ず並べます。',
  'glossary.source': '公表物です。発行者、題名、アドレス、日付と、それが何を示していないかを述べる限界を伴います。',
  'glossary.origin':
    '出典が述べることが最初に出たところです。一枚のスライドを繰り返す二十の新聞は、二十人の証人ではなく一つの発信元です。',
  'glossary.grade':
    'アドミラルティ・コードです。文字は出典の信頼性、数字は情報の確度を表し、位置、積荷、識別を別々に評価します。Fと6は判断できないという意味で、悪いという意味ではありません。',
  'glossary.basis':
    '記録がどのように生じたかを示します。公表：出典が述べたもの、実線。推論：当方の計算によるもの、破線。架空：訓練用に作ったもの、点線。',
  'glossary.window':
    '二つのつまみで決める期間です。UTCの丸一日単位で、最初と最後の日を含みます。数値、地図、表、書き出しは、この期間に入るものを示します。',
  'glossary.playhead':
    '期間の中の一時点で、再生すると動きます。二つの観測の間に何かがどこにあったかは、不明のままです。',
  'glossary.asKnownOn':
    '二つ目の日付です。その日の終わりまでに公表されたものだけを集計します。後から出たものを除いて、その時点で知り得たことが分かります。',
  'glossary.case': '一組になった記録です。公表された事例、訓練用の事例、負荷試験のいずれかです。',
  'glossary.itemised':
    '出典がその道筋を述べているコンテナです。それを超えて主張された分は内訳なしとして示し、どの線にも載せません。',
  'glossary.corridor':
    '区間が地上で通った可能性のあるところで、推論なので破線です。航跡ではありません。回廊は、船舶や列車が実際にどこにいたかを何も示しません。',
  'glossary.feed':
    'ページが記録を得るところです。上部バーの表示は、フィードが応答しているか、得た内容が古いかを示します。',
  'glossary.mock':
    '応答は保存されたデモ用データで、ライブフィードからのものではありません。その間はバナーがそう表示します。',
}
