import * as z from 'zod/mini'
import type { Decision, Trainee } from '#app/domain/exercise/decision.ts'
import type { FiredInject } from '#app/domain/exercise/inject.ts'
import type { TraineeView } from '#app/domain/exercise/trainee-view.ts'
import { scenarioTime, token, wallTime, wireDecision, wireTrainee } from '#app/feeds/scenarios/decision-schema.ts'
import { wireEffect } from '#app/feeds/scenarios/inject-schema.ts'
import { localText, viewQuery } from '#app/feeds/scenarios/scenario-parts.ts'
import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { toEffect } from '#app/feeds/scenarios/to-scenario.ts'
import { wireId } from '#app/feeds/wire.ts'

/*
 * What the windows of an exercise say to each other. All hear all, so each message says from which side it comes. Windows
 * may be of two releases: what is of another version is not understood, and nobody is heard.
 */

/** Raise it when a message changes its meaning. */
const VERSION = 1

export type FromTrainee =
  /** Asks for the view; says who looks through the window, once that is known. */
  | { readonly kind: 'hello'; readonly trainee: Trainee | null }
  | { readonly kind: 'decision'; readonly decision: Decision }
  /** Asks whether somebody is there. */
  | { readonly kind: 'ping'; readonly trainee: Trainee | null }
  | { readonly kind: 'pong' }

export type FromTrainer =
  /** `wire` is what was sent: in that form it is kept. */
  | { readonly kind: 'view'; readonly view: TraineeView; readonly wire: WireView }
  | { readonly kind: 'ping' }
  | { readonly kind: 'pong' }

const wireFired = z.strictObject({
  id: wireId,
  message: z.nullable(localText),
  roles: z.array(wireId),
  view: z.nullable(viewQuery),
  effect: wireEffect,
  wallAt: wallTime,
  scenarioMs: scenarioTime,
  at: wallTime,
})

/** All that a trainee's window is told, as it crosses the channel and lies in the storage of that window. */
const wireView = z.strictObject({
  runId: token,
  scenario: z.strictObject({
    id: wireId,
    title: localText,
    summary: localText,
    caseId: wireId,
    caseParameters: z.record(z.string(), z.string()),
    view: viewQuery,
    start: wallTime,
    roles: z.array(z.strictObject({ id: wireId, name: localText, task: localText })),
  }),
  phase: z.enum(['waiting', 'running', 'paused', 'ended']),
  clock: z.strictObject({ wallAt: wallTime, scenarioMs: scenarioTime, rate: z.number().check(z.minimum(0)) }),
  fired: z.array(wireFired),
  received: z.array(token),
})
export type WireView = z.input<typeof wireView>

const ofTrainee = { exercise: z.literal(VERSION), from: z.literal('trainee') }
const ofTrainer = { exercise: z.literal(VERSION), from: z.literal('trainer') }

const wireFromTrainee = z.discriminatedUnion('kind', [
  z.strictObject({ ...ofTrainee, kind: z.literal('hello'), trainee: z.nullable(wireTrainee) }),
  z.strictObject({ ...ofTrainee, kind: z.literal('decision'), decision: wireDecision }),
  z.strictObject({ ...ofTrainee, kind: z.literal('ping'), trainee: z.nullable(wireTrainee) }),
  z.strictObject({ ...ofTrainee, kind: z.literal('pong') }),
])

const wireFromTrainer = z.discriminatedUnion('kind', [
  z.strictObject({ ...ofTrainer, kind: z.literal('view'), view: wireView }),
  z.strictObject({ ...ofTrainer, kind: z.literal('ping') }),
  z.strictObject({ ...ofTrainer, kind: z.literal('pong') }),
])

export const sayAsTrainee = (message: FromTrainee): unknown => ({ exercise: VERSION, from: 'trainee', ...message })

export const sayAsTrainer = (message: { readonly kind: 'ping' | 'pong' } | SentView): unknown => ({
  exercise: VERSION,
  from: 'trainer',
  ...message,
})
type SentView = { readonly kind: 'view'; readonly view: WireView }

/** What a message says; `own-side`: it comes from where this window belongs, and is for others. */
export type Heard<T> = { readonly kind: 'said'; readonly message: T } | { readonly kind: 'own-side' | 'malformed' }

/** Reads what came over the channel, in the trainer's window. Never throws. */
export function hearTrainee(value: unknown): Heard<FromTrainee> {
  if (isFrom(value, 'trainer')) return { kind: 'own-side' }
  const read = z.safeParse(wireFromTrainee, value)
  return read.success ? { kind: 'said', message: read.data } : { kind: 'malformed' }
}

/** Reads what came over the channel, in a trainee's window. Never throws. */
export function hearTrainer(value: unknown): Heard<FromTrainer> {
  if (isFrom(value, 'trainee')) return { kind: 'own-side' }
  const read = z.safeParse(wireFromTrainer, value)
  if (!read.success) return { kind: 'malformed' }
  const { kind } = read.data
  if (kind !== 'view') return { kind: 'said', message: { kind } }
  const { view } = read.data
  return { kind: 'said', message: { kind, view: toView(view), wire: view } }
}

const isFrom = (value: unknown, side: 'trainer' | 'trainee'): boolean =>
  typeof value === 'object' && value !== null && 'from' in value && value.from === side

/** The view as it is sent: its effects are those of the document, word for word. */
export function wireViewOf(view: TraineeView, { injects }: ScenarioDocument): WireView {
  const written = new Map(injects.map((inject) => [inject.id, inject]))
  const fired = view.fired.flatMap(({ effect: _effect, ...inject }) => {
    const effect = written.get(inject.id)?.effect
    return effect ? [{ ...inject, roles: [...inject.roles], effect }] : []
  })
  const { scenario } = view
  return {
    ...view,
    scenario: { ...scenario, caseParameters: { ...scenario.caseParameters }, roles: [...scenario.roles] },
    fired,
    received: [...view.received],
  }
}

/** What a trainee's window keeps, so that a reload loses nothing. */
export type KeptSeat = {
  readonly trainee: Trainee | null
  readonly decisions: readonly Decision[]
  readonly view: TraineeView | null
  readonly wire: WireView | null
}

const wireSeat = z.strictObject({
  trainee: z.nullable(wireTrainee),
  decisions: z.array(wireDecision),
  view: z.nullable(wireView),
})

/** Reads what was kept; null: it cannot be read. */
export function readKeptSeat(value: unknown): KeptSeat | null {
  const read = z.safeParse(wireSeat, value)
  if (!read.success) return null
  const { view, ...seat } = read.data
  return { ...seat, view: view && toView(view), wire: view }
}

export const keptSeatOf = ({ trainee, decisions, wire }: KeptSeat): unknown => ({ trainee, decisions, view: wire })

const toView = (wire: z.output<typeof wireView>): TraineeView => ({
  ...wire,
  fired: wire.fired.map(({ effect, ...inject }): FiredInject => ({ ...inject, effect: toEffect(effect) })),
})
