import type { Answer, Trainee } from '#app/domain/exercise/decision.ts'
import type { ExerciseRun } from '#app/domain/exercise/run.ts'
import { exactly } from '#app/domain/quantity.ts'
import { readScenario } from '#app/feeds/scenarios/read-scenario.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'
import { writeExercise } from '#app/state/exercise/exercise-file.ts'
import { conflictingWitnesses } from '#mocks/scenarios/conflicting-witnesses/conflicting-witnesses.ts'
import { desk, minutes } from '#tests/domain/exercise/exercise-sketch.ts'

/*
 * "Conflicting witnesses" as two people played it, at 4x.
 *
 *  wall   exercise
 *  0:00   0:00    begins; the made-up lot comes in
 *  0:30   2:00    the harbour bulletin
 *  1:00   4:00    the letter
 *  1:30   6:00    "On the Danube?"
 *  1:40   6:40    Anne: asks for the original            3 of 3
 *  2:00   8:00    pause of 2 minutes
 *  4:15   9:00    the digest
 *  4:30   10:00   how many origins
 *  4:45   11:00   Ben: exactly 1                         4 of 4
 *  5:00   12:00   Anne: a judgement that nobody asked for
 *  5:00   12:00   ends
 *                 by hand: Anne 4 of 4, Ben 2 of 4       class 3
 *
 *  class: 1.5 + 2 + 3 = 6.5 of 25
 */
const READ = readScenario(writeScenario(conflictingWitnesses))
if (!READ.ok) throw new Error('The scenario that ships cannot be read')

export const WITNESSES = READ.value.scenario
const TEXT = writeScenario(conflictingWitnesses)

const ANNE: Trainee = { id: 'anne-0000001', name: 'Anne', role: 'cw-analyst' }
const BEN: Trainee = { id: 'ben-00000001', name: 'Ben', role: 'cw-reader' }

/** What each had before the eyes, by the order of the decisions. */
const VIEWS = [
  'case=training&from=2023-09-20&to=2023-10-01&claim=SYN-CW-C-letter&inset=closed',
  'case=training&from=2023-09-24&to=2023-09-26&asof=2023-10-17&inset=closed',
  'case=training&from=2023-09-07&to=2023-10-01&at=2023-09-25T00:00Z&inset=closed',
]

export function witnessRun(): ExerciseRun {
  const play = desk(WITNESSES)
  play.setSpeed(4)
  play.join(ANNE)
  play.join(BEN)
  play.begin()
  play.wait(minutes(1) + 40_000)
  play.answer(ANNE, 'cw-danube', { kind: 'choice', option: 'ask' })
  play.wait(20_000)
  play.pause()
  play.wait(minutes(2))
  play.resume()
  play.wait(45_000)
  play.answer(BEN, 'cw-origins', { kind: 'figure', quantity: exactly(1) })
  play.wait(15_000)
  play.answer(ANNE, null, JUDGEMENT)
  play.end()
  play.score({ expectation: 'cw-e-text', trainee: ANNE.id, points: 4, note: 'Two sentences' })
  play.score({ expectation: 'cw-e-text', trainee: BEN.id, points: 2, note: '' })
  let count = 0
  const log = play.run().log.map((entry) => {
    if (entry.kind !== 'decided') return entry
    const [id, view = ''] = [`decision-${count + 1}`, VIEWS[count]]
    count++
    return { ...entry, decision: { ...entry.decision, id, view } }
  })
  return { id: 'witness-run-1', log }
}

const JUDGEMENT: Answer = {
  kind: 'assessment',
  text: '=The railwayman saw his own train alone',
  likelihood: 'likely',
  confidence: 'low',
  cited: [{ kind: 'claim', id: 'SYN-CW-C-letter' }],
}

/** The exercise as a file. */
export const witnessFile = (): string => writeExercise(TEXT, witnessRun())
