import { afterEach, beforeEach, expect, vi } from 'vitest'

// Times that only hold in one zone must fail here, not on somebody's laptop.
if (process.env['TZ'] !== 'UTC') throw new Error('Tests run with TZ=UTC')

/** What happened that no test may leave behind: words on the console, and calls to the network. */
const leftBehind: string[] = []

// MSW's server puts itself before this; only what nobody answers comes so far.
globalThis.fetch = (input) => {
  const address = input instanceof Request ? input.url : String(input)
  leftBehind.push(`fetch: ${address}`)
  return Promise.reject(new TypeError(`A test asked the network for ${address}`))
}

const overhear =
  (level: string) =>
  (...words: unknown[]): void => {
    leftBehind.push(`console.${level}: ${words.map(String).join(' ')}`)
  }

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(overhear('error'))
  vi.spyOn(console, 'warn').mockImplementation(overhear('warn'))
})

afterEach(() => {
  expect(leftBehind.splice(0), 'a test says nothing on the console and asks nothing of the network').toEqual([])
})
