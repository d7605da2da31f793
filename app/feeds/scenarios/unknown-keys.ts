import * as z from 'zod/mini'
import type { Found, Path } from '#app/feeds/scenarios/scenario-fault.ts'
import { valueAt } from '#app/feeds/scenarios/issue-faults.ts'

/**
 * Keys of a record that its feed does not know. A feed passes over them, so that a server may say more; in a document
 * that people write they are slips of the pen. Of a record that is wrong in other ways too, none are told yet.
 */
export function unknownKeys(schema: z.ZodMiniType, document: unknown, path: Path): readonly Found[] {
  const given = valueAt(document, path)
  const read = z.safeParse(schema, given)
  return read.success ? dropped(given, read.data, path) : []
}

/** What the schema left away. It goes no deeper than the schema does. */
function dropped(given: unknown, kept: unknown, path: Path): readonly Found[] {
  if (typeof given !== 'object' || given === null || typeof kept !== 'object' || kept === null) return []
  const isList = Array.isArray(given)
  return Object.keys(given).flatMap((key): readonly Found[] => {
    const inside = [...path, isList ? Number(key) : key]
    if (!Object.hasOwn(kept, key)) return [{ path: inside, code: 'unknown-key', values: { key } }]
    return dropped(valueAt(given, [key]), valueAt(kept, [key]), inside)
  })
}
