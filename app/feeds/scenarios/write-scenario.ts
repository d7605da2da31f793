import * as z from 'zod/mini'
import { wireScenario, type ScenarioDocument } from '#app/feeds/scenarios/scenario-schema.ts'

/**
 * The text of a scenario, for people to read: keys stand in the order of the schema, whatever the order in which they
 * were set. A draft that is not valid yet is written as it stands, so that nothing of it is lost.
 */
export function writeScenario(document: ScenarioDocument): string {
  const checked = z.safeParse(wireScenario, document)
  return `${JSON.stringify(checked.success ? inOrder(document, inAlphabet(checked.data)) : document, null, 2)}\n`
}

/** Parameters have names of their own, in which the schema knows no order. */
const inAlphabet = (read: ScenarioDocument): ScenarioDocument => ({
  ...read,
  caseParameters: Object.fromEntries(Object.entries(read.caseParameters).toSorted(([a], [b]) => (a < b ? -1 : 1))),
})

type Json = Readonly<Record<string, unknown>>

/** The given value with its keys in the order of the read one. Keys that the schema passes over stand last. */
function inOrder(given: unknown, read: unknown): unknown {
  if (Array.isArray(given) && Array.isArray(read)) return given.map((value, index) => inOrder(value, read[index]))
  if (!isObject(given) || !isObject(read)) return given
  const keys = [...Object.keys(read), ...Object.keys(given).filter((key) => !Object.hasOwn(read, key))]
  return Object.fromEntries(keys.map((key) => [key, inOrder(given[key], read[key])]))
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
