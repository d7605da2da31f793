import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { traineeView } from '#app/domain/exercise/make-trainee-view.ts'
import { tellSeat } from '#app/state/exercise/exercise-store.ts'
import { playhead } from '#app/state/playhead.ts'
import { desk, scenario } from '#tests/domain/exercise/exercise-sketch.ts'
import { at } from '#tests/support/sketch.ts'
import { feedOf, renderApp } from '#tests/support/render-app.tsx'

const SUMMARY = '2 legs, about 300 containers itemised, more than 1,000 claimed'

const SKETCH = scenario([])
const EXERCISED = traineeView(SKETCH, desk(SKETCH).run(), desk(SKETCH).state())

/** An embed of the page, when its words stand. */
async function embed(query = '', options: Parameters<typeof renderApp>[0] = {}) {
  const page = await renderApp({ ...options, query: `?embed=1${query}` })
  await screen.findByText('In words')
  return { ...page, text: () => page.container.textContent.replaceAll(/\s+/g, ' ') }
}

describe('an embed', () => {
  test('has the words without which the map must not be shown', async () => {
    const { status, text } = await embed()
    expect(status()).toBe(SUMMARY)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Najin to Tikhoretsk, as published')
    expect(text()).toContain('7 Sep - 1 Oct 2023, UTC, both days included (25 days)')
    expect(text()).toContain('two different statements')
    expect(text()).toMatch(/claimed more than 1,000 containers \(13 Oct 2023\).*published denials.*Peskov, Kremlin/)
    expect(text()).toContain('MOCK: stored answers of the in-page demo feed')
  })

  test('of a window that is in an exercise is called one: what has happened in it is on the map', async () => {
    tellSeat({
      role: 'trainee',
      runId: 'run',
      view: EXERCISED,
      isTrainerHeard: true,
      trainerSilentSince: null,
      hasChannel: true,
      trainee: null,
      pending: [],
      decisions: [],
    })
    const { text } = await embed()
    expect(text()).toContain('EXERCISE: Sketch')
    act(() => tellSeat(null))
    expect(text()).not.toContain('EXERCISE')
  })

  test('has one link, to the same view of the whole page', async () => {
    await embed('&from=2023-09-07&to=2023-10-01&leg=WH-300-rail')
    const links = screen.getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual(['Open in Transload'])
    expect(links[0]).toHaveAttribute('href', 'http://localhost:3000/?from=2023-09-07&to=2023-10-01&leg=WH-300-rail')
    expect(links[0]).toHaveAttribute('target', '_blank')
    expect(links[0]).toHaveAttribute('rel', 'noopener noreferrer')
  })

  test('has no pane, no bar and nothing to press', async () => {
    await embed('&leg=WH-300-rail')
    // Once the map is given up, what is left to press is the page's.
    expect(await screen.findByText(/The map needs WebGL/)).toBeInTheDocument()
    expect(screen.getAllByRole('region')).toHaveLength(1)
    for (const role of ['button', 'combobox', 'checkbox', 'slider', 'textbox', 'table', 'tab']) {
      expect(screen.queryAllByRole(role)).toEqual([])
    }
    expect(screen.getAllByRole('main')).toHaveLength(1)
    expect(screen.getAllByRole('banner')).toHaveLength(1)
  })

  test('has no key that opens a dialog or changes the view', async () => {
    const { user } = await embed('&search=Najin')
    const before = window.location.search
    await user.keyboard('?{Control>}k{/Control} np{ArrowRight}{Home}')
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(window.location.search).toBe(before)
  })

  test('says as known on which day, with no way to change it', async () => {
    await embed('&asof=2023-10-14')
    expect(screen.getByText(/^As known on 14 Oct 2023: /)).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  test('puts the playhead where the address says, and says so', async () => {
    await embed('&from=2023-09-07&to=2023-10-01&at=2023-09-12T06:00Z')
    await waitFor(() => expect(playhead.get()).toBe(at('2023-09-12T06:00Z')))
    expect(screen.getByText('Map as at 12 Sep 2023, 06:00 UTC.')).toBeInTheDocument()
  })

  test('without WebGL says that the map is missing, and gives the words', async () => {
    const { text } = await embed()
    expect(await screen.findByText(/The map needs WebGL/)).toBeInTheDocument()
    expect(text()).toContain('What it would show is told in words below.')
    expect(text()).not.toContain('Table, timeline')
    expect(text()).toContain('Angara, by sea, from')
  })

  test('says that made-up records are made up', async () => {
    const { text } = await embed('&case=load&n=100&seed=7')
    expect(text()).toContain('SYNTHETIC: made-up data for training or tests is shown.')
  })

  test('says which feed is down and does not count it', async () => {
    const { status } = await embed('', {
      kind: 'live',
      between: (request, stored) =>
        feedOf(request) === 'sightings' ? Promise.resolve(new Response('', { status: 404 })) : stored(request),
    })
    expect(screen.getByRole('alert')).toHaveTextContent(/Feed “sightings”: .*status 404/)
    expect(status()).toContain('not counting sightings')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })
})

test('the bar opens the dialog that shares the view', async () => {
  const { user, legs } = await renderApp()
  await legs()
  await user.click(screen.getByRole('button', { name: 'QR code and embed' }))
  expect(await screen.findByRole('dialog', { name: 'Share' })).toBeInTheDocument()
})
