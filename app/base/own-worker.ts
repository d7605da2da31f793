/** What a worker of ours may do. Each is a file of its own, which `app/own.worker.ts` fetches. */
export type WorkerJob = 'reading' | 'encode' | 'pptx' | 'stored-case'

/**
 * Starts the one worker file that does all jobs but the reading of positions: the fewer addresses may become a worker, the
 * less there is to lie in wait for. The job is told by the worker's name, so that it need not wait for a message. Throws
 * where there are no workers.
 */
export const startOwnWorker = (job: WorkerJob): Worker =>
  new Worker(new URL('../own.worker.ts', import.meta.url), { type: 'module', name: job })
