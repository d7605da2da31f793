import type { trainingMenu as english } from '#app/i18n/messages/en/training-menu.ts'

/** The way in to training, and the reset. */
export const trainingMenu: Partial<Record<keyof typeof english, string>> = {
  'training.title': '訓練',
  'training.show.title': '自動上映',
  'training.show.meaning':
    '展示台やクラスのために、{minutes}分で{count}場面が自動的に進みます。まず公表されたものを、次に訓練用に作った架空のものをその旨を明示して示します。誰かがキーを押すまで繰り返します。',
  'training.show.start': '自動上映を開始',
  'training.show.address': '展示台では、次のアドレスでページを開いてください：',
  'training.tours.title': 'ツアー',
  'training.tours.meaning':
    'それぞれ、説明するものを開き、ページを元の状態に戻します。分析担当者と説明担当者のツアーは公表事例を、講師のツアーは訓練事例を示します。',
  'training.tours.length': '{count}ステップ、約{minutes}分',
  'training.tours.resume': 'ステップ {number}/{count} から再開',
  'training.tours.seen': '最後まで閲覧済み：{count}ステップ',
  'training.tours.again': '最初から',
  'training.tours.again.of': '{name}を最初から',
  'training.exercises.title': '演習',
  'training.exercises.none': 'ここで提供している演習はありません。',
  'training.case.title': '訓練データ',
  'training.case.meaning':
    '公表された記録と、その隣に置いた架空の託送貨物3件で、その識別子はSYN-で始まります。いずれかが表示されている間、バナーが残ります。',
  'training.case.open': '訓練事例を開く',
  'training.case.missing': 'このページのフィードは訓練事例を提供していないため、自動上映もありません。',
  'training.reset.title': 'リセット',
  'training.reset.meaning': 'このページがこのブラウザーに保存したものを、確認のうえ削除します。',
  'training.reset.ask': 'このページをリセット',
  'training.reset.question': 'このページがこのブラウザーに保存したものをすべて削除しますか？元に戻すことはできません。',
  'training.reset.slides': 'ブリーフィングのスライドと、その画像、ノート',
  'training.reset.work': '保存した画面と自分のメモ',
  'training.reset.preferences': 'パネルの大きさとその他の設定',
  'training.reset.tours': 'ツアーの進み具合',
  'training.reset.exercises': '演習、そこでの決定、ここで書いたシナリオ',
  'training.reset.files': '開いたファイルのうちページが保持しているもの。ディスク上のファイルは残ります',
  'training.reset.copy': 'ネットワークなしで使うためのページのコピー。ネットワークがない間は残ります',
  'training.reset.confirm': 'すべて削除',
  'training.reset.keep': '残す',
  'training.reset.working': '削除中',
  'training.reset.left':
    '一部を削除できませんでした。残っているもの：{names}。別のタブが開いたままにしている可能性があります。このページの他のタブを閉じて、もう一度試してください。',
  'training.reset.again': '再試行',
  'training.reset.reload': 'ページを開き直す',
}
