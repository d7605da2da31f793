import { fail, ok, type Result } from '#app/base/result.ts'
import type { ArchiveFault } from '#app/import/archive-fault.ts'
import { isObject, parseObject } from '#app/import/read-metadata.ts'
import { ARCHIVED_FEEDS, type ArchivedFeed } from '#app/state/archive-records.ts'

/** Records by their feed. A feed that gave nothing when the archive was made is not there. */
export type Records = ReadonlyMap<string, ArchivedFeed>

/** Reads the frame of `records.json`. The records themselves are read as those of any feed, one by one. */
export function readRecords(bytes: Uint8Array, caseId: string): Result<Records, ArchiveFault> {
  const json = parseObject(new TextDecoder().decode(bytes))
  if (!json) return wrong('(file)')
  if (json['case'] !== caseId) return wrong('case')
  const { feeds } = json
  if (!isObject(feeds)) return wrong('feeds')
  const records = new Map<string, ArchivedFeed>()
  for (const name of ARCHIVED_FEEDS) {
    // Own properties only: nothing may come from a prototype.
    if (!Object.hasOwn(feeds, name)) continue
    const feed = feeds[name]
    if (!isObject(feed)) return wrong(`feeds.${name}`)
    const { count, items } = feed
    if (typeof count !== 'number' || !Array.isArray(items)) return wrong(`feeds.${name}`)
    records.set(name, { count, items })
  }
  const [ofCase, ...others] = records.get('cases')?.items ?? []
  return isObject(ofCase) && ofCase['id'] === caseId && others.length === 0 ? ok(records) : wrong('feeds.cases')
}

const wrong = (field: string) => fail({ kind: 'records', field } as const)
