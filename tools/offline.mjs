import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const WORKER = 'service-worker.js'
/** The worker itself, that of development, what an operator may change after the build, and the list of packages. */
const NOT_KEPT = new Set([WORKER, 'mockServiceWorker.js', 'config.json', 'sbom.cdx.json'])

const digestOf = (bytes) => createHash('sha256').update(bytes).digest('base64')

/**
 * Every file of a built page that its worker keeps: path below the page ('' for the page itself) and SHA-256 in base64.
 * @param {string} folder
 * @returns {(readonly [path: string, digest: string])[]}
 */
export function builtFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: file.slice(join(folder, sep).length).replaceAll(sep, '/') }))
    .filter(({ path }) => !NOT_KEPT.has(path) && !path.endsWith('.map'))
    .map(({ file, path }) => /** @type {const} */ ([path === 'index.html' ? '' : path, digestOf(readFileSync(file))]))
    .sort(([one], [other]) => (one < other ? -1 : 1))
}

/**
 * Puts the service worker beside the page when all else of the build is written, with the list of its files in it.
 * @returns {import('vite').Plugin}
 */
export function offline() {
  let folder = ''
  let root = ''
  return {
    name: 'offline',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
      folder = fileURLToPath(new URL(config.build.outDir, `file://${config.root}/`))
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        const files = builtFiles(folder)
        const list = JSON.stringify(files)
        await build({
          configFile: false,
          root,
          publicDir: false,
          logLevel: 'warn',
          define: { BUILT_FILES: list, BUILD_VERSION: JSON.stringify(digestOf(list)) },
          build: {
            target: 'es2023',
            outDir: folder,
            emptyOutDir: false,
            modulePreload: false,
            rolldownOptions: {
              input: join(root, 'app/offline/service-worker.ts'),
              output: { format: 'iife', entryFileNames: WORKER },
            },
          },
        })
      },
    },
  }
}
