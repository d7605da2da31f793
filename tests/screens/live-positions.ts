import type { Page } from '@playwright/test'
import { POSITION_FAULTS, positionBody, type PositionRow } from '#tests/mocks/position-faults.ts'
import { serveLive } from '#tests/screens/live.ts'

/** The tracks that a deployment of `servePositions` has, one for each fault. */
export const trackId = (index: number) => `SYN-T-${index}`

const trackOf = (id: string) => ({
  id,
  name: { en: id },
  mode: 'vessel',
  vessel: null,
  mmsi: null,
  legs: [],
  basis: 'synthetic',
  grades: { position: null, cargo: null, identity: null, reason: null },
  sources: [],
})

/** A live deployment with a track for each fault, whose positions are these. */
export async function servePositions(
  page: Page,
  rows: readonly PositionRow[],
  spoil = (body: Uint8Array<ArrayBuffer>) => body,
) {
  const live = await serveLive(page)
  live.fail('tracks', {
    kind: 'rows',
    change: () => Object.keys(POSITION_FAULTS).map((_, index) => trackOf(trackId(index))),
  })
  const body = positionBody(rows, { caseId: 'published', generatedAt: new Date().toISOString() })
  live.fail('positions', { kind: 'bytes', body: spoil(body) })
  return live
}
