import * as z from 'zod/mini'
import type { Found, Path, ScenarioFaultCode } from '#app/feeds/scenarios/scenario-fault.ts'
import { wireId } from '#app/feeds/wire.ts'

type Issue = z.core.$ZodIssue

/** Words of the checks that scenarios share with the feeds. Checks of their own say the code itself. */
const CODES: Readonly<Record<string, ScenarioFaultCode>> = {
  'is no UTC day or instant': 'not-a-time',
  'ends before it starts': 'ends-before-start',
  'is published and names no source': 'unsourced',
  'is synthetic and must begin with SYN-, and only then': 'not-marked',
  'must be there for a claim with a figure, and only then': 'figure-of-kind',
  'has no time at all, or arrives before it departs': 'leg-times',
}
const OWN: ReadonlySet<string> = new Set<ScenarioFaultCode>([
  'not-an-instant',
  'not-a-duration',
  'no-duration',
  'not-a-query',
  'own-parameter',
  'not-a-parameter',
])
const isOwn = (message: string): message is ScenarioFaultCode => OWN.has(message)

const ID_PATTERN = patternOf(z.safeParse(wireId, '').error?.issues[0])

/** What the schema found, as faults. `document` is what it looked at. */
export const issueFaults = (issues: readonly Issue[], document: unknown): readonly Found[] =>
  issues.flatMap((issue) => faultsOf(issue, document))

function faultsOf(issue: Issue, document: unknown): readonly Found[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key): Found => ({ path: [...path, key], code: 'unknown-key', values: { key } }))
  }
  if (issue.code !== 'custom' && valueAt(document, path) === undefined) return [{ path, code: 'missing' }]
  return [{ path, ...wrongness(issue) }]
}

function wrongness(issue: Issue): Pick<Found, 'code' | 'values'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', values: { expected: issue.expected } }
    case 'invalid_value':
      return { code: 'not-one-of', values: { options: issue.values.map(String).join(', ') } }
    case 'invalid_union':
      return { code: 'not-one-of', values: { options: optionsOf(issue) } }
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum))
    case 'invalid_key':
      return { code: codeOf(issue.issues[0]?.message) }
    case 'invalid_format':
      return formatFault(issue)
    default:
      return { code: codeOf(issue.message) }
  }
}

const codeOf = (message = ''): ScenarioFaultCode => (isOwn(message) ? message : (CODES[message] ?? 'not-as-described'))

/** The kinds that a union knows. The types of zod keep them quiet. */
const optionsOf = (issue: Issue): string =>
  'options' in issue && Array.isArray(issue.options) ? issue.options.map(String).join(', ') : ''

function tooSmall(origin: string, least: number): Pick<Found, 'code' | 'values'> {
  if (origin === 'string') return { code: 'empty' }
  return { code: origin === 'array' ? 'too-few' : 'too-low', values: { least } }
}

function tooBig(origin: string, most: number): Pick<Found, 'code' | 'values'> {
  if (origin === 'string') return { code: 'too-long', values: { most } }
  return { code: origin === 'array' ? 'too-many' : 'too-high', values: { most } }
}

function formatFault(issue: Extract<Issue, { code: 'invalid_format' }>): Pick<Found, 'code' | 'values'> {
  if (isOwn(issue.message)) return { code: issue.message }
  const pattern = patternOf(issue)
  return pattern === ID_PATTERN ? { code: 'not-an-id' } : { code: 'bad-format', values: { pattern } }
}

function patternOf(issue: Issue | undefined): string {
  return issue && 'pattern' in issue ? issue.pattern : ''
}

/** What stands there, of the document itself and not of a prototype. */
export function valueAt(document: unknown, path: Path): unknown {
  let value = document
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Readonly<Record<string | number, unknown>>)[step]
  }
  return value
}
