import type { method as english } from '#app/i18n/messages/en/method.ts'

/** 方法：アプリが知っていること、その方法、知り得ないこと。 */
export const method: Partial<Record<keyof typeof english, string>> = {
  'method.title': '方法',
  'method.knows.title': 'アプリが知っていること',
  'method.knows':
    'フィードが与えるものだけです。公表された記録はすべて出典を挙げ、出典はすべて、何を示していないかを述べます。そこから計算したものは推論と示し、空白を黙って埋めることはありません。',
  'method.basis.title': '線の知られ方',
  'method.grades.title': 'どの程度確かか',
  'method.grades':
    '位置、積荷、識別をアドミラルティ・コードで別々に評価します。一つの等級が記録を代表するときは、最も低いものが決めます。まず弱い情報、次に弱い出典です。',
  'method.grades.source': '出典',
  'method.grades.information': '情報',
  'method.hedges.title': '数の留保',
  'method.hedges':
    '数はどこへ行っても留保を保ちます。画面でも、音声でも、ファイルや画像でも同じです。数の形は次のとおりです。',
  'method.totals.title': '合計',
  'method.totals':
    '合計は区間ではなく託送貨物を数えるので、同じコンテナは一度だけ数えます。数量はすべて幅のある値です。端どうしを足し引きし、ない端はないままにし、留保は結果に引き継がれます。例：{claimed}から{itemised}を引くと{rest}。食い違う数値は並べて示し、平均しません。',
  'method.lines.title': '地図の線',
  'method.lines':
    '弧は模式的なもので、航路や経路ではありません。地上の破線は推論した回廊です。二つの観測の間の位置は不明です。そこに印を描くのは求められたときだけで、その旨を記します。輪は、場所がどの程度正確に知られているかを示します。',
  'method.clocks.title': '二つの時計',
  'method.clocks':
    '期間と再生ヘッドは、いつ起きたかをUTCで示します。「既知の内容（基準日）」は、いつ知り得たかを示します。出典は、公表された日の終わりから集計します。',
  'method.checks.title': '不自然に見えるもの',
  'method.checks': '区間に必要な速度を限度と比べます。超える場合はアプリが問いを立てますが、問いは判定ではありません。',
  'method.feeds.title': 'フィード',
  'method.feeds.age':
    'ライブフィードの内容は、その間隔の{stale}倍より古いと古いもの、{lost}倍より古いと失われたものとして扱います。',
  'method.madeUp.title': '架空のもの',
  'method.madeUp':
    'MOCK：応答は保存されたデモ用データで、ライブフィードからのものではありません。架空（SYNTHETIC）：訓練や試験のために作った記録で、識別子は{mark}で始まります。公表されたどの主張も裏付けず、別に数えます。一つでも表示されている間はバナーがあり、すべての書き出しに入ります。',
  'method.cannot.title': '知り得ないこと',
  'method.cannot.truth': '主張が真実かどうか。誰が述べ、誰が否定し、何に依っているかを示すだけです。',
  'method.cannot.cargo': 'コンテナの中身。出典が述べていることだけを知っています。',
  'method.cannot.between':
    '二つの観測の間に何かがどこにあったか。「信号停止」や「探知」は、誰が報告したかとともにだけ述べます。',
  'method.cannot.absence': 'どの出典も公表していないこと。ここに何もないことは、何も起きなかったことを示しません。',
}
