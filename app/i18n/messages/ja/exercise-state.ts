import type { exerciseState as english } from '#app/i18n/messages/en/exercise-state.ts'

/** What an exercise says by itself, in the trainer's and in trainees' windows. */
export const exerciseState: Partial<Record<keyof typeof english, string>> = {
  'exerciseState.noChannel':
    'このブラウザーは2つのウィンドウの間の通信を許可しません。演習は講師のウィンドウだけで進みます。',
  'exerciseState.notKept':
    'ブラウザーがこのタブのものを保存しません。保存領域がいっぱいか、拒否されています。再読み込みすると演習が失われます。このタブを閉じる前にファイルに保存してください。',
  'exerciseState.unreadable': 'このタブに保存された演習を読み取れないため、開きませんでした。',
  'exerciseState.fault.too-long': 'ファイルが長すぎ、演習ではあり得ません。',
  'exerciseState.fault.no-json': 'ファイルを読み取れません。JSONではありません。',
  'exerciseState.fault.no-exercise': 'ここで保存した演習のファイルではありません。',
  'exerciseState.fault.newer':
    'より新しい版で保存された演習です（形式{version}）。この版では誤って読み取るため、開きませんでした。',
  'exerciseState.fault.scenario': 'ファイル内のシナリオに問題があります。',
  'exerciseState.fault.log': 'ファイル内の記録に問題があります。箇所：「{path}」。',
}
