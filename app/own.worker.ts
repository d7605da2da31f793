import type { WorkerJob } from '#app/base/own-worker.ts'
import { startReadingJob } from '#app/feeds/reading/reading-job.ts'

/*
 * The worker that does any of several jobs, one in its life: its name says which. `app/base/own-worker.ts` starts it. What
 * every page waits for is in this file, the others are fetched: of the mocks nothing but for who asks for their job, which a
 * live deployment never does.
 */

const FETCHED: Readonly<Record<Exclude<WorkerJob, 'reading'>, () => Promise<unknown>>> = {
  encode: () => import('#app/export/writers/encode-job.ts'),
  pptx: () => import('#app/export/slides/pptx-job.ts'),
  'stored-case': () => import('#mocks/answers/case-job.ts'),
}

function startFetchedJob(job: keyof typeof FETCHED): void {
  // What is said before the code is there would be lost.
  const early: MessageEvent[] = []
  const keep = (event: MessageEvent): void => {
    event.stopImmediatePropagation()
    early.push(event)
  }
  const hearAgain = (): void => {
    self.removeEventListener('message', keep)
    // Not the same events: Chromium would hold them for stopped for ever.
    for (const { data, ports } of early) self.dispatchEvent(new MessageEvent('message', { data, ports: [...ports] }))
  }
  self.addEventListener('message', keep)
  // What does not come is told to the page as if this file itself had not.
  FETCHED[job]().then(hearAgain, (error: unknown) => self.reportError(error))
}

const job = self.name as WorkerJob
if (job === 'reading') startReadingJob()
else startFetchedJob(job)
