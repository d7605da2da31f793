/*
 * Looks at and changes a document of which nothing is certain: it may come from a file with faults. What is not changed
 * keeps its identity, so that a document for every step of undoing costs little.
 */

type Step = string | number
/** From the top of a document to one of its parts. */
export type Path = readonly Step[]

type Branch = Readonly<Record<Step, unknown>>
const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

/** What stands there; undefined: nothing does. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (!isBranch(value) || !Object.hasOwn(value, step)) return undefined
    value = value[step]
  }
  return value
}

/** The list that stands there; empty: none does. */
export function listAt(root: unknown, path: Path): readonly unknown[] {
  const value = valueAt(root, path)
  return Array.isArray(value) ? value : []
}

/** The text that stands there; empty: none does. */
export function textAt(root: unknown, path: Path): string {
  const value = valueAt(root, path)
  return typeof value === 'string' ? value : ''
}

/** The document with another value there; undefined takes the key, or the entry of a list, away. */
export function withValue(root: unknown, path: Path, value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  const next = withValue(valueAt(root, [step]), rest, value)
  if (Object.is(next, valueAt(root, [step]))) return root
  if (typeof step === 'number') {
    const list: readonly unknown[] = Array.isArray(root) ? root : []
    return next === undefined ? list.toSpliced(step, 1) : list.toSpliced(step, 1, next)
  }
  const before = isBranch(root) && !Array.isArray(root) ? root : {}
  if (next !== undefined) return { ...before, [step]: next }
  return Object.fromEntries(Object.entries(before).filter(([key]) => key !== step))
}

/** `injects[3].effect.leg`, as faults name a place. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? step : `${text}.${step}`
  }, '')

const STEP = /\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([A-Za-z_]\w*)/g

/** The other way. Keys that a fault names only in part lead nowhere. */
export const pathOf = (text: string): Path =>
  [...text.matchAll(STEP)].map(([, index, quoted, name]) => {
    if (index !== undefined) return Number(index)
    return name ?? (JSON.parse(`"${quoted ?? ''}"`) as string)
  })
