import { stepText } from '#app/feeds/scenarios/scenario-fault.ts'

/** Where the parts of a JSON text stand. Lines count from 1. */
export type JsonLines = {
  /** By path as `injects[3].effect`; the whole is ''. */
  readonly lines: ReadonlyMap<string, number>
  /** Keys that an object has twice: a reader of JSON takes the last and says nothing. */
  readonly repeated: readonly { readonly path: string; readonly line: number }[]
  /** Lists and objects that hold more than `MOST_IN_ONE`. */
  readonly crowded: readonly { readonly path: string; readonly line: number }[]
  /** The line where the text stops being JSON; null: nowhere. */
  readonly brokenAt: number | null
}

/** Nothing of ours holds more: what does is told and looked at no further, since checking it could take a minute. */
export const MOST_IN_ONE = 500

/** An object or a list that is open. */
type Open = {
  readonly path: string
  readonly line: number
  /** Names that it had so far; null: a list. */
  readonly keys: Set<string> | null
  /** How many it had so far. */
  count: number
}

/** Deeper than anything of ours. What lies deeper has the path of what holds it, or a text of brackets would be all paths. */
const DEEPEST = 32

/** What may come next. */
type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'next-or-end' | 'nothing'

type Walk = {
  readonly text: string
  readonly lines: Map<string, number>
  readonly repeated: { readonly path: string; readonly line: number }[]
  readonly crowded: { readonly path: string; readonly line: number }[]
  readonly open: Open[]
  at: number
  line: number
  /** Of the value that comes next. */
  path: string
  wanted: Wanted
}

/**
 * Walks a text of JSON by the grammar of RFC 8259. Browsers say in their own ways, or not at all, where a text is broken,
 * and none says where a part of it stands. What is open lies on a stack of our own: a text of brackets alone breaks nothing.
 */
export function jsonLines(text: string): JsonLines {
  const told = { lines: new Map<string, number>(), repeated: [], crowded: [] }
  const walk: Walk = { ...told, text, open: [], at: 0, line: 1, path: '', wanted: 'value' }
  for (skipSpace(walk); walk.wanted !== 'nothing'; skipSpace(walk)) {
    if (!takeNext(walk)) return { ...told, brokenAt: walk.line }
  }
  return { ...told, brokenAt: walk.at < text.length ? walk.line : null }
}

function skipSpace(walk: Walk): void {
  for (; walk.at < walk.text.length; walk.at += 1) {
    const letter = walk.text.charAt(walk.at)
    if (!' \t\r\n'.includes(letter)) return
    if (letter === '\n') walk.line += 1
  }
}

/** Takes what comes next; false: it may not stand there. */
function takeNext(walk: Walk): boolean {
  const inside = walk.open.at(-1)
  if (!inside) return takeValue(walk)
  const letter = walk.text.charAt(walk.at)
  if (letter === (inside.keys ? '}' : ']') && walk.wanted.endsWith('-or-end')) return takeEnd(walk)
  if (walk.wanted === 'next-or-end') {
    walk.wanted = inside.keys ? 'key' : 'value'
    return letter === ',' && skip(walk)
  }
  if (walk.wanted === 'key' || walk.wanted === 'key-or-end') return takeKey(walk, inside)
  if (!inside.keys) {
    walk.path = inward(walk, inside.count)
    count(walk, inside)
  }
  return takeValue(walk)
}

function count(walk: Walk, inside: Open): void {
  inside.count += 1
  if (inside.count === MOST_IN_ONE + 1) walk.crowded.push({ path: inside.path, line: inside.line })
}

function inward({ open }: Walk, step: string | number): string {
  const path = open.at(-1)?.path ?? ''
  return open.length > DEEPEST ? path : stepText(path, step)
}

function skip(walk: Walk): true {
  walk.at += 1
  return true
}

function takeEnd(walk: Walk): true {
  walk.open.pop()
  walk.wanted = afterValue(walk)
  return skip(walk)
}

const afterValue = ({ open }: Walk): Wanted => (open.length > 0 ? 'next-or-end' : 'nothing')

/** A value, or the bracket that opens one. */
function takeValue(walk: Walk): boolean {
  const { text, at, path, line } = walk
  if (!walk.lines.has(path)) walk.lines.set(path, line)
  const first = text.charAt(at)
  if (first === '{' || first === '[') {
    walk.open.push({ path, line, keys: first === '{' ? new Set() : null, count: 0 })
    walk.wanted = first === '{' ? 'key-or-end' : 'value-or-end'
    return skip(walk)
  }
  const end = first === '"' ? endOfString(text, at) : endOfLiteral(text, at)
  if (end === null) return false
  walk.at = end
  walk.wanted = afterValue(walk)
  return true
}

/** A key and its colon. */
function takeKey(walk: Walk, inside: Open): boolean {
  const { text, at, line } = walk
  const end = text.charAt(at) === '"' ? endOfString(text, at) : null
  if (end === null) return false
  const key = JSON.parse(text.slice(at, end)) as string
  walk.path = inward(walk, key)
  count(walk, inside)
  if (inside.keys?.has(key)) walk.repeated.push({ path: walk.path, line })
  inside.keys?.add(key)
  walk.at = end
  skipSpace(walk)
  walk.wanted = 'value'
  return text.charAt(walk.at) === ':' && skip(walk)
}

/** Behind the closing quote; null: it is not closed, or holds what no string may hold. By hand, since texts may be long. */
function endOfString(text: string, from: number): number | null {
  for (let at = from + 1; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (letter === '"') return at + 1
    if (letter < ' ') return null
    if (letter !== '\\') continue
    at += 1
    const escaped = text.charAt(at)
    if (escaped === 'u' && /^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4
    else if (escaped === '' || !'"\\/bfnrt'.includes(escaped)) return null
  }
  return null
}

const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

function endOfLiteral(text: string, from: number): number | null {
  LITERAL.lastIndex = from
  return LITERAL.test(text) ? LITERAL.lastIndex : null
}
