/**
 * JS heap and the buffers beside it after a forced collection, bytes: of the page and of the workers that are still alive.
 * @param {import('./browser-page.mjs').BenchPage} page
 */
export async function measureMemory({ cdp, page }) {
  const main = await usageOf((method) => cdp.send(method))
  const workers = await throughTargets(cdp)
  const sum = (of) => workers.reduce((total, usage) => total + of(usage), 0)
  return {
    heap: main.usedSize,
    buffers: main.backingStorageSize ?? 0,
    embedder: main.embedderHeapUsedSize ?? 0,
    workers: workers.length,
    unreadWorkers: page.workers().length - workers.length,
    workerHeap: sum(({ usedSize }) => usedSize),
    workerBuffers: sum(({ backingStorageSize }) => backingStorageSize ?? 0),
    total:
      main.usedSize + (main.backingStorageSize ?? 0) + sum((usage) => usage.usedSize + (usage.backingStorageSize ?? 0)),
  }
}

async function usageOf(send) {
  await send('HeapProfiler.enable')
  // Twice: what a finalizer lets go of in the first goes in the second.
  await send('HeapProfiler.collectGarbage')
  await send('HeapProfiler.collectGarbage')
  return await send('Runtime.getHeapUsage')
}

/** Asks each worker over the page's own connection: Playwright opens none to a worker. */
async function throughTargets(cdp) {
  const waiting = new Map()
  const sessions = []
  let number = 0
  cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') sessions.push(sessionId)
  })
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message)
    const asked = waiting.get(id)
    waiting.delete(id)
    if (error) asked?.reject(new Error(error.message))
    else asked?.resolve(result)
  })
  await cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const usages = []
  for (const sessionId of sessions) {
    usages.push(
      await usageOf((method) => {
        number += 1
        const message = JSON.stringify({ id: number, method })
        const answered = new Promise((resolve, reject) => waiting.set(number, { resolve, reject }))
        void cdp.send('Target.sendMessageToTarget', { sessionId, message })
        return answered
      }),
    )
  }
  await cdp.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: false })
  return usages
}
