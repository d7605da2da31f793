import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { UNDISTURBED } from '#app/domain/exercise/disturbances.ts'
import type { FaultyFeed, FeedFault } from '#app/domain/exercise/inject.ts'
import { waitOf } from '#app/feeds/asked.ts'
import { askAgain } from '#app/state/ask-again.ts'
import { feedOf, renderApp, type AppOptions } from '#tests/support/render-app.tsx'

type Fault = Exclude<FeedFault, 'none'>
/** A long run tries every fault, another the first of each kind. */
const tried = <T,>(faults: readonly T[]): readonly T[] =>
  process.env['LONG'] === undefined ? faults.slice(0, 1) : faults
const MADE = '23 Nov 2026, 00:00 UTC'
const disturbed = (feed: FaultyFeed, fault: Fault) => ({ ...UNDISTURBED, faults: { [feed]: fault } })

/** The training case, whose feeds can be broken. Feeds that never answer are not waited for long. */
async function setup(options: AppOptions = {}) {
  let limit: number | null = null
  // To look for a role in a whole page takes long.
  let table: HTMLElement | null = null
  const page = await renderApp({ query: '?case=training', changes: { limitMs: () => limit }, ...options })
  const { client, transport, user, legs } = page
  const status = () => document.querySelector('[role=status]')?.textContent ?? ''
  return {
    ...page,
    settled: async () => {
      await legs()
      await waitFor(() => expect(status()).not.toBe(''))
      await waitFor(() => expect(client.isFetching()).toBe(0))
    },
    rows: async () => {
      if (!table?.isConnected) table = await legs()
      return table.querySelectorAll('tr').length
    },
    status,
    badge: () => document.querySelector('[data-badge]')?.textContent,
    breakFeed: (feed: FaultyFeed, fault: Fault) => {
      limit = fault === 'timeout' ? 1_000 : null
      transport.disturb?.(disturbed(feed, fault))
      void askAgain(client, ['feed', feed])
    },
    mend: () => transport.disturb?.(UNDISTURBED),
    notice: () => screen.findByText(/^Feed “/),
    tryAgain: () => user.click(screen.getByText('Try again')),
  }
}

const OLDER = 'the answer is older than the one before: it was made on 16 Nov 2026, 00:00 UTC. It was not taken.'
const FAULTS = {
  refused: [
    ['429', 'the server refused with status 429.', 'DOWN'],
    ['500', 'the server refused with status 500.', 'DOWN'],
  ],
  broken: [
    ['malformed', 'the server answered something that is not data. It begins with: {"feed":', 'DOWN'],
    ['timeout', 'no answer within 1 s.', 'DOWN'],
  ],
  'in doubt': [
    ['stale', OLDER, 'STALE'],
    ['shrunken', 'It may be cut, and was not taken.', 'STALE'],
  ],
} as const

test.each(Object.entries(FAULTS))(
  'what a feed gave stays with its date and the reason, and one try brings it back: %s',
  async (_, faults) => {
    const { settled, rows, status, breakFeed, mend, notice, tryAgain, badge } = await setup()
    await settled()
    const [before, told] = [await rows(), status()]
    for (const [fault, why, word] of tried<(typeof faults)[number]>(faults)) {
      breakFeed('legs', fault)
      const text = (await notice()).textContent
      expect(text).toContain(why)
      expect(text).toContain(`Showing data of ${MADE}.`)
      expect(badge()).toBe(word)
      expect(await rows()).toBe(before)
      await waitFor(() => expect(status()).toBe(`${told}, not up to date: legs (as of ${MADE})`))
      const sentence = `Not up to date, since the feed gives no new data: legs (as of ${MADE}).`
      expect(screen.getAllByText(sentence)).not.toHaveLength(0)

      mend()
      await tryAgain()
      await waitFor(() => expect(screen.queryByText(/^Feed “/)).not.toBeInTheDocument())
      expect(await rows()).toBe(before)
      await waitFor(() => expect(status()).toBe(told))
    }
    expect(badge()).toBe('MOCK')
  },
)

