import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const ROOT = new URL('../../', import.meta.url)
const text = readFileSync(new URL('THREATS.md', ROOT), 'utf8')

type Threat = { readonly threat: string; readonly cells: number; readonly path: string; readonly title: string }

/** The rows of the table, heading and rule left out. */
const rowsOf = (markdown: string): readonly Threat[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^[|\s-]+$/.test(line))
    .slice(1)
    .map((line) => line.slice(1, -1).split(' | '))
    .map((cells) => cells.map((cell) => cell.trim()))
    .map((cells) => {
      const [, path = '', title = ''] = cells.at(-1)?.match(/^`(tests\/[^`]+)`: (.+)$/) ?? []
      return { threat: cells[0] ?? '', cells: cells.length, path, title }
    })

/** Does a file hold a test of that title, whole and in quotes, as the first word of a call? */
function isThere({ path, title }: Threat): boolean {
  const file = new URL(path, ROOT)
  if (path === '' || !existsSync(file)) return false
  const source = readFileSync(file, 'utf8')
  return ["'", '"', '`'].some((quote) => {
    const parts = source.split(`${quote}${title}${quote}`)
    return parts.slice(0, -1).some((before) => before.trimEnd().endsWith('('))
  })
}

describe('the threats', () => {
  test('each name where they enter, what stands against them, and a test that is there', () => {
    const threats = rowsOf(text)
    expect(threats.length).toBeGreaterThan(25)
    expect(threats.filter(({ cells, threat }) => cells !== 4 || threat === '')).toEqual([])
    expect(threats.filter((threat) => !isThere(threat)).map(({ path, title }) => `${path}: ${title}`)).toEqual([])
  })

  test('that nothing tests are listed as such', () => {
    const untested = text.split('## Not yet tested')[1]?.split('##')[0] ?? ''
    expect(untested.match(/^- /gm)?.length).toBeGreaterThan(0)
    expect(untested).not.toContain('`tests/')
  })

  test.each([
    ['a test that is not there', '`tests/deploy/policy.test.ts`: this is no test of ours'],
    ['a part of a title', '`tests/deploy/policy.test.ts`: sends exactly the policy'],
    ['a file that is not there', '`tests/deploy/none.test.ts`: sends exactly the policy with every file'],
    ['no test', 'none'],
  ])('a row with %s is found out', (_, cell) => {
    const rows = rowsOf(`| Threat | Where | What | Test |\n| A | b | c | ${cell} |\n`)
    expect(rows.map(isThere)).toEqual([false])
  })
})
