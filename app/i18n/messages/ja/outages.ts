import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Feeds that fail while somebody looks: what is held back, what is old, and when they are asked again. */
export const outages: Record<keyof typeof english, string> = {
  'trouble.older': '前の応答より古い応答です。作成時刻は{time}。受け入れませんでした。',
  'trouble.shrunken':
    '前回は記録が{before, plural, other {#件}}でしたが、今回の応答には{received, plural, =0 {1件もありません} other {#件しかありません}}。途中で切れている可能性があるため、受け入れませんでした。',
  'outages.tryAgain': '再試行',
  'outages.takeAnyway': '新しい応答を表示',
  'outages.next.now': '再度問い合わせ中です。',
  'outages.next.at': '次の試行：{time} UTC。',
  'outages.next.every': '{seconds, number}秒ごとに再度問い合わせます。',
  'outages.next.never': '自動では再度問い合わせません。',
  'outages.stale': 'フィード「{feed}」：最後の応答は{time}のもので、より新しい応答があるはずです。',
  'outages.inDoubt': '疑いあり',
  'outages.recordMissing':
    'アドレスは{kind}「{id}」を指しています。フィード「{feed}」がデータを返さない間は表示できません。',
  'outages.old.feed': '{feed}（{time}時点）',
  'outages.old': 'フィードが新しいデータを返さないため、最新でないもの：{feeds}。',
  'outages.old.summary': '最新でない：{feeds}',
  'outages.notKnown': 'フィードがデータを返さない間は不明：{feeds}。',
  'outages.missing': 'フィードがデータを返さないため、集計も表示もしていないもの：{feeds}。',
}
