import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { getFeed } from '#app/feeds/http.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { forgeCase } from '#mocks/cases/forge/forge.ts'
import { MOCK_BASE, server } from '#mocks/node.ts'
import { pageTransport } from '#mocks/page.ts'

const signal = new AbortController().signal
const node: Transport = { kind: 'live', base: MOCK_BASE, fetch: (request) => fetch(request), refreshMs: null }

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

async function ask(path: string, { base, fetch }: Transport = node) {
  const response = await fetch(new Request(`${base}/${path}`))
  return { status: response.status, body: (await response.json()) as unknown }
}

describe('the address of the answer key', () => {
  test('gives the key of the case of those numbers', async () => {
    const { key } = forgeCase({ seed: 4711, difficulty: 3 })
    expect(await ask('forge-key?seed=4711&difficulty=3')).toEqual({ status: 200, body: key })
    expect(await ask('forge-key?seed=4711&difficulty=3', await pageTransport('https://dash.test/'))).toEqual({
      status: 200,
      body: key,
    })
  })

  test('means the usual numbers where none are given, as the case does', async () => {
    expect(await ask('forge-key')).toMatchObject({ status: 200, body: { seed: 1, difficulty: 2 } })
    const legs = await getFeed('legs', { id: 'forge', parameters: {} }, node, signal)
    expect(legs.items).toHaveLength(forgeCase({ seed: 1, difficulty: 2 }).answers.legs.length)
  })

  test.each(['seed=-1', 'seed=1e3', 'seed=1000000000', 'seed=', 'difficulty=0', 'difficulty=6', 'difficulty=x'])(
    '%s is a 400 with a plain reason, and so it is for the case',
    async (bad) => {
      const [name] = bad.split('=')
      const reason = expect.stringMatching(new RegExp(`^"${name}" must be a whole number from \\d+ to \\d+\\.$`))
      const refused = { status: 400, body: { title: 'Parameter out of bounds', detail: reason } }
      expect(await ask(`forge-key?${bad}`)).toMatchObject(refused)
      expect(await ask(`legs?case=forge&${bad}`)).toMatchObject(refused)
    },
  )
})

describe('the list of cases', () => {
  const nameIn = async (parameters: Readonly<Record<string, string>>) => {
    const { items } = await getFeed('cases', { id: null, parameters }, node, signal)
    return items.find(({ id }) => id === 'forge')?.name
  }

  test('names the case by the numbers that are asked for', async () => {
    expect(await nameIn({ seed: '4711', difficulty: '3' })).toEqual({
      en: 'Forge 4711, level 3 (synthetic)',
      fr: 'Forge 4711, niveau 3 (fictif)',
    })
  })

  test('names it by the usual ones where they cannot be read', async () => {
    expect((await nameIn({ seed: '4294967295', n: '100' }))?.en).toBe('Forge 1, level 2 (synthetic)')
  })
})
