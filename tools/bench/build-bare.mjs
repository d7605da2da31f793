import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const ROOT = fileURLToPath(new URL('bare', import.meta.url))

/** Builds the bare pages into a folder of its own, as the app is built. */
export async function buildBare() {
  const outDir = mkdtempSync(join(tmpdir(), 'transload-bare-'))
  await build({
    configFile: false,
    root: ROOT,
    // The base map's own tiles.
    publicDir: fileURLToPath(new URL('../../public', import.meta.url)),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 3000,
      rollupOptions: { input: [join(ROOT, 'index.html'), join(ROOT, 'picture.html')] },
    },
  })
  return outDir
}
