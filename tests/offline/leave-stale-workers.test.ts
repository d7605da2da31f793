import { expect, test } from 'vitest'
import { leaveStaleWorkers, type WorkerContainer } from '#app/offline/leave-stale-workers.ts'

const BASE = 'https://dash.test/app/'

const worker = (scriptURL: string) => ({ scriptURL }) as ServiceWorker

type State = 'active' | 'waiting' | 'installing'

function setup(
  registered: readonly (Partial<Record<State, ServiceWorker>> & { scope?: string })[],
  answering?: string,
) {
  const gone: ServiceWorkerRegistration[] = []
  const registrations = registered.map((workers) => {
    const made = {
      scope: BASE,
      active: null,
      waiting: null,
      installing: null,
      ...workers,
      unregister: () => Promise.resolve(gone.push(made) > 0),
    } as unknown as ServiceWorkerRegistration
    return made
  })
  const container: WorkerContainer = {
    controller: answering === undefined ? null : worker(answering),
    getRegistrations: () => Promise.resolve(registrations),
  }
  return { container, registrations, gone }
}

test('a mock worker is taken away in whatever state it is, our own stays', async () => {
  const mock = worker(`${BASE}mockServiceWorker.js?v=1`)
  const own = { active: worker(`${BASE}service-worker.js`) }
  const { container, registrations, gone } = setup([own, { active: mock }, { waiting: mock }, { installing: mock }])
  expect(await leaveStaleWorkers(container, BASE)).toBe(false)
  expect(gone).toEqual(registrations.slice(1))
})

test('any other worker at our place is taken away, and the page is told when that one answers it', async () => {
  const script = `${BASE}sw.js`
  const { container, gone } = setup([{ active: worker(script) }], script)
  expect(await leaveStaleWorkers(container, BASE)).toBe(true)
  expect(gone).toHaveLength(1)
})

test('who lies above or below us is left alone', async () => {
  const above = { scope: 'https://dash.test/', active: worker('https://dash.test/sw.js') }
  const below = { scope: `${BASE}other/`, active: worker(`${BASE}other/sw.js`) }
  const { container, gone } = setup([above, below], 'https://dash.test/sw.js')
  expect(await leaveStaleWorkers(container, BASE)).toBe(false)
  expect(gone).toEqual([])
})

test('a browser without workers, or one that refuses the question, has none', async () => {
  expect(await leaveStaleWorkers(null, BASE)).toBe(false)
  const refusing = { controller: null, getRegistrations: () => Promise.reject(new Error('SecurityError')) }
  expect(await leaveStaleWorkers(refusing, BASE)).toBe(false)
})
