import { describe, expect, test } from 'vitest'
import { isTestThere, namedTest, readDocument, rowsIn, type NamedTest } from '#tests/support/named-tests.ts'

const text = readDocument('THREATS.md')

type Threat = NamedTest & { readonly threat: string; readonly cells: number }

const rowsOf = (markdown: string): readonly Threat[] =>
  rowsIn(markdown).map((cells) => ({
    threat: cells[0] ?? '',
    cells: cells.length,
    ...namedTest(cells.at(-1) ?? ''),
  }))

describe('the threats', () => {
  test('each name where they enter, what stands against them, and a test that is there', () => {
    const threats = rowsOf(text)
    expect(threats.length).toBeGreaterThan(25)
    expect(threats.filter(({ cells, threat }) => cells !== 4 || threat === '')).toEqual([])
    expect(threats.filter((threat) => !isTestThere(threat)).map(({ path, title }) => `${path}: ${title}`)).toEqual([])
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
    const rows = rowsOf(`| Threat | Where | What | Test |\n| --- | --- | --- | --- |\n| A | b | c | ${cell} |\n`)
    expect(rows.map(isTestThere)).toEqual([false])
  })
})
