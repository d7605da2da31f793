import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './tools/browser.mjs'

// The workers read this file too: what the first reader found is handed down to them.
const port = (process.env['PREVIEW_PORT'] ??= String(await freePort()))
const { path, args, env } = await findBrowser()
const baseURL = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'tests/screens',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/screens',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A second try tells a busy machine from a fault; what needed it is listed as flaky, and is a fault to be mended.
  retries: process.env['CI'] === undefined ? 0 : 1,
  // Software drawing on a busy machine: half a minute for a page is not yet a fault.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    trace: 'retain-on-failure',
    launchOptions: { executablePath: path, args, env: { ...inherited(), ...env } },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: baseURL,
    timeout: 30_000,
  },
})

function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0))
    })
  })
}
