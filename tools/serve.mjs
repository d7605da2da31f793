import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL, fileURLToPath } from 'node:url'
import { openStaticServer } from './static-server.mjs'

/*
 * Serves the built page on this machine with the headers of `deploy/policy.mjs`:
 *   node tools/serve.mjs                            the first free port from 4173 on
 *   node tools/serve.mjs --port=8080 --host=0.0.0.0 just that port
 *   node tools/serve.mjs --folder=elsewhere
 */

const DEFAULT_PORT = 4173
const MOST_TRIES = 20

/** Stands for wherever the page will be. */
const OWN = 'http://page.invalid'

/** The feeds' origin that `config.json` names when it is another than the page's; such a page asks it and nobody else. */
export function feedOriginsOf(folder) {
  const file = `${folder}/config.json`
  if (!existsSync(file)) return []
  try {
    const base = JSON.parse(readFileSync(file, 'utf8'))?.feeds?.base
    if (typeof base !== 'string' || !URL.canParse(base, OWN)) return []
    const { origin } = new URL(base, OWN)
    return origin === OWN || origin === 'null' ? [] : [origin]
  } catch {
    // The page itself says what is wrong with the file.
    return []
  }
}

async function serve() {
  const options = Object.fromEntries(
    process.argv.slice(2).map((word) => {
      const [, name = '', value = ''] = word.match(/^--(port|host|folder)=(.+)$/) ?? []
      if (name === '') throw new Error(`Not understood: ${word}. There are: --port=, --host=, --folder=`)
      return [name, value]
    }),
  )
  const folder = options.folder ?? fileURLToPath(new URL('../dist', import.meta.url))
  if (!existsSync(`${folder}/index.html`)) throw new Error(`Nothing is built in ${folder}: npm run build`)
  const feedOrigins = feedOriginsOf(folder)
  const { origin } = await openOnFreePort({ folder, feedOrigins, host: options.host ?? '127.0.0.1' }, options.port)
  console.log(`Transload is at ${origin}/ (Ctrl+C ends it)`)
  for (const feed of feedOrigins) console.log(`config.json names feeds at ${feed}: added to connect-src`)
}

/** A port that was asked for is that port or none; else the first that is free. */
async function openOnFreePort(site, port) {
  const first = port === undefined ? DEFAULT_PORT : Number(port)
  const last = port === undefined ? first + MOST_TRIES : first
  for (let tried = first; ; tried++) {
    try {
      return await openStaticServer({ ...site, port: tried })
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tried >= last) throw error
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve()
