import { expect, test, vi } from 'vitest'
import { removeStaleMockWorker } from '#app/feeds/stale-worker.ts'

const worker = (scriptURL: string) => ({ scriptURL }) as ServiceWorker

function registration(workers: Partial<Record<'active' | 'waiting' | 'installing', ServiceWorker>>) {
  const unregister = vi.fn(() => Promise.resolve(true))
  return {
    active: null,
    waiting: null,
    installing: null,
    ...workers,
    unregister,
  } as unknown as ServiceWorkerRegistration
}

const removed = async (...registrations: ServiceWorkerRegistration[]) =>
  await removeStaleMockWorker({ getRegistrations: () => Promise.resolve(registrations) })

test('a mock worker is taken away in whatever state it is, other workers stay', async () => {
  const mock = worker('https://dash.test/app/mockServiceWorker.js?v=1')
  const own = registration({ active: worker('https://dash.test/sw.js') })
  const stale = [registration({ active: mock }), registration({ waiting: mock }), registration({ installing: mock })]
  expect(await removed(own, ...stale)).toBe(3)
  expect(own.unregister).not.toHaveBeenCalled()
  for (const each of stale) expect(each.unregister).toHaveBeenCalledOnce()
})

test('a browser without workers, or one that refuses the question, has none', async () => {
  expect(await removeStaleMockWorker(undefined)).toBe(0)
  expect(await removeStaleMockWorker({ getRegistrations: () => Promise.reject(new Error('SecurityError')) })).toBe(0)
})
