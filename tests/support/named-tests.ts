import { existsSync, readFileSync } from 'node:fs'

/** A test as a document names it: its file and its whole title. */
export type NamedTest = { readonly path: string; readonly title: string }

const ROOT = new URL('../../', import.meta.url)

/** The text of a document, by its path from the root. */
export const readDocument = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

/** The cells of each row of the tables of a document, headings and rules left out. */
export const rowsIn = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .map((line, index, lines) => ({ line, next: lines[index + 1] ?? '' }))
    .filter(({ line, next }) => line.startsWith('| ') && !isRule(line) && !isRule(next))
    .map(({ line }) =>
      line
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    )

const isRule = (line: string): boolean => line.startsWith('|') && /^[|\s-]+$/.test(line)

/** What a cell names: `tests/a.test.ts`: a title. Empty where it names none. */
export function namedTest(cell: string): NamedTest {
  const [, path = '', title = ''] = /`(tests\/[^`]+)`: (.+)$/.exec(cell) ?? []
  return { path, title }
}

/** Does a file hold a test of that title, whole and in quotes, as the first word of a call? */
export function isTestThere({ path, title }: NamedTest): boolean {
  const file = new URL(path, ROOT)
  if (path === '' || title === '' || !existsSync(file)) return false
  const source = readFileSync(file, 'utf8')
  return ["'", '"', '`'].some((quote) => {
    const parts = source.split(`${quote}${title}${quote}`)
    return parts.slice(0, -1).some((before) => before.trimEnd().endsWith('('))
  })
}
