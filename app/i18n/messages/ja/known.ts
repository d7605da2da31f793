import type { known as english } from '#app/i18n/messages/en/known.ts'

/** What counts: by day, source and grade. */
export const known: Partial<Record<keyof typeof english, string>> = {
  'known.shown': '{days}；{counts}',
  'known.noLeg': '選択した日、出典、等級では、この事例に集計対象の区間がありません。',
  'known.by': '{day}時点で既知の内容',
  'known.struck': '{count, plural, other {出典または発信元#件を除外}}',
  'known.grade.source': '出典{source}以上',
  'known.grade.information': '情報{information}以上',
  'known.notice.by':
    '{day}時点で既知の内容：{count, plural, =0 {後から公表された記録はありません} other {後から公表された記録#件を除外しています}}。',
  'known.notice.by.all': '現在既知のすべてを表示',
  'known.notice.struck':
    '{struck}：{count, plural, =0 {それのみに依存する記録はありません} other {それに依存する記録#件を除外しています}}。',
  'known.notice.struck.all': 'すべての出典を集計',
  'known.notice.grade':
    '{grades}のみ：{count, plural, =0 {それより低い記録はありません} other {それより低いか等級のない記録#件を除外しています}}。',
  'known.notice.grade.all': 'すべての等級を集計',
  'known.notCounted': 'アドレスが指す{kind}「{id}」は、ここで選択した条件では集計されません。',
  'known.on': '既知の内容（基準日）',
  'known.on.hint': '日付は2023-10-13の形式。その日の終わりまでに公表されたものだけを集計します。',
  'known.on.now': '現在',
  'known.on.previous': '新たな出典が集計に加わる、一つ前の日',
  'known.on.next': '新たな出典が集計に加わる、次の日',
  'known.on.clear': '現在既知のすべて',
  'known.on.bad': '「{text}」は日付ではありません。2023-10-13のように入力してください。',
  'known.title': '集計の対象',
  'known.note':
    '出典や発信元を除外するか、等級を指定して、何が残るかを確認してください。削除されるものはなく、いつでも元に戻せます。',
  'known.least.source': '出典の最低等級',
  'known.least.information': '情報の最低等級',
  'known.least.any': 'すべて（等級なしを含む）',
  'known.ranking': '発信元（依存する記録の多い順）',
  'known.count': '集計する：{name}',
  'known.publications': '{count, plural, other {発行物#件}}',
  'known.hangs':
    'この発信元のみに依存：{legs, plural, =0 {区間なし} other {#区間}}、{claims, plural, =0 {主張なし} other {主張#件}}。',
  'known.withWithout': '内訳あり、含める場合：{with}、除く場合：{without}。',
  'known.undated': '日付なし',
}
