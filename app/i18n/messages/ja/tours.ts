import type { tours as english } from '#app/i18n/messages/en/tours.ts'

/** The tours: what each step says of what stands beside it. */
export const tours: Partial<Record<keyof typeof english, string>> = {
  'tours.analyst': '分析担当者ツアー',
  'tours.briefer': '説明担当者ツアー',
  'tours.trainer': '講師ツアー',
  'tours.step': '{name}、ステップ {number}/{count}',
  'tours.leave': '終了',
  'tours.back': '戻る',
  'tours.next': '次へ',
  'tours.end': '完了',
  'tours.keys': '矢印キーまたはEnterで前後に進み、Escで終了します。ページは元の状態に戻ります。',

  'tours.analyst.figures.title': '区間の合計と、主張された数',
  'tours.analyst.figures.body':
    'コンテナ約300個には内訳があります。出典がその道筋を述べています。主張されたのは1,000個超です。残りは計算したもので、そのように示しています。どの数の「約」も「超」も、ここでもすべてのファイルでも保たれます。',
  'tours.analyst.denials.title': '否定する側',
  'tours.analyst.denials.body':
    '否定は常に、それが退ける主張の隣にあります。1つ選ぶと、その表現、日付、出典を読めます。',
  'tours.analyst.conflicts.title': '数値が食い違うところ',
  'tours.analyst.conflicts.body':
    '290 kmと200 kmのように、同じ問いへの異なる答えは出典とともに並べます。平均はとりません。',
  'tours.analyst.map.title': '地図',
  'tours.analyst.map.body':
    '弧は模式的なもので、航路や経路ではありません。地上の破線は推論回廊です。どの印が公表、推論、架空かは凡例で分かります。線を選ぶと、それについて知られていることがすべて開きます。',
  'tours.analyst.timeline.title': '日付',
  'tours.analyst.timeline.body':
    '2つのつまみで期間を決め、3つ目が再生ヘッドです。いずれも矢印キーで動かせ、下の欄には日付を入力できます。スペースで再生し、NとPでイベント間を移動します。斜線の端は「この間のいずれかの時」としか分かっていないことを示します。',
  'tours.analyst.known.title': 'ある日の時点で既知の内容',
  'tours.analyst.known.body':
    '日を選ぶと、その日の終わりまでに公表されたものだけが、数値、地図、書き出すもので集計されます。矢印で公表日の間を移動します。',
  'tours.analyst.legs.title': '表で見る区間',
  'tours.analyst.legs.body':
    '地図にあるものはすべてここにもあり、キーボードで並べ替え、絞り込み、閲覧、選択ができます。船と列車に載った同じコンテナは一度だけ数えます。',
  'tours.analyst.detail.title': '線の背後にあるもの',
  'tours.analyst.detail.body':
    '選んだものの詳細です：両端とその日付の出典、等級と付けた人、もっともらしくない点、すべての出典とその限界。',
  'tours.analyst.search.title': '検索',
  'tours.analyst.search.body':
    '事例のすべての記録を探せます。場所は記録されたどの表記でも探せます。Ctrl Kまたは⌘ Kを2回押すと、どこからでも開きます。語と選択はアドレスに入るので、検索を他の人に送れます。',

  'tours.briefer.window.title': 'まず日付',
  'tours.briefer.window.body':
    '示すものは、期間内で集計されるものです。つまみ、日付の入力、期間の一覧で設定してください。下の文が、初日と最終日を含めてUTCで言葉にします。',
  'tours.briefer.claim.title': '次に伝える内容',
  'tours.briefer.claim.body':
    '主張を選び、出典の表現で読んでください：誰がいつ述べたか、いつから数えたものか、誰が否定しているか。選んだものは地図と画像で目印が付きます。',
  'tours.briefer.export.title': '画面からファイルへ',
  'tours.briefer.export.body': '書き出しは、見えているとおりのものを、日付と留保表現ごと画像や表にします。',
  'tours.briefer.picture.title': '何であるかを自ら示す画像',
  'tours.briefer.picture.body':
    '題名、日付、凡例、出典、否定、クレジットが画像に入ります。架空のものが表示されている間はバナーも入ります。プレビューはファイルと同じ見た目で描かれます。',
  'tours.briefer.findings.title': '書き出す前の点検',
  'tours.briefer.findings.body':
    '書いた内容を状況図と照合します：どの記録にもない数、抜けた「約」、時間帯のない時刻、否定を伴わない主張。指摘にはそれぞれ理由があり、多くは押すだけで修正できます。',
  'tours.briefer.slides.title': 'スライド',
  'tours.briefer.slides.body':
    '「この画面を追加」は、画像と文言を今のまま、画面をスライドとして保存します。順序を整え、発表者用の2つ目のウィンドウとともに発表するか、ノートに出典を入れてPPTXまたはPDFで保存してください。',
  'tours.briefer.link.title': 'まさにこの画面へのリンク',
  'tours.briefer.link.body':
    'アドレスには事例、日付、再生ヘッド、地図の視野、選択が入ります。開いた人には同じ画面が見え、ツアーや自動上映は開きません。',
  'tours.briefer.embed.title': '電話用のコード、ページ用の枠',
  'tours.briefer.embed.body':
    '同じリンクをQRコードで、また画面を別のページの一部として使えます。そこでは何も変更できず、留意点と否定は地図とともに残ります。',

  'tours.trainer.case.title': '訓練事例',
  'tours.trainer.case.body':
    '公表された記録をそのまま収め、その隣に架空の託送貨物3件、SYN-02、SYN-03、SYN-04を置いています。公表事例にはこれらは入りません。',
  'tours.trainer.banner.title': 'バナー',
  'tours.trainer.banner.body':
    '架空のものが表示されている間は残り、閉じることはできず、すべての画像とファイルに入ります。',
  'tours.trainer.caveat.title': '留意点',
  'tours.trainer.caveat.body':
    '訓練事例の仮定を示します。期間内にコンテナ1,000個超が移動したというのは訓練用の仮定で、そう述べる出典はありません。クラスに読み上げてください。',
  'tours.trainer.marks.title': 'SYN-は架空の印',
  'tours.trainer.marks.body':
    '架空の記録はどれも、識別子がSYN-で始まります。線は点線、面は斜線で、コンテナは公表されたものと別に示し、どの主張の裏づけにもなりません。',
  'tours.trainer.detail.title': '架空の区間',
  'tours.trainer.detail.body':
    'RUSIはこの船舶について伝えていますが、この航海は架空です。唯一の出典である訓練フィード自体がそう述べています。判断するものがないため、等級はありません。',
  'tours.trainer.show.title': '自動上映',
  'tours.trainer.show.body': '展示台やクラスの前で自動的に進む5分間です。いずれかのキーで終わり、元の画面に戻ります。',
  'tours.trainer.exercises.title': '演習',
  'tours.trainer.exercises.body':
    'シナリオは講師卓から実施します。メッセージは所定の時刻に届き、受講者は自分のウィンドウで回答し、振り返りは何がいつ決定されたかを示します。演習で作ったものには、必ずその旨が示されます。',
  'tours.trainer.reset.title': '何も残さない',
  'tours.trainer.reset.body':
    'クラスの後、リセットすると、このページがブラウザーに保存したものを削除します：スライド、設定、ツアーの進み具合、演習。先に確認し、削除するものを一覧で示します。',
}
