import { assembleCase, type AssembledCase } from '#app/domain/assemble.ts'
import { indexCase, type CaseIndex } from '#app/domain/case-index.ts'
import type { CaseFile } from '#app/domain/case.ts'
import { RECORD_FEEDS } from '#app/feeds/reading/record-feeds.ts'
import { forgeCase, type Forged } from '#mocks/cases/forge/forge.ts'
import type { ForgeParameters } from '#mocks/cases/forge/parameters.ts'

export const LISTS = [
  'places',
  'vessels',
  'sources',
  'claims',
  'consignments',
  'legs',
  'sightings',
  'tracks',
] as const satisfies readonly (keyof CaseFile)[]

/** A forged case as the app reads it. */
export type ForgedFile = Forged &
  AssembledCase & {
    readonly index: CaseIndex
    /** What the schemas refuse, "id field message". */
    readonly refused: readonly string[]
  }

/** Forges a case and reads it by the very schemas of the app. */
export function readForged(parameters: ForgeParameters): ForgedFile {
  const forged = forgeCase(parameters)
  const refused: string[] = []
  const recordsOf = <Name extends (typeof LISTS)[number]>(name: Name) =>
    forged.answers[name].flatMap((record) => {
      const answer = RECORD_FEEDS[name].read(record)
      if (answer.ok) return [answer.record]
      refused.push(`${record.id} ${answer.field} ${answer.message}`)
      return []
    })
  const parts: CaseFile = {
    places: recordsOf('places'),
    vessels: recordsOf('vessels'),
    sources: recordsOf('sources'),
    claims: recordsOf('claims'),
    consignments: recordsOf('consignments'),
    legs: recordsOf('legs'),
    sightings: recordsOf('sightings'),
    tracks: recordsOf('tracks'),
  }
  const assembled = assembleCase(parts, new Set())
  return { ...forged, ...assembled, index: indexCase(assembled.file), refused }
}
