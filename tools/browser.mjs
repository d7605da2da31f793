import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Nothing that phones home. */
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Software WebGL that draws the same pixels everywhere. */
const BROWSER_ARGS = [
  ...QUIET,
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
]

/** A browser that gives no WebGL. */
export const ARGS_WITHOUT_WEBGL = [...QUIET, '--disable-3d-apis']

const VARIABLES = ['CHROMIUM_PATH', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH']
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const UNPACKED = fileURLToPath(new URL('../node_modules/.cache/chromium', import.meta.url))

/**
 * The browser to test with: the one that is named, else the system's, else the one from npm, so that nothing needs to be
 * installed by hand.
 * @returns {Promise<{ path: string, origin: string, args: string[], env: Record<string, string> }>}
 */
export async function findBrowser() {
  for (const variable of VARIABLES) {
    const path = process.env[variable]
    if (!path) continue
    if (!isRunnable(path)) throw new Error(`${variable} names ${path}, which cannot be run`)
    return { path, origin: `from ${variable} (${path})`, args: BROWSER_ARGS, env: {} }
  }
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(isRunnable)
  if (path) return { path, origin: `the system's ${path}`, args: BROWSER_ARGS, env: {} }
  return await unpackBrowser()
}

/**
 * `@sparticuz/chromium` unpacks itself to the temporary folder, and its libraries (nss, nspr, expat) only where it believes
 * to be on Lambda. Both are told to it for a moment: this process and its other children keep their own libraries.
 */
async function unpackBrowser() {
  const whole = join(UNPACKED, 'whole')
  // What a broken-off run left behind would be taken for a browser.
  if (!existsSync(whole)) rmSync(UNPACKED, { recursive: true, force: true })
  mkdirSync(UNPACKED, { recursive: true })
  const before = { ...process.env }
  const restore = () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
  try {
    Object.assign(process.env, { TMPDIR: UNPACKED, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' })
    const { default: chromium } = await import('@sparticuz/chromium')
    const path = await chromium.executablePath()
    const fonts = join(UNPACKED, 'fonts')
    // The list of fonts that comes along names folders of Lambda.
    writeFileSync(join(fonts, 'fonts.conf'), fontsConf([fonts, '/usr/share/fonts', '/usr/local/share/fonts']))
    writeFileSync(whole, '')
    const env = { LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'), FONTCONFIG_PATH: fonts }
    return { path, origin: '@sparticuz/chromium, as there is no other', args: BROWSER_ARGS, env }
  } finally {
    restore()
  }
}

const fontsConf = (folders) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders
  .filter((folder) => existsSync(folder))
  .map((folder) => `  <dir>${folder}</dir>`)
  .join('\n')}
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
