import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const PACKAGES = [
  'kepler.gl@3.2.6',
  'react@18.3.1',
  'react-dom@18.3.1',
  'react-redux@8.1.3',
  'redux@4.2.1',
  'styled-components@6.1.8',
  '@uwdata/flechette@2.6.0',
  // One of its packages takes it from Node.
  'events@3.3.0',
]
const INSTALL_LIMIT_MS = 600_000

/**
 * Installs kepler.gl into a folder of its own, out of reach of the project's packages, and builds a page with it.
 * Throws when either is not possible here.
 * @param {string} root folder of the project
 */
export async function buildPeers(root) {
  const home = join(root, 'node_modules/.cache/bench-peers')
  mkdirSync(home, { recursive: true })
  const installed = join(home, 'installed.json')
  if (!existsSync(installed) || readFileSync(installed, 'utf8') !== JSON.stringify(PACKAGES)) {
    writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
    const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', ...PACKAGES]
    execFileSync('npm', words, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'], timeout: INSTALL_LIMIT_MS })
    writeFileSync(installed, JSON.stringify(PACKAGES))
  }
  // Beside its packages, so that it finds those and not the project's.
  cpSync(fileURLToPath(new URL('peers', import.meta.url)), join(home, 'page'), { recursive: true })
  const outDir = join(home, 'dist')
  await build({
    configFile: false,
    root: join(home, 'page'),
    base: './',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 20_000 },
  })
  return outDir
}
