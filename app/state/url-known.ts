import type { LeastGrade, Struck } from '#app/domain/known.ts'
import type { InformationCredibility, SourceReliability } from '#app/domain/record.ts'

/* How the address writes what does not count: `struck=WH-2023-10-13,origin:rusi` and `grade=B2`, `grade=B`, `grade=2`. */

const ORIGIN = 'origin:'
const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/
/** An address is not for whole libraries; what would be longer is dropped whole, and said. */
const MOST_STRUCK = 60

export const encodeStruck = ({ origins, sources }: Struck): string =>
  [...origins.toSorted().map((id) => `${ORIGIN}${id}`), ...sources.toSorted()].join(',')

export function decodeStruck(value: string): Struck | undefined {
  const names = value.split(',')
  const ids = names.map((name) => (name.startsWith(ORIGIN) ? name.slice(ORIGIN.length) : name))
  if (names.length > MOST_STRUCK || !ids.every((id) => ID.test(id))) return undefined
  // One set, one address, however it was written.
  const unique = [...new Set(names)].toSorted()
  return {
    origins: unique.filter((name) => name.startsWith(ORIGIN)).map((name) => name.slice(ORIGIN.length)),
    sources: unique.filter((name) => !name.startsWith(ORIGIN)),
  }
}

export function decodeLeast(value: string): LeastGrade | undefined {
  const parts = /^([A-F])?([1-6])?$/.exec(value)
  if (!parts || value === '') return undefined
  return {
    source: (parts[1] as SourceReliability | undefined) ?? null,
    information: parts[2] === undefined ? null : (Number(parts[2]) as InformationCredibility),
  }
}
