import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, test } from 'vitest'
import { UNDISTURBED, type Disturbances } from '#app/domain/exercise/disturbances.ts'
import type { TrackId } from '#app/domain/record.ts'
import { instant } from '#app/domain/time.ts'
import type { FeedName } from '#app/feeds/feed.ts'
import type { Transport } from '#app/feeds/transport.ts'
import { TransportContext } from '#app/state/transport-context.ts'
import { useCase } from '#app/state/use-case.ts'
import { useDisturbances } from '#app/state/use-disturbances.ts'
import { DEFAULT_VIEW } from '#app/state/view.ts'
import { pageTransport } from '#mocks/page.ts'
import { feedOf } from '#tests/support/render-app.tsx'

const VIEW = { ...DEFAULT_VIEW, caseId: 'training' }
const faulty = (faults: Disturbances['faults']): Disturbances => ({ ...UNDISTURBED, faults })

/** The training case under disturbances, in a window that is opened with `first`. */
async function setup(first: Disturbances = UNDISTURBED, { canBeDisturbed = true } = {}) {
  const asked: string[] = []
  const { disturb, ...stored } = await pageTransport()
  const transport: Transport = {
    ...stored,
    ...(canBeDisturbed && disturb ? { disturb } : {}),
    fetch: (request) => {
      asked.push(feedOf(request))
      return stored.fetch(request)
    },
  }
  const client = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={client}>
      <TransportContext value={transport}>{children}</TransportContext>
    </QueryClientProvider>
  )
  const { result, rerender } = renderHook(
    (disturbances: Disturbances) => {
      const table = useCase(VIEW)
      useDisturbances(disturbances, table.feeds)
      return table
    },
    { wrapper, initialProps: first },
  )
  const feed = (name: FeedName) => {
    const found = result.current.feeds.find((each) => each.name === name)
    if (!found) throw new Error(`No feed ${name}`)
    return found
  }
  const conditions = () => Object.fromEntries(result.current.feeds.map(({ name, condition }) => [name, condition]))
  return {
    feed,
    positions: () => result.current.positions,
    becomes: (name: FeedName, condition: 'good' | 'failed') =>
      waitFor(() => expect(feed(name).condition).toBe(condition)),
    settled: () =>
      waitFor(() =>
        expect(Object.values(conditions()).every((each) => each === 'good' || each === 'failed')).toBe(true),
      ),
    quiet: () => waitFor(() => expect(client.isFetching()).toBe(0)),
    disturb: (disturbances: Disturbances) => {
      asked.length = 0
      rerender(disturbances)
    },
    asked: () => [...asked],
  }
}

describe('an exercise that breaks a feed', () => {
  test('asks that feed alone again, and when it is well once more', async () => {
    const { settled, becomes, disturb, asked, quiet, feed } = await setup()
    await settled()
    disturb(faulty({ legs: 'malformed' }))
    await becomes('legs', 'failed')
    await quiet()
    expect(asked()).toEqual(['legs'])
    expect(feed('legs').hasRecords).toBe(true)

    disturb(faulty({ claims: 'malformed' }))
    await becomes('claims', 'failed')
    await becomes('legs', 'good')
    await quiet()
    expect(asked().toSorted()).toEqual(['claims', 'legs'])

    disturb(UNDISTURBED)
    await becomes('claims', 'good')
    await quiet()
    expect(asked()).toEqual(['claims'])
  })

  test('does not wait for the patience that a busy feed asked for, when it is well again', async () => {
    const { settled, becomes, disturb, asked, quiet } = await setup()
    await settled()
    disturb(faulty({ sightings: '429' }))
    await becomes('sightings', 'failed')
    disturb(UNDISTURBED)
    await becomes('sightings', 'good')
    await quiet()
    expect(asked()).toEqual(['sightings'])
  })

  test('asks nothing where nothing has changed', async () => {
    const { settled, becomes, disturb, asked, quiet } = await setup()
    await settled()
    disturb(faulty({ legs: 'stale' }))
    await becomes('legs', 'failed')
    await quiet()
    disturb(faulty({ legs: 'stale' }))
    await quiet()
    expect(asked()).toEqual([])
  })
})

describe('a window that is opened while feeds are broken', () => {
  test('shows what the others show: the last good answer, and why there is no new one', async () => {
    const { becomes, feed, quiet } = await setup(
      faulty({ legs: 'malformed', tracks: 'malformed', positions: 'malformed' }),
    )
    await becomes('legs', 'failed')
    await becomes('tracks', 'failed')
    await becomes('positions', 'failed')
    await quiet()
    expect([feed('legs'), feed('tracks'), feed('positions')].map(({ hasRecords }) => hasRecords)).toEqual([
      true,
      true,
      true,
    ])
  })

  test('holds back an answer that has shrunk', async () => {
    const { becomes, feed } = await setup(faulty({ claims: 'shrunken' }))
    await becomes('claims', 'failed')
    expect(feed('claims').trouble).toMatchObject({ kind: 'shrunken' })
  })
})

describe('silences and false positions', () => {
  const ALL_DAYS = { from: instant(0), to: instant(9e12) }

  test('touch the positions alone, and are no fault of the feed, however long', async () => {
    const { settled, becomes, disturb, asked, quiet, positions } = await setup()
    await settled()
    const whole = positions()
    const tracks = whole?.tracks.map(({ id }) => id) ?? []
    const count = whole?.count ?? 0
    const silences = tracks.slice(1).map((track) => ({ track, span: ALL_DAYS }))
    disturb({ ...UNDISTURBED, silences })
    await waitFor(() => expect(positions()?.count).toBeLessThan(count * 0.7))
    await becomes('positions', 'good')
    const heard = positions()?.count ?? 0
    expect(asked()).toEqual(['positions'])

    const at = whole?.base ?? instant(0)
    const spoofs = [{ track: tracks[0] ?? ('' as TrackId), at, longitude: 1, latitude: 2 }]
    disturb({ ...UNDISTURBED, silences, spoofs })
    await waitFor(() => expect(positions()?.count).toBe(heard + 1))
    disturb(UNDISTURBED)
    await waitFor(() => expect(positions()?.count).toBe(count))
    await quiet()
    expect(asked()).toEqual(['positions'])
  })

  test('leave what is shown while the feed is down, and are seen when it is well again', async () => {
    const { settled, becomes, disturb, positions } = await setup()
    await settled()
    const whole = positions()
    const count = whole?.count ?? 0
    const silences = (whole?.tracks ?? []).slice(1).map(({ id }) => ({ track: id, span: ALL_DAYS }))
    disturb(faulty({ positions: 'malformed' }))
    await becomes('positions', 'failed')
    disturb({ ...faulty({ positions: 'malformed' }), silences })
    await becomes('positions', 'failed')
    expect(positions()?.count).toBe(count)
    disturb({ ...UNDISTURBED, silences })
    await becomes('positions', 'good')
    expect(positions()?.count).toBeLessThan(count * 0.7)
  })
})

test('who cannot be disturbed is not, and is not asked', async () => {
  const { settled, disturb, asked, quiet, feed } = await setup(UNDISTURBED, { canBeDisturbed: false })
  await settled()
  disturb(faulty({ legs: '500' }))
  await quiet()
  expect(asked()).toEqual([])
  expect(feed('legs').condition).toBe('good')
})
