import type { share as english } from '#app/i18n/messages/en/share.ts'

/** The dialog that shares a view, and the page that others put into theirs. */
export const share: Partial<Record<keyof typeof english, string>> = {
  'share.open': 'QRコードと埋め込み',
  'share.title': '共有',
  'share.close': '閉じる',
  'share.link': 'この画面へのリンク',
  'share.link.meaning':
    '同じ事例、日付、再生ヘッド、地図の視野、選択を開きます。記録は含まないため、開いた人にはその時点でフィードが返すものが見えます。',
  'share.copy.link': 'リンクをコピー',
  'share.copy.embed': 'アドレスをコピー',
  'share.copy.code': 'HTMLをコピー',
  'share.copied.link': 'リンクをクリップボードにコピーしました。',
  'share.copied.embed': '埋め込み用アドレスをクリップボードにコピーしました。',
  'share.copied.code': 'HTMLをクリップボードにコピーしました。',
  'share.copied.not':
    'ブラウザーがこのページのコピーを許可していません。文を選択したので、キー操作でコピーしてください。',
  'share.qr.show': 'QRコードを表示',
  'share.qr.hide': 'QRコードを隠す',
  'share.qr.alternative': 'アドレス{address}のQRコード',
  'share.qr.tooLong':
    'アドレスは{length, number}文字あり、電話で読み取れるコードとしては長すぎます。代わりにリンクを共有するか、検索とフィルターを解除してください。',
  'share.qr.failed': 'QRコードを描くプログラムが届きませんでした。もう一度押すか、リンクを共有してください。',
  'share.qr.svg': 'SVGで保存',
  'share.qr.png': 'PNGで保存',
  'share.qr.notSaved': 'ブラウザーが画像を作成できませんでした。SVGで保存してください。',
  'share.embed': '埋め込み',
  'share.embed.meaning':
    '自分のページに入れるためのものです：凡例付きの地図、日付、留保表現付きの合計、主張された内容と否定する側、留意点、クレジット。そこでは誰も変更できず、リンクから同じ画面がTransloadで開きます。自分のサイトに表示されるのは、このページの運営者が許可した場合だけです。',
  'share.embed.address': '埋め込み用アドレス',
  'share.embed.code': 'ページ用のHTML',
  'share.embed.frame': 'Transload: {case}',
  'embed.open': 'Transloadで開く',
  'embed.playhead': '地図の基準時刻：{time}。',
  'embed.map.without': '地図が示す内容を下で言葉で説明します。',
  'embed.map.stopped': 'グラフィックスが何度も失われました。地図が示していた内容を下で言葉で説明します。',
  'embed.map.wheel': 'Ctrl + スクロールで地図を拡大・縮小',
  'embed.map.wheel.mac': '⌘ + スクロールで地図を拡大・縮小',
  'embed.map.fingers': '2本の指で地図を動かしてください',
  'embed.map.description': '区間を模式的な弧で示した地図：{summary}。同じ内容を下で言葉で説明します。',
}