test('positions that fail after they have answered stay, and are said to be old', async () => {
  const { settled, user, breakFeed, mend, notice } = await setup()
  await settled()
  await user.click(screen.getByText('MOCK'))
  const dialog = within(await screen.findByRole('dialog', { name: 'Feeds' }))
  const cells = () =>
    [...(dialog.getByText('positions').closest('tr')?.cells ?? [])].slice(1, 7).map(({ textContent }) => textContent)
  const [, ...counts] = cells()
  const down = tried(['500', 'malformed'] as const).map((fault) => [fault, 'Down'] as const)
  const inDoubt = tried(['stale', 'shrunken'] as const).map((fault) => [fault, 'In doubt'] as const)
  for (const [fault, condition] of [...down, ...inDoubt]) {
    breakFeed('positions', fault)
    const text = (await notice()).textContent
    expect(text).toContain('Feed “positions”: ')
    expect(text).toContain(`Showing data of ${MADE}.`)
    expect(cells()).toEqual([condition, ...counts])
    mend()
    await user.click(dialog.getByLabelText('Ask again: positions'))
    await waitFor(() => expect(screen.queryByText(/^Feed “/)).not.toBeInTheDocument())
    expect(cells()).toEqual(['Good', ...counts])
  }
})

test('a feed that fails from the beginning is missing, not empty, wherever it is told of', async () => {
  const { status, mend, notice, tryAgain, rows } = await setup({
    query: '?case=training&leg=WH-300-vessel',
    disturbances: disturbed('legs', '500'),
  })
  expect((await notice()).textContent).toContain('Nothing of it is shown or counted.')
  await waitFor(() => expect(status()).toContain('not counting legs'))
  expect(status()).not.toContain('No leg in this window')
  const legs = within(await screen.findByRole('region', { name: 'Legs' }))
  expect(legs.getByText('Not counting: legs (no answer)')).toBeVisible()
  const figures = within(await screen.findByRole('region', { name: 'Figures' }))
  expect(figures.getByText('Not counted and not shown, since the feed gives no data: legs.')).toBeInTheDocument()
  expect(figures.queryByText(/No leg/)).not.toBeInTheDocument()
  expect(screen.getByText(/“WH-300-vessel”. It cannot be shown while the feed “legs” gives no data/)).toBeVisible()

  mend()
  await tryAgain()
  await waitFor(async () => expect(await rows()).toBeGreaterThan(2))
  expect(screen.queryByText(/^Feed “/)).not.toBeInTheDocument()
  await waitFor(() => expect(status()).toMatch(/^\d+ legs, /))
})

describe('the next try', () => {
  test('is said with its time, waits as long as the server asks, and comes at once where somebody asks for it', async () => {
    const asked: string[] = []
    const { settled, client, transport, breakFeed, mend, notice, tryAgain } = await setup({
      between: (request, stored) => {
        asked.push(feedOf(request))
        return stored(request)
      },
    })
    const timesAsked = () => asked.filter((feed) => feed === 'claims').length
    await settled()
    breakFeed('claims', '429')
    const start = Date.now()
    expect((await notice()).textContent).toMatch(/Next try: \d\d:\d\d:\d\d UTC\.$/)
    const query = client.getQueryCache().find({ queryKey: ['feed', 'claims'], exact: false })
    expect(query && waitOf('claims', transport, query.state)).toBe(20_000)
    expect((await notice()).textContent).toMatch(/Next try in (20|1\d) s\./)
    expect(Date.now() - start).toBeLessThan(20_000)
    expect(timesAsked()).toBe(2)
    mend()
    await tryAgain()
    await waitFor(() => expect(screen.queryByText(/^Feed “/)).not.toBeInTheDocument())
    expect(timesAsked()).toBe(3)
  })

  test('is not promised where none comes', async () => {
    const { settled, breakFeed, notice } = await setup()
    await settled()
    breakFeed('sources', 'malformed')
    expect((await notice()).textContent).toMatch(/It is not asked again by itself\.$/)
  })

  test('leaves what is said, and the button that was pressed, in its place', async () => {
    const { breakFeed, notice, tryAgain } = await setup({ disturbances: disturbed('claims', 'malformed') })
    expect((await notice()).textContent).toContain('Nothing of it is shown or counted.')
    breakFeed('claims', 'timeout')
    const pressed = screen.getByText('Try again').closest('button')
    await tryAgain()
    expect(screen.getByText('Try again').closest('button')).toBe(pressed)
    expect(pressed).toHaveFocus()
    await waitFor(async () => expect((await notice()).textContent).toContain('It is being asked again.'))
  })
})

test('an answer that is held back can be taken all the same', async () => {
  const { settled, rows, user, breakFeed, notice } = await setup()
  await settled()
  const before = await rows()
  breakFeed('legs', 'shrunken')
  await notice()
  await user.click(screen.getByText('Show the new answer'))
  await waitFor(async () => expect(await rows()).toBeLessThan(before))
  expect(screen.queryByText(/^Feed “/)).not.toBeInTheDocument()
})
