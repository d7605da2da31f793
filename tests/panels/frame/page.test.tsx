import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { feedOf, renderApp } from '#tests/support/render-app.tsx'

const refuse = () => Promise.resolve(new Response('', { status: 404 }))

describe('the page', () => {
  test('has one main, one banner and a region for each pane', async () => {
    const { legs } = await renderApp()
    await legs()
    expect(screen.getAllByRole('main')).toHaveLength(1)
    expect(screen.getAllByRole('banner')).toHaveLength(1)
    for (const name of ['Map', 'Timeline', 'Figures', 'Legs']) {
      expect(await screen.findByRole('region', { name })).toBeInTheDocument()
    }
  })

  test('says in one sentence what the window shows', async () => {
    const { legs, status } = await renderApp()
    await legs()
    await waitFor(() => expect(status()).toBe('2 legs, about 300 containers itemised, more than 1,000 claimed'))
  })

  test('opens Detail for what the address chooses, and says so when the case has it not', async () => {
    const { legs } = await renderApp({ query: '?leg=WH-300-vessel' })
    await legs()
    expect(await screen.findByRole('region', { name: 'Detail' })).toBeInTheDocument()
  })

  test('names a record of the address that the case does not have', async () => {
    const { legs } = await renderApp({ query: '?leg=no-such-leg' })
    await legs()
    expect(await screen.findByText(/names Leg “no-such-leg”, which this case does not have/)).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Detail' })).not.toBeInTheDocument()
  })

  test('shows the published case for a case that there is not, and says so', async () => {
    const { legs } = await renderApp({ query: '?case=nowhere' })
    await legs()
    expect(screen.getByText(/There is no case “nowhere”/)).toBeInTheDocument()
  })

  test('opens the sheet of keys with a question mark', async () => {
    const { legs, user } = await renderApp()
    await legs()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Shortcuts' })).toBeInTheDocument()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })
})

describe('feeds', () => {
  test('a mock says that it is one, in the badge and in a strip', async () => {
    const { legs } = await renderApp()
    await legs()
    expect(screen.getByRole('button', { name: 'Feeds: MOCK, in-page demo feed' })).toBeInTheDocument()
    expect(screen.getByText(/MOCK: stored answers of the in-page demo feed/)).toBeInTheDocument()
  })

  test('a feed that is down is named, is not counted, and leaves the others on the table', async () => {
    const { legs, status } = await renderApp({
      kind: 'live',
      between: (request, stored) => (feedOf(request) === 'sightings' ? refuse() : stored(request)),
    })
    await legs()
    expect(await screen.findByRole('button', { name: 'Feeds: DOWN' })).toBeInTheDocument()
    expect(
      screen.getByText(
        /^Feed “sightings”: the server refused with status 404\. .* Failing since .* Nothing of it is shown or counted\.$/,
      ),
    ).toBeInTheDocument()
    await waitFor(() => expect(status()).toContain('not counting sightings'))
  })

  test('one bad record among many is left out, counted and listed with its field', async () => {
    const { legs, user } = await renderApp({
      between: async (request, stored) => {
        const response = await stored(request)
        if (feedOf(request) !== 'sightings') return response
        const answer = (await response.json()) as { items: Record<string, unknown>[] }
        answer.items[0] = { ...answer.items[0], when: { from: '2023-02-30', to: '2023-03-01' } }
        return Response.json(answer)
      },
    })
    await legs()
    expect(await screen.findByText('1 record of the feed answers left out.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'See which' }))
    const dialog = await screen.findByRole('dialog', { name: 'Feeds' })
    expect(within(dialog).getByText(/sightings, row 1 .*when\.from is no UTC day or instant/)).toBeInTheDocument()
  })

  test('an answer that breaks the schema keeps the last good records and names the field', async () => {
    let isBroken = false
    const { legs, client } = await renderApp({
      kind: 'live',
      between: async (request, stored) => {
        const response = await stored(request)
        if (!isBroken || feedOf(request) !== 'legs') return response
        const answer = (await response.json()) as { items: Record<string, unknown>[] }
        return Response.json({ ...answer, items: answer.items.map((item) => ({ ...item, mode: 'balloon' })) })
      },
    })
    const table = await legs()
    const rows = within(table).getAllByRole('row').length
    isBroken = true
    await client.refetchQueries({ queryKey: ['feed', 'legs'] })
    expect(await screen.findByText(/Feed “legs”: .*field “mode”.*Showing data of/)).toBeInTheDocument()
    expect(within(await legs()).getAllByRole('row')).toHaveLength(rows)
  })
})
