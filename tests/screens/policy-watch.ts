import type { BrowserContext, Worker } from '@playwright/test'

const MARK = 'policy violation: '

/**
 * Tells of everything that the security policy refused in the pages of a context, in windows that they open, and in their
 * workers from the moment on at which each can be reached.
 */
export async function hearViolations(context: BrowserContext, hear: (violation: string) => void): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'debug' && message.text().startsWith(MARK)) hear(message.text())
  })
  // A worker that is gone by then has nothing left to say.
  const listenTo = (worker: Worker) => void worker.evaluate(tellViolations, MARK).catch(() => null)
  context.on('page', (page) => page.on('worker', listenTo))
  context.on('serviceworker', listenTo)
  await context.addInitScript(tellViolations, MARK)
}

/** Runs in the page or worker. */
function tellViolations(mark: string): void {
  globalThis.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event
    // The one way to the test that needs no binding in each page.
    // oxlint-disable-next-line no-console
    console.debug(`${mark}${effectiveDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`)
  })
}
