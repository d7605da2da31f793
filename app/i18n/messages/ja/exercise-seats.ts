import type { exerciseSeats as english } from '#app/i18n/messages/en/exercise-seats.ts'

/** 席を離れるとき、またその席から行わないこと。 */
export const exerciseSeats: Partial<Record<keyof typeof english, string>> = {
  'exercise.seat.leave':
    '{count, plural, =0 {送信した内容は講師のもとに残ります。} other {回答#件が講師に届いておらず、失われます。}}このウィンドウは、送信していない内容とともに演習を消去します。',
  'exercise.seat.noShow':
    'これは受講者のウィンドウです。自動上映とツアーは、どの演習にも参加していないウィンドウで実行します。',
  'exercise.kept.ask': '別の演習を開きますか？',
  'exercise.kept.meaning':
    'このタブには、再び開くことができなかった演習が保存されています。ここで別の演習を開くと失われます。',
  'exercise.kept.replace': '開いて元の演習を破棄',
  'exercise.kept.not': '元の演習を残す',
}
