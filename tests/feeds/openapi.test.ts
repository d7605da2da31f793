import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import * as z from 'zod'
import { describe, expect, test } from 'vitest'
import { FEED_NAMES } from '#app/feeds/feed-names.ts'
import { openApiDocument } from '#app/feeds/openapi.ts'
import { positionsOperation } from '#app/feeds/positions/positions-operation.ts'
import { POSITION_COLUMNS, POSITIONS_TYPE } from '#app/feeds/positions/wire-positions.ts'
import { SCENARIOS } from '#mocks/scenarios/scenarios.ts'
import { CASES } from '#mocks/cases/cases.ts'

const LINTER = 'node_modules/@redocly/cli/bin/cli.js'
const document = openApiDocument() as {
  paths: Record<string, { get: { responses: { 200: { content: { 'application/json': { schema: Json } } } } } }>
  components: { schemas: Record<string, Json> }
}
type Json = Record<string, unknown> & { properties?: { items?: { items?: { $ref?: string } } } }

describe('the description of the feeds', () => {
  test('has a path for each feed, and one for the exercises', () => {
    expect(Object.keys(document.paths)).toEqual([...FEED_NAMES.map((name) => `/${name}`), '/scenarios'])
  })

  test.runIf(existsSync(LINTER))('passes the linter', { timeout: 60_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'transload-openapi-'))
    try {
      const file = join(folder, 'openapi.json')
      await writeFile(file, JSON.stringify(document))
      // An empty proxy address would be ignored; a dead one keeps the linter off the network.
      const env = {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        HTTPS_PROXY: 'http://127.0.0.1:9',
        HTTP_PROXY: 'http://127.0.0.1:9',
      }
      const said = await promisify(execFile)(process.execPath, [LINTER, 'lint', file, '--format=json'], { env })
      expect(JSON.parse(said.stdout)).toMatchObject({ totals: { errors: 0, warnings: 0 } })
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test.each(CASES.map((entry) => entry.id))('fits each record of the case %s', async (id) => {
    const entry = CASES.find((other) => other.id === id)
    const answers = await entry?.answer(new URLSearchParams())
    if (!answers?.ok) throw new Error(`No answers of ${id}`)
    for (const feed of FEED_NAMES.filter((name) => name !== 'positions')) {
      const records = feed === 'cases' ? [answers.value.case] : answers.value[feed]
      const reader = readerOf(feed)
      for (const record of records)
        expect(reader.safeParse(record), `${feed} ${record.id}`).toMatchObject({ success: true })
    }
  })

  test('tells each column of the positions in words', () => {
    const { responses, parameters } = positionsOperation
    for (const column of POSITION_COLUMNS) expect(responses['200'].description).toContain(`\`${column}\``)
    expect(parameters.flatMap((parameter) => ('name' in parameter ? [parameter.name] : []))).toEqual([
      'from',
      'to',
      'bbox',
    ])
    expect(Object.keys(responses)).toEqual(['200', '400', '404'])
    expect(Object.keys(responses['200'].content)).toEqual([POSITIONS_TYPE])
  })

  test('fits each scenario that ships', () => {
    const reader = readerOf('scenarios')
    expect(SCENARIOS.length).toBeGreaterThan(0)
    for (const scenario of SCENARIOS) expect(reader.safeParse(scenario), scenario.id).toMatchObject({ success: true })
    expect(reader.safeParse({ ...SCENARIOS[0], sped: 1 })).toMatchObject({ success: false })
  })

  test('refuses a record that lacks a field', () => {
    expect(readerOf('places').safeParse({ id: 'a' }).success).toBe(false)
  })
})

/** A checker made of the JSON schema alone, so that the description is tested and not the schema it was made of. */
function readerOf(feed: string) {
  const reference =
    document.paths[`/${feed}`]?.get.responses[200].content['application/json'].schema.properties?.items?.items?.$ref
  const schema = document.components.schemas[reference?.split('/').at(-1) ?? '']
  if (!schema) throw new Error(`No schema for ${feed}`)
  return z.fromJSONSchema(schema)
}
