import type { scenarioFaults as english } from '#app/i18n/messages/en/scenario-faults.ts'

/** What is wrong with a scenario that is opened, one sentence for each kind of fault, and where it stands. */
export const scenarioFaults: Partial<Record<keyof typeof english, string>> = {
  'scenario.fault.at': '{line}行目、{path}：{what}',
  'scenario.fault.atLine': '{line}行目：{what}',
  'scenario.fault.atPath': '{path}：{what}',
  'scenario.fault.too-large': 'ファイルが{most, number}文字を超えています。この大きさのシナリオは読み取りません。',
  'scenario.fault.syntax':
    'ここから文がJSONではなくなります。ここまたは直前に、コンマ、引用符、かっこの抜けがないか確認してください。',
  'scenario.fault.repeated-key': 'このキーがここに2つあります。どちらが有効か分かりません。',
  'scenario.fault.not-a-scenario': 'シナリオではありません。ここに「{format}」と書かれている必要があります。',
  'scenario.fault.newer-version': 'より新しい版のために書かれたシナリオです（形式の版{version}）。手を加えていません。',
  'scenario.fault.missing': '必須の項目ですが、欠けています。',
  'scenario.fault.unknown-key': 'シナリオのここにキー「{key}」はありません。入力の誤りでしょうか。',
  'scenario.fault.wrong-type':
    '次のものである必要があります：{expected, select, string {文字列} number {数} int {整数} boolean {trueまたはfalse} array {リスト} tuple {2項目のリスト} other {キーを持つオブジェクト}}。',
  'scenario.fault.not-one-of': '次のいずれかである必要があります：{options}。',
  'scenario.fault.empty': '文が空です。',
  'scenario.fault.too-long': '文が{most, number}文字を超えています。',
  'scenario.fault.too-few': 'このリストには少なくとも{least, plural, other {#項目}}が必要です。',
  'scenario.fault.too-many': 'このリストの項目が{most, plural, other {#件}}を超えています。',
  'scenario.fault.too-low': '数が小さすぎます。限度は{least, number}です。',
  'scenario.fault.too-high': '数が大きすぎます。限度は{most, number}です。',
  'scenario.fault.bad-format': '文が求められる形式ではありません：{pattern}',
  'scenario.fault.not-an-id':
    '識別子ではありません。識別子は英字または数字で始まり、英字、数字、ドット、ハイフン、アンダースコアを最大80文字まで使います。',
  'scenario.fault.not-a-time':
    '時間ではありません。2023-09-12のようなUTCの日、または2023-09-12T06:30Zのような時点を書いてください。',
  'scenario.fault.not-an-instant': '時点ではありません。2023-10-14T08:00ZのようにUTCで書いてください。',
  'scenario.fault.not-a-duration': '最長2週間までの長さではありません。PT5M（5分）やPT1H30Mのように書いてください。',
  'scenario.fault.no-duration': '長さは0より長い必要があります。',
  'scenario.fault.not-a-query':
    'アドレスのクエリーではありません。疑問符の後ろの部分だけを書いてください（例：from=2023-09-07&to=2023-10-01）。',
  'scenario.fault.own-parameter':
    '事例、言語、テーマ、埋め込み、演習はここで設定できません。シナリオと読み手が選びます。',
  'scenario.fault.not-a-parameter': 'パラメーターの名前ではありません。英字と数字、先頭は小文字、最大20文字です。',
  'scenario.fault.ends-before-start': 'この時間範囲は始まる前に終わっています。',
  'scenario.fault.unsourced': '公表の記録には少なくとも1つの出典が必要です。この記録にはありません。',
  'scenario.fault.not-marked': '架空の記録の識別子はSYN-で始まります。SYN-で始まるのは架空の記録だけです。',
  'scenario.fault.not-made-up':
    '状況付与が追加するものは、架空と明らかでなければなりません。識別子はSYN-で始まり、根拠は「synthetic」です。',
  'scenario.fault.figure-of-kind': '種類が「figure」の主張には数値があり、他の種類にはありません。',
  'scenario.fault.leg-times': 'この区間には時刻がまったくないか、出発する前に到着しています。',
  'scenario.fault.not-as-described': '形式の説明と異なります。',
  'scenario.fault.repeated-id': '識別子「{id}」はすでに使われています。それぞれ1回だけ使えます。',
  'scenario.fault.unknown-role': 'このシナリオに役割「{id}」はありません。',
  'scenario.fault.unknown-objective': 'このシナリオに目標「{id}」はありません。',
  'scenario.fault.unknown-question': 'このシナリオのどの状況付与も設問「{id}」を問いません。',
  'scenario.fault.unknown-option': '設問に選択肢「{id}」はありません。',
  'scenario.fault.other-answer':
    '設問が求めるのは{asked, select, choice {選択} figure {数値} place {場所} assessment {評価} other {別のもの}}ですが、この規則は別の種類の回答を採点します。',
  'scenario.fault.low-above-high': '下限が上限を上回っています。',
  'scenario.fault.more': '{count, plural, other {ほかに表示していないエラーが#件あります。}}',
}
