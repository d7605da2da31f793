import { createServer } from 'node:net'
import { defineConfig } from '@playwright/test'
import type { Circumstances } from '#tests/screens/support.ts'
import { ARGS_WITHOUT_WEBGL, findBrowser } from './tools/browser.mjs'

// The workers read this file too: what the first reader found is handed down to them.
const port = (process.env['PREVIEW_PORT'] ??= String(await freePort()))
const witnessPort = (process.env['WITNESS_PORT'] ??= String(await freePort()))
const { path, args, env } = await findBrowser()
const baseURL = `http://127.0.0.1:${port}/`
const launchOptions = { executablePath: path, env: { ...inherited(), ...env } }
/** Chromium itself asks hosts of these, whatever its flags; none is there. A page that asked one would fail its own test. */
const OF_CHROMIUM = ['*.google.com', '*.googleapis.com', '*.gstatic.com', '*.gvt1.com']
/** Whoever asks for any other host than this machine comes to the witness, which counts. */
const ELSEWHERE = `--host-resolver-rules=${[
  ...OF_CHROMIUM.map((host) => `MAP ${host} ~NOTFOUND`),
  `MAP * 127.0.0.1:${witnessPort}`,
  'EXCLUDE 127.0.0.1',
  'EXCLUDE localhost',
].join(', ')}`
/**
 * Chromium lays two pages of its own address bar in each window, which cost as much as a third of ours. It heeds the last
 * list of this name alone, so those follow that Playwright turns off for its own sake.
 */
const TURNED_OFF = `--disable-features=${[
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
].join(',')}`
const OF_TESTS = [ELSEWHERE, TURNED_OFF]
const isLong = process.env['LONG'] !== undefined

/*
 * Nearly all the time goes into drawing maps in software. What is no matter of the map is tested in a browser without
 * WebGL, where the page says that the map is missing and goes on. In these files a test that looks at the map is tagged
 * `@map`; all other files are of the map. A long run draws the map in every test but those of the page without it, tagged
 * `@without-map`, and runs also those that are tagged `@long`.
 */
const FILES_WITHOUT_MAP = [
  'accessibility',
  'answers',
  'bad-positions',
  'broken-connections',
  'debrief',
  'development',
  'direction',
  'embed',
  'event-lanes',
  'exercise',
  'feeds',
  'from-disk',
  'half-hour',
  'help',
  'hostile-words',
  'insecure',
  'keyboard-tasks',
  'known',
  'languages',
  'legs',
  'link',
  'list',
  'made-up',
  'missing-code',
  'no-webgl',
  'playback',
  'playback-keys',
  'offline',
  'policy',
  'positions',
  'reset',
  'saved-slides',
  'saved-work',
  'scenario-editor',
  'search',
  'show',
  'soak',
  'stale-workers',
  'states',
  'time-axis',
  'time-modes',
  'totals',
  'tours',
  'update',
  'window',
  'window-drag',
]
const WITHOUT_MAP = new RegExp(String.raw`[ /](${FILES_WITHOUT_MAP.join('|')})\.spec\.ts(?!.* @map\b)`, 's')
const LONG = / @long\b/

export default defineConfig<Circumstances>({
  testDir: 'tests/screens',
  testMatch: '*.spec.ts',
  globalSetup: './tests/screens/nobody-elsewhere.ts',
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
    // A worker would fetch the whole site in every test, and hide from it what it asks. Tests of the worker allow it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    // Recording costs a fifth of the time; `--trace on` asks for it by hand.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    // What never comes is told of then, and not when the whole time of a test is over.
    actionTimeout: 60_000,
  },
  projects: [
    {
      name: 'map',
      grepInvert: isLong ? / @without-map\b/ : [WITHOUT_MAP, LONG],
      // Maps are drawn by software graphics, but the page is put together without them, which is a fifth less work. And so
      // are fewer pixels, where nobody waits for all sizes.
      use: {
        launchOptions: { ...launchOptions, args: [...args, ...OF_TESTS, '--disable-gpu-compositing'] },
        isLong,
        ...(!isLong && { viewport: { width: 1280, height: 720 } }),
      },
    },
    {
      name: 'text',
      grep: WITHOUT_MAP,
      grepInvert: LONG,
      use: { launchOptions: { ...launchOptions, args: [...ARGS_WITHOUT_WEBGL, ...OF_TESTS] }, hasMap: false },
    },
  ],
  webServer: {
    // The same server as that of `npm start`, and so the same headers.
    command: `node tools/serve.mjs --port=${port}`,
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
