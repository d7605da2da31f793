import type * as z from 'zod/mini'

/** Is a value surely good by a schema, and would come back as it is? false says nothing: then the schema has to be asked. */
export type QuickAccept = (value: unknown) => boolean

type Definition = { readonly type: string; readonly checks?: readonly Check[] } & { readonly [part: string]: unknown }
type Payload = { value: unknown; issues: unknown[] }
type Check = { readonly _zod: { readonly check: (payload: Payload) => unknown; readonly def: CheckDefinition } }
type CheckDefinition = { readonly when?: (payload: Payload) => boolean }

const never: QuickAccept = () => false

/**
 * A schema as a chain of plain functions. Without `eval`, which our policy forbids, zod makes an object for every field
 * that it looks at and copies every record. What it says of bad values (which field, why) is not asked here: whatever is not
 * plainly good goes to zod. Checks are zod's own functions, so this knows of a schema nothing but its shape; a kind of
 * schema that it does not know accepts nothing.
 */
export function quickAccept(schema: z.core.$ZodType): QuickAccept {
  const definition = schema._zod.def as unknown as Definition
  const own = schema._zod.traits.has('$ZodCheck') ? [schema as unknown as Check] : []
  return withChecks(kindOf(definition), [...own, ...(definition.checks ?? [])])
}

const partOf = (definition: Definition, part: string): QuickAccept => quickAccept(definition[part] as z.core.$ZodType)

function kindOf(definition: Definition): QuickAccept {
  if (definition['coerce'] === true) return never
  switch (definition.type) {
    case 'unknown':
      return (value) => value !== undefined
    case 'string':
      return (value) => typeof value === 'string'
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value)
    case 'boolean':
      return (value) => typeof value === 'boolean'
    case 'enum':
      return isOneOf(Object.values(definition['entries'] as object))
    case 'literal':
      return isOneOf(definition['values'] as readonly unknown[])
    case 'nullable': {
      const inner = partOf(definition, 'innerType')
      return (value) => value === null || inner(value)
    }
    case 'array': {
      const element = partOf(definition, 'element')
      return (value) => Array.isArray(value) && value.every(element)
    }
    case 'tuple':
      return tuple(definition)
    case 'union': {
      const options = (definition['options'] as readonly z.core.$ZodType[]).map(quickAccept)
      return (value) => options.some((option) => option(value))
    }
    case 'object':
      return object(definition)
    default:
      return never
  }
}

const isOneOf = (values: readonly unknown[]): QuickAccept => {
  const known = new Set(values)
  return (value) => known.has(value)
}

function tuple({ items, rest }: Definition): QuickAccept {
  if (rest) return never
  const parts = (items as readonly z.core.$ZodType[]).map(quickAccept)
  return (value) =>
    Array.isArray(value) && value.length === parts.length && parts.every((part, index) => part(value[index]))
}

/** Fields that it does not know zod would leave out. */
function object({ shape, catchall }: Definition): QuickAccept {
  if (catchall) return never
  const fields = new Map<string, QuickAccept>()
  const required = new Set<string>()
  for (const [name, schema] of Object.entries(shape as Record<string, z.core.$ZodType>)) {
    const definition = schema._zod.def as unknown as Definition
    const isOptional = definition.type === 'optional' && !definition.checks?.length
    fields.set(name, isOptional ? partOf(definition, 'innerType') : quickAccept(schema))
    if (!isOptional) required.add(name)
  }
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    let missing = required.size
    for (const name of Object.keys(value)) {
      const field = fields.get(name)
      if (!field?.((value as Record<string, unknown>)[name])) return false
      if (required.has(name)) missing -= 1
    }
    return missing === 0
  }
}

function withChecks(kind: QuickAccept, checks: readonly Check[]): QuickAccept {
  if (checks.length === 0) return kind
  return (value) => {
    if (!kind(value)) return false
    const payload: Payload = { value, issues: [] }
    for (const { _zod: one } of checks) {
      if (one.def.when && !one.def.when(payload)) return false
      const later = one.check(payload)
      if (later instanceof Promise || payload.issues.length > 0 || payload.value !== value) return false
    }
    return true
  }
}
