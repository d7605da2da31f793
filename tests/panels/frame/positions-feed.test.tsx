import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { feedOf, renderApp } from '#tests/support/render-app.tsx'
import { aPosition, arrowOf, type SketchedPosition } from '#tests/support/arrow-positions.ts'

const track = {
  id: 'A',
  name: { en: 'Track A' },
  mode: 'vessel',
  vessel: null,
  mmsi: null,
  legs: [],
  basis: 'inferred',
  grades: { position: null, cargo: null, identity: null, reason: null },
  sources: [],
}
const tracksAnswer = () =>
  Response.json({ feed: 'tracks', case: 'published', generatedAt: '2026-01-02T03:04:05Z', count: 1, items: [track] })
const positionsAnswer = (rows: readonly SketchedPosition[]) =>
  new Response(arrowOf(rows, { metadata: { case: 'published' } }))

const DIRTY = [
  ...[0, 1, 2, 4, 3].map((number) => aPosition(number)),
  aPosition(5, { latitude: 91 }),
  aPosition(6, { latitude: 95 }),
  aPosition(7, { longitude: 0, latitude: 0 }),
  aPosition(2),
  aPosition(8, { speed: 512 }),
]

/** The published case with one track, and these answers to its positions. */
async function setup(positions: () => Response | Promise<Response>, tracks: () => Response = tracksAnswer, query = '') {
  const asked: string[] = []
  const page = await renderApp({
    query,
    kind: 'live',
    between: (request, stored) => {
      asked.push(feedOf(request))
      if (feedOf(request) === 'tracks') return Promise.resolve(tracks())
      return feedOf(request) === 'positions' ? Promise.resolve(positions()) : stored(request)
    },
  })
  await page.legs()
  return {
    ...page,
    timesAsked: () => asked.filter((feed) => feed === 'positions').length,
    openFeeds: async () => {
      await page.user.click(screen.getByRole('button', { name: /^Feeds:/ }))
      return within(await screen.findByRole('dialog', { name: 'Feeds' }))
    },
  }
}
type Dialog = Awaited<ReturnType<Awaited<ReturnType<typeof setup>>['openFeeds']>>
const cellsOf = (dialog: Dialog, feed: string) =>
  within(dialog.getByRole('row', { name: new RegExp(`^${feed} `) }))
    .getAllByRole('cell')
    .slice(0, 6)
    .map((cell) => cell.textContent)

describe('the account of the positions', () => {
  test('a case without any says so, and nothing has failed', async () => {
    const { openFeeds } = await setup(() => positionsAnswer([]))
    const dialog = await openFeeds()
    expect(await dialog.findByText('There are no positions in this case.')).toBeInTheDocument()
    expect(cellsOf(dialog, 'positions')).toEqual(['Good', '0', '0', '0', '0', '0'])
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  test('counts every row, and tells of each rule in words with the rows that it caught', async () => {
    const { openFeeds, user } = await setup(() => positionsAnswer(DIRTY))
    const dialog = await openFeeds()
    expect(await dialog.findByText('Came out of order: 2 rows, sorted.')).toBeInTheDocument()
    expect(cellsOf(dialog, 'positions')).toEqual(['Good', '10', '7', '1', '1', '1'])
    expect(dialog.getByText('6 accepted rows are clean, 1 is flagged.')).toBeInTheDocument()
    expect(dialog.getByText('No position given, accepted and not drawn: 1 row')).toBeInTheDocument()
    await user.click(dialog.getByText(/^Same track, same second, same position as a row before: 1 row, skipped$/))
    expect(dialog.getByText('Row 9 (A): repeats row 3')).toBeVisible()
    await user.click(dialog.getByText(/^Latitude beyond 90°/))
    expect(dialog.getByText('Row 7 (A): 130.006, 95')).toBeVisible()
  })

  test('its rows that are left out are counted in the notice', async () => {
    await setup(() => positionsAnswer(DIRTY))
    expect(await screen.findByText('2 records of the feed answers left out.')).toBeInTheDocument()
  })

  test('one click takes the rows near 0 degrees, 0 degrees as they are, another holds them back', async () => {
    const { openFeeds, user, timesAsked } = await setup(() => positionsAnswer(DIRTY))
    const dialog = await openFeeds()
    await user.click(await dialog.findByRole('button', { name: 'Take the rows near 0°, 0° as they are' }))
    await waitFor(() => expect(cellsOf(dialog, 'positions')).toEqual(['Good', '10', '8', '0', '1', '1']))
    await user.click(dialog.getByRole('button', { name: 'Hold back the rows near 0°, 0° again' }))
    await waitFor(() => expect(cellsOf(dialog, 'positions')).toEqual(['Good', '10', '7', '1', '1', '1']))
    expect(timesAsked()).toBe(3)
  })
})

describe('the page', () => {
  test('does not wait for positions', async () => {
    const { status } = await setup(() => new Promise(() => {}), tracksAnswer, '?leg=WH-300-vessel')
    await waitFor(() => expect(status()).toBe('2 legs, about 300 containers itemised, more than 1,000 claimed'))
    expect(await screen.findByRole('region', { name: 'Detail' })).toBeInTheDocument()
  })

  test('stands as it is when positions fail, and names them', async () => {
    const { status } = await setup(() => new Response('<!doctype html><title>Sign in</title>'))
    expect(
      await screen.findByText(
        /^Feed “positions”: the server answered something that is not data\. It begins with: <!doctype/,
      ),
    ).toBeVisible()
    await waitFor(() => expect(status()).toContain('2 legs, about 300 containers itemised'))
    // No total is made of positions, so none says that it lacks them.
    expect(status()).not.toContain('not counting')
  })

  test('keeps the last good positions when the next answer is refused', async () => {
    let isBroken = false
    const { openFeeds, client } = await setup(() => (isBroken ? Response.json({}) : positionsAnswer(DIRTY)))
    const dialog = await openFeeds()
    await dialog.findByText('Came out of order: 2 rows, sorted.')
    isBroken = true
    await client.refetchQueries({ queryKey: ['feed', 'positions'] })
    await waitFor(() => expect(cellsOf(dialog, 'positions')).toEqual(['Down', '10', '7', '1', '1', '1']))
  })

  test('does not ask for positions whose tracks it does not have', async () => {
    const { openFeeds, timesAsked } = await setup(
      () => positionsAnswer(DIRTY),
      () => new Response('', { status: 404 }),
    )
    const dialog = await openFeeds()
    await waitFor(() => expect(cellsOf(dialog, 'tracks')[0]).toBe('Down'))
    expect(cellsOf(dialog, 'positions')[0]).toBe('Not asked yet')
    expect(timesAsked()).toBe(0)
  })
})
