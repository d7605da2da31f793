import type { offline as english } from '#app/i18n/messages/en/offline.ts'

/** The copy of the page for use without a network, newer versions, and code that does not come. */
export const offline: Partial<Record<keyof typeof english, string>> = {
  'offline.ready': 'ネットワークなしで使用可能',
  'offline.update.waits': '新しい版の準備ができました。読み込むまで、このページは今のまま続きます。',
  'offline.update.elsewhere':
    '別のウィンドウが新しい版を読み込みました。このウィンドウは、読み込むまで今のまま続きます。',
  'offline.update.load': '今すぐ読み込む',
  'offline.update.later': '後で',
  'offline.missing': 'ページの一部が届きませんでした',
  'offline.missing.meaning':
    'ネットワークがないか、新しい版がこの版に取って代わっています。ページを再読み込みしてください。表示中の内容はページのアドレスにあります。',
  'offline.stopped': 'ページの一部が停止しました',
  'offline.stopped.meaning':
    'アプリの不具合で停止しました。ページを再読み込みしてください。表示中の内容はページのアドレスにあります。',
  'offline.missing.reload': '再読み込み',
  'offline.missing.goOn': 'この部分なしで続ける',
}
