/** Leaving a seat, and what is not done from one. */
export const exerciseSeats = {
  'exercise.seat.leave':
    '{count, plural, =0 {The trainer keeps what you sent.} one {One answer has not reached the trainer and is lost.} other {# answers have not reached the trainer and are lost.}} This window forgets the exercise, with what you have not sent.',
  'exercise.seat.noShow': 'This is a trainee’s window. Show and tours run in a window that is in no exercise.',
  'exercise.kept.ask': 'Open another exercise?',
  'exercise.kept.meaning':
    'This tab keeps an exercise that could not be opened again. If you open another one here, it is lost.',
  'exercise.kept.replace': 'Open it and lose the other',
  'exercise.kept.not': 'Keep the other',
} as const
