import type { ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'
import { conflictingWitnesses } from '#mocks/scenarios/conflicting-witnesses/conflicting-witnesses.ts'
import { followTheBoxes } from '#mocks/scenarios/follow-the-boxes/follow-the-boxes.ts'
import { quietFeed } from '#mocks/scenarios/quiet-feed/quiet-feed.ts'

/** When they were last written: a stored scenario does not get younger by being asked for. */
export const SCENARIOS_MADE_AT = '2026-11-23T00:00:00Z'

/** Every scenario that ships, the shortest first. A new one is one more line and one more folder. */
export const SCENARIOS: readonly ScenarioDocument[] = [followTheBoxes, conflictingWitnesses, quietFeed]
