import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { serversNamedIn } from './supply-facts.mjs'

/** What must arrive before the legs can be read: the entry and all that it imports at once, gzipped. */
export const ENTRY_BUDGET_BYTES = 120_000

/**
 * Reads the built site: its entry with what that imports statically, and every file with its gzipped size.
 * @returns {{ entry: string[], files: Map<string, { text: string, bytes: number, gzip: number }> }}
 */
export function readBundle(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:js|css|html)$/.test(name),
  )
  const files = new Map(
    names.map((name) => {
      const content = readFileSync(join(folder, name))
      return [
        name,
        { text: content.toString('utf8'), bytes: content.length, gzip: gzipSync(content, { level: 9 }).length },
      ]
    }),
  )
  const page = files.get('index.html')?.text ?? ''
  const first = page.match(/<script[^>]*type="module"[^>]*src="\.?\/?([^"]+)"/)?.[1]
  if (!first) throw new Error(`No entry in ${folder}/index.html`)
  return { entry: withStaticImports(first, files), files }
}

/** The imports that run before the file itself does; `import()` is none of them. */
function withStaticImports(first, files) {
  const found = [first]
  for (const name of found) {
    const text = files.get(name)?.text ?? ''
    for (const [, target] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+)["']/g)) {
      const path = join('assets', target)
      if (!found.includes(path)) found.push(path)
    }
  }
  return found
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`

/** The sum of the gzipped sizes. */
export const gzipOf = (names, files) => names.reduce((sum, name) => sum + (files.get(name)?.gzip ?? 0), 0)

/** Each thing that must hold of the built site, with what was found. */
export function checkBundle(folder) {
  const { entry, files } = readBundle(folder)
  const initial = gzipOf(entry, files)
  const named = (word) => [...files.keys()].filter((name) => name.startsWith(`assets/${word}`) && name.endsWith('.js'))
  const heavy = [...named('maplibre'), ...named('deck')]
  const foreign = serversNamedIn(folder)
  const page = files.get('index.html')?.text ?? ''
  const outside = [...page.matchAll(/(?:src|href)="(?:https?:)?\/\/[^"]*"/g)].map(([text]) => text)
  return [
    {
      name: `the entry is at most ${kB(ENTRY_BUDGET_BYTES)} gzipped`,
      isGood: initial <= ENTRY_BUDGET_BYTES,
      found: `${kB(initial)}: ${entry.map((name) => `${name.replace('assets/', '')} ${kB(gzipOf([name], files))}`).join(', ')}`,
    },
    {
      name: 'MapLibre and deck.gl are in chunks of their own, outside the entry',
      isGood: named('maplibre').length > 0 && named('deck').length > 0 && heavy.every((name) => !entry.includes(name)),
      found: heavy.map((name) => `${name} ${kB(gzipOf([name], files))}`).join(', ') || 'none',
    },
    {
      name: 'no foreign host is named',
      isGood: foreign.length === 0 && outside.length === 0,
      found: [...new Set([...foreign, ...outside])].join(', ') || 'none',
    },
  ]
}
