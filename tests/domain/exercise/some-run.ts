import fc from 'fast-check'
import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import type { Scenario } from '#app/domain/exercise/scenario.ts'
import { ANNE, BEN, desk, type Desk } from '#tests/domain/exercise/exercise-sketch.ts'

/** Something that may be asked of a desk at any time, whether it makes sense or not. */
const someAct = (ids: readonly string[]): fc.Arbitrary<(play: Desk) => unknown> => {
  const someId = fc.constantFrom(...ids)
  const somebody = fc.constantFrom(ANNE, BEN, { ...BEN, name: 'Benjamin' })
  return fc.oneof(
    fc.constant((play: Desk) => play.begin()),
    fc.constant((play: Desk) => play.pause()),
    fc.constant((play: Desk) => play.resume()),
    fc.constantFrom(0.5, 1, 4, 60).map((speed) => (play: Desk) => play.setSpeed(speed)),
    fc.nat({ max: 3_000_000 }).map((toMs) => (play: Desk) => play.jumpTo(toMs)),
    fc.nat({ max: 200_000 }).map((milliseconds) => (play: Desk) => play.wait(milliseconds)),
    fc.nat({ max: 200_000 }).map((milliseconds) => (play: Desk) => play.sleep(milliseconds)),
    someId.map((id) => (play: Desk) => play.fireNow(id)),
    fc.tuple(someId, fc.boolean()).map(
      ([id, isEnabled]) =>
        (play: Desk) =>
          play.switchInject(id, isEnabled),
    ),
    somebody.map((trainee) => (play: Desk) => play.join(trainee)),
    fc.tuple(somebody, someId).map(
      ([trainee, id]) =>
        (play: Desk) =>
          play.answer(trainee, `${id}?`, { kind: 'choice', option: id }),
    ),
  )
}

/** An exercise that was begun and to which all sorts of things were done; sometimes to its end. */
export const someRun = (played: Scenario): fc.Arbitrary<ExerciseRun> =>
  fc
    .tuple(fc.array(someAct(played.injects.map(({ id }) => id)), { maxLength: 30 }), fc.boolean())
    .map(([acts, isEnded]) => {
      const play = desk(played)
      play.join(ANNE)
      play.begin()
      for (const act of acts) act(play)
      if (isEnded) play.end()
      return play.run()
    })
