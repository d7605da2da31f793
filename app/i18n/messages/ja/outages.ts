import type { outages as english } from '#app/i18n/messages/en/outages.ts'

/** Feeds that fail while somebody looks: what is held back, what is old, and when they are asked again. */
export const outages: Partial<Record<keyof typeof english, string>> = {
  'trouble.older': '前の応答より古い応答です。作成時刻は{time}。受け入れませんでした。',
  'trouble.shrunken':
    '前回は記録が{before, plural, other {#件}}でしたが、今回の応答には{received, plural, =0 {1件もありません} other {#件しかありません}}。途中で切れている可能性があるため、受け入れませんでした。',
  'outages.tryAgain': '再試行',
  'outages.takeAnyway': '新しい応答を表示',
  'outages.next.now': '再度問い合わせ中です。',
  'outages.next.at': '次の試行：{time} UTC。',
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
  'trouble.no-answer-from':
    '応答がありません。ブラウザーは理由を示しません。サーバー {origin} に到達できないか、このページによる読み取りが許可されていないか（CORS）、ブラウザーがページを遮断する私設ネットワーク内にあります。',
  'trouble.offline': '応答がありません。この端末はネットワークに接続していません。',
  'trouble.broken-off': '応答は {size} を受信した後に途切れました。その内容は一切取り込んでいません。',
  'trouble.blocked':
    'このページのセキュリティポリシーは {origin} への照会を禁じています。ページの運用者は、このアドレスをディレクティブ {directive} に加える必要があります。',
  'trouble.sent-elsewhere':
    'サーバー {origin} はこのページを別のサーバーへ転送しますが、このページのセキュリティポリシーはそのサーバーへの照会を許可していません。サインインを求めている可能性があります。何も取り込んでいません。',
  'trouble.mixed-content':
    'このページは https で届いたため、ブラウザーは http による {origin} への照会を許可しません。ページの運用者は、フィードに https のアドレスを指定する必要があります。',
  'outages.next.in': '次の試行まで{minutes, plural, =0 {} other {#分}}{seconds}秒。',
  'outages.frozen':
    'フィード「{feed}」は応答していますが、同じ応答（{time}）を連続{count}回返しました。データが止まっている可能性があります。',
  'outages.since': '障害の開始：{time}。',
  'outages.skew':
    'この端末の時計はサーバーの時計より{minutes}分{side, select, behind {遅れています} other {進んでいます}}。経過時間はサーバーの時計で数えます。',
  'outages.progress': 'これまでに{size}',
  'outages.progress.of': '{whole}中{size}',
  'outages.size': '{value} {unit, select, kilo {kB} other {MB}}',
  'outages.unknownFields': '説明がなく、読み飛ばした項目',
  'outages.noData': 'データなし',
  'outages.asOf': '{time}現在',
}
