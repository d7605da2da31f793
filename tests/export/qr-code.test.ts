import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { qrCodeOf, qrPath, QUIET_ZONE, type QrCode } from '#app/export/share/qr-code.ts'
import { frameCode } from '#app/export/share/frame-code.ts'

const ADDRESS = 'https://example.org/transload/?from=2023-09-07&to=2023-10-01'

const codeOf = async (address: string): Promise<QrCode> => (await qrCodeOf(address)) ?? expect.fail('too long')

/** The modules that a path paints black. */
function painted(path: string, size: number): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(length); at++) rows[Number(y)]?.splice(Number(x) + at, 1, true)
  }
  return rows
}

const FINDER = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']

describe('a QR code', () => {
  test('has a quiet zone of four white modules on every side', async () => {
    const { size, modules } = await codeOf(ADDRESS)
    const isEdge = (at: number) => at < QUIET_ZONE || at >= size - QUIET_ZONE
    const black = modules.flatMap((row, y) => row.flatMap((isBlack, x) => (isBlack ? [{ x, y }] : [])))
    expect(black.filter(({ x, y }) => isEdge(x) || isEdge(y))).toEqual([])
    expect(black.length).toBeGreaterThan(200)
  })

  test('has the three corners by which a phone finds it', async () => {
    const { size, modules } = await codeOf(ADDRESS)
    const last = size - QUIET_ZONE - 7
    for (const [left, top] of [
      [QUIET_ZONE, QUIET_ZONE],
      [last, QUIET_ZONE],
      [QUIET_ZONE, last],
    ] as const) {
      const corner = modules.slice(top, top + 7).map((row) => row.slice(left, left + 7))
      expect(corner.map((row) => row.map((isBlack) => (isBlack ? '#' : '.')).join(''))).toEqual(FINDER)
    }
  })

  test('is painted module by module, whatever the address', async () => {
    await fc.assert(
      fc.asyncProperty(fc.webUrl({ withQueryParameters: true }), async (address) => {
        const code = await qrCodeOf(address)
        if (code) expect(painted(qrPath(code), code.size)).toEqual(code.modules)
        else expect(new TextEncoder().encode(address).length).toBeGreaterThan(600)
      }),
      { numRuns: 40 },
    )
  })

  test('of an address that is too long is none', async () => {
    const long = (length: number) => `${ADDRESS}&filter=${'x'.repeat(length - ADDRESS.length - 8)}`
    expect((await qrCodeOf(long(660)))?.size).toBe(97 + 2 * QUIET_ZONE)
    expect(await qrCodeOf(long(670))).toBeNull()
    expect(await qrCodeOf(long(5000))).toBeNull()
  })
})

test('the HTML of a frame keeps the address whole and lets nothing break out of it', () => {
  expect(frameCode('https://example.org/?a=1&embed=1', 'The "case" <b>')).toBe(
    '<iframe src="https://example.org/?a=1&amp;embed=1" title="The &quot;case&quot; &lt;b&gt;" width="800" height="720" style="border: 0" loading="lazy"></iframe>',
  )
})
