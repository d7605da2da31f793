/**
 * The same record with its parts taken from `pool` where an equal part is there already: ten thousand legs then hold one
 * `grades` with nothing in it instead of ten thousand. Records are never changed, so nobody can tell but by `===`, and
 * what is shared in one message is still shared when it is copied to another thread.
 */
export const shareParts = <Part>(record: Part, pool: Map<string, unknown>): Part => withParts(record, pool)

function withParts<Part>(part: Part, pool: Map<string, unknown>): Part {
  if (Array.isArray(part)) return part.map((each: unknown) => pooled(each, pool)) as Part
  if (typeof part !== 'object' || part === null) return part
  return Object.fromEntries(Object.entries(part).map(([name, each]) => [name, pooled(each, pool)])) as Part
}

function pooled(part: unknown, pool: Map<string, unknown>): unknown {
  if (typeof part !== 'object' || part === null) return part
  const key = JSON.stringify(part)
  const known = pool.get(key)
  if (known !== undefined) return known
  const first = withParts(part, pool)
  pool.set(key, first)
  return first
}
