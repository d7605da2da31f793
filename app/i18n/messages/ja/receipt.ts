import type { receipt as english } from '#app/i18n/messages/en/receipt.ts'

/** What a file that was made here says when it comes back. */
export const receipt: Partial<Record<keyof typeof english, string>> = {
  'receipt.title': 'ファイルの発行控え',
  'receipt.check': 'ファイルを開く',
  'receipt.check.meaning':
    'ここで作成したファイルを選ぶか、ページにドロップしてください。画像やスライドはその画面を開き、数値が今も正しいかを示します。データのアーカイブは事例として開きます。',
  'receipt.drop': 'ドロップするとファイルを開きます',
  'receipt.reading': 'ファイルを読み取り中',
  'receipt.none':
    'このファイルに発行控えはありません。ここで作成したものではないか、その後に別のプログラムが保存して発行控えを落としています。元のファイルを確認してください。',
  'receipt.unreadable': 'このファイルの発行控えは読み取れません。元のファイルを確認してください。',
  'receipt.too-large':
    'このファイルは64 MiBを超えています。ここで作成するファイルにそのようなものはないため、読み取りませんでした。',
  'receipt.whole':
    'ファイルは作成時のままです。これは変更を見つけるもので、誰が作成したかを証明するものではありません。',
  'receipt.changed':
    'このファイルは作成後に変更されています。画像と発行控えが一致しません。示されている内容に頼らないでください。',
  'receipt.editable':
    'スライドは変更を前提としたものなので、作成時のままかどうかは誰にも分かりません。発行控えの内容はデータと照合できます。',
  'receipt.comparing': 'このページのデータと比較中',
  'receipt.otherCase': '事例「{case}」がこのページにないため、数値を比較できません。',
  'receipt.holds': 'この画像の数値は今も正しいものです。',
  'receipt.slide.holds': 'このスライドの数値は今も正しいものです。',
  'receipt.differs': '{count, plural, other {その後データが変わりました。異なる点#件：}}',
  'receipt.slide': 'スライド{position}',
  'receipt.code': '発行控え',
  'receipt.exported': '書き出し時刻',
  'receipt.address': '画面',
  'receipt.data': '記録のSHA-256',
  'receipt.statement.days': '日付',
  'receipt.statement.summary': '要約',
  'receipt.statement.denials': '否定',
  'receipt.statement.figure': '数値{number}',
  'receipt.difference.statement': '{name}：以前は「{before}」、現在は「{after}」。',
  'receipt.difference.added': '{name}：新規、「{after}」。',
  'receipt.difference.removed': '{name}：以前は「{before}」、現在はない。',
  'receipt.difference.changed': '{record} {id}：変更あり。',
  'receipt.difference.gone': '{record} {id}：現在はない。',
  'receipt.difference.new': '{record} {id}：新規。',
  'receipt.difference.records': '記録が変わりました。数が多いため、発行控えはどれかを示しません。',
  'receipt.record.leg': '区間',
  'receipt.record.consignment': '託送貨物',
  'receipt.record.claim': '主張',
  'receipt.record.sighting': '観測',
  'receipt.record.place': '場所',
  'receipt.record.vessel': '船舶',
  'receipt.record.source': '出典',
  'receipt.data.meaning':
    'このファイルの基になる区間、託送貨物、主張、観測、場所、船舶、出典です。船舶が報告した位置は含まれません。',
}
