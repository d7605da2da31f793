import { setImmediate } from 'node:timers/promises'
import { vi } from 'vitest'
import { instant, type Instant } from '#app/domain/time.ts'
import { readScenario } from '#app/feeds/scenarios/read-scenario.ts'
import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { readRun } from '#app/feeds/scenarios/run-schema.ts'
import { writeScenario } from '#app/feeds/scenarios/write-scenario.ts'
import type { TraineeState, TrainerState } from '#app/state/exercise/exercise-store.ts'
import { readKeptRun } from '#app/state/exercise/kept-run.ts'
import { channelName, type SeatPorts } from '#app/state/exercise/seat-ports.ts'
import { makeTraineeSeat } from '#app/state/exercise/trainee-seat.ts'
import { makeTrainerSeat } from '#app/state/exercise/trainer-seat.ts'
import { newId, openBroadcast } from '#app/state/exercise/window-ports.ts'
import { at } from '#tests/support/sketch.ts'

/* Windows of one browser without a browser: real channels, a storage a tab, and a clock in the hand. */

const say = (en: string) => ({ en })
type WireInject = ScenarioDocument['injects'][number]
const inject = (facts: Pick<WireInject, 'id' | 'at'> & Partial<WireInject>): WireInject => ({
  title: say(`TITLE-${facts.id}`),
  isEnabled: true,
  message: say(`MESSAGE-${facts.id}`),
  note: say(`SECRET note of ${facts.id}`),
  roles: [],
  view: null,
  effect: { kind: 'message' },
  ...facts,
})

/** 10 minutes at 4 seconds a second; what trainees may not read says SECRET. */
export const DOCUMENT: ScenarioDocument = {
  format: 'transload-scenario',
  version: 1,
  id: 'two-windows',
  title: say('Two windows'),
  summary: say('Made for tests.'),
  case: 'training',
  caseParameters: {},
  view: 'from=2023-09-07&to=2023-10-01',
  start: '2031-05-01T08:00Z',
  duration: 'PT10M',
  speed: 4,
  roles: [{ id: 'analyst', name: say('Analyst'), task: say('Counts') }],
  objectives: [{ id: 'count', text: say('SECRET objective') }],
  injects: [
    inject({ id: 'first', at: 'PT1M', effect: { kind: 'delay', leg: 'SYN-03-vessel', hours: 12 } }),
    inject({
      id: 'ask',
      at: 'PT2M',
      effect: { kind: 'question', question: { id: 'how-many', text: say('How many?'), answer: { kind: 'figure' } } },
    }),
    inject({ id: 'later', at: 'PT8M', title: say('SECRET ahead'), message: say('SECRET message') }),
    inject({ id: 'by-hand', at: null, title: say('SECRET by hand'), message: say('SECRET by hand') }),
  ],
  expectations: [
    {
      id: 'counted',
      objective: 'count',
      text: say('SECRET expectation'),
      points: 5,
      within: null,
      rule: { kind: 'figure', question: 'how-many', low: 250, high: 350, kinds: ['about'] },
    },
    {
      id: 'reasoned',
      objective: 'count',
      text: say('SECRET judgement'),
      points: 5,
      within: null,
      rule: { kind: 'by-hand' },
    },
  ],
  answerKey: [{ id: 'key', question: say('SECRET question'), answer: say('SECRET answer') }],
  debrief: [{ id: 'talk', text: say('SECRET debrief') }],
}
export const TEXT = writeScenario(DOCUMENT)

/** What one tab keeps. `copy` is what the browser does when a tab is duplicated. */
export function tabStorage(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    copy: () => tabStorage(new Map(kept)),
    all: () => [...kept].join('\n'),
  }
}

export const BEGUN = at('2031-05-01T09:00Z')

/** Fakes the clock of the wall and all timers but those of the channels. */
export function fakeClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'], now: BEGUN })
}

/** Lets messages that are on their way arrive: those of Node take a few turns of its loop. */
export async function delivered(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await setImmediate()
}

/** Time passes a second at a time, as in a window that is looked at; messages arrive in between. */
export async function pass(milliseconds: number): Promise<void> {
  await delivered()
  for (let left = milliseconds; left > 0; left -= 1000) {
    vi.advanceTimersByTime(Math.min(1000, left))
    await delivered()
  }
}

type Closable = { readonly stop: () => void }
type Options = { readonly storage?: SeatPorts['storage']; readonly isVisible?: () => boolean }

/** A class room: `close` closes all windows that were opened in it. */
export function classRoom() {
  const runId = newId()
  const crossed: unknown[] = []
  const warned: string[] = []
  const opened: Closable[] = []
  const wire = openBroadcast(channelName(runId), (message) => crossed.push(message))

  const ports = ({ storage = tabStorage(), isVisible = () => true }: Options): SeatPorts => ({
    openChannel: openBroadcast,
    storage,
    now: (): Instant => instant(Date.now()),
    isVisible,
    newId,
    warn: (message) => warned.push(message),
  })
  const read = readScenario(TEXT)
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  const scenario = read.value

  /** A trainer's window: with the run that its storage keeps, or with a new one. */
  const trainer = (options: Options = {}) => {
    const own = ports(options)
    const kept = readKeptRun(own.storage)
    const stored = kept && (JSON.parse(kept.runText) as { readonly run: unknown; readonly savedCount: number })
    const run = stored && readRun(stored.run, scenario.scenario)
    const told: TrainerState[] = []
    const seat = makeTrainerSeat(
      {
        ...scenario,
        documentText: TEXT,
        run: run?.ok ? run.value : { id: runId, log: [] },
        savedCount: stored?.savedCount ?? 0,
        isNew: stored === null,
      },
      own,
      (state) => told.push(state),
    )
    opened.push(seat)
    return { ...seat, now: () => lastOf(told), told }
  }
  const trainee = (options: Options = {}) => {
    const told: TraineeState[] = []
    const cases: string[] = []
    const seat = makeTraineeSeat(
      runId,
      ports(options),
      (state) => told.push(state),
      ({ caseId }) => cases.push(caseId),
    )
    opened.push(seat)
    return { ...seat, now: () => lastOf(told), told, cases }
  }
  return {
    runId,
    scenario: scenario.scenario,
    trainer,
    trainee,
    /** All that trainees' windows could hear. */
    crossed: () => JSON.stringify(crossed),
    post: (message: unknown) => wire.post(message),
    warned,
    close: () => {
      for (const window of opened) window.stop()
      wire.close()
    },
  }
}

function lastOf<T>(told: readonly T[]): T {
  const last = told.at(-1)
  if (last === undefined) throw new Error('Nothing was told')
  return last
}
