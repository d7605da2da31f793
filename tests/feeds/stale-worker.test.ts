import { expect, test } from 'vitest'
import { removeStaleMockWorker } from '#app/feeds/stale-worker.ts'

const worker = (scriptURL: string) => ({ scriptURL }) as ServiceWorker

type State = 'active' | 'waiting' | 'installing'
const gone: ServiceWorkerRegistration[] = []

const registration = (workers: Partial<Record<State, ServiceWorker>>): ServiceWorkerRegistration => {
  const made = { active: null, waiting: null, installing: null, ...workers, unregister } as ServiceWorkerRegistration
  function unregister() {
    gone.push(made)
    return Promise.resolve(true)
  }
  return made
}

test('a mock worker is taken away in whatever state it is, other workers stay', async () => {
  const mock = worker('https://dash.test/app/mockServiceWorker.js?v=1')
  const own = registration({ active: worker('https://dash.test/sw.js') })
  const stale = [registration({ active: mock }), registration({ waiting: mock }), registration({ installing: mock })]
  const container = { getRegistrations: () => Promise.resolve([own, ...stale]) }
  expect(await removeStaleMockWorker(container)).toBe(3)
  expect(gone).toEqual(stale)
})

test('a browser without workers, or one that refuses the question, has none', async () => {
  expect(await removeStaleMockWorker(undefined)).toBe(0)
  expect(await removeStaleMockWorker({ getRegistrations: () => Promise.reject(new Error('SecurityError')) })).toBe(0)
})
