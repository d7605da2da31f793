import type { exerciseSeats as english } from '#app/i18n/messages/en/exercise-seats.ts'

/** Как покинуть место, и чего с него не делают. */
export const exerciseSeats: Partial<Record<keyof typeof english, string>> = {
  'exercise.seat.leave':
    '{count, plural, =0 {Отправленное вами остаётся у инструктора.} one {До инструктора не дошёл и пропадёт # ответ.} few {До инструктора не дошли и пропадут # ответа.} many {До инструктора не дошли и пропадут # ответов.} other {До инструктора не дошли и пропадут # ответа.}} Это окно забудет учение и то, что вы не отправили.',
  'exercise.seat.noShow': 'Это окно слушателя. Показ и экскурсии запускаются в окне, которое не участвует в учении.',
  'exercise.kept.ask': 'Открыть другое учение?',
  'exercise.kept.meaning':
    'Эта вкладка хранит учение, которое не удалось открыть снова. Если открыть здесь другое, оно пропадёт.',
  'exercise.kept.replace': 'Открыть и потерять прежнее',
  'exercise.kept.not': 'Оставить прежнее',
}
