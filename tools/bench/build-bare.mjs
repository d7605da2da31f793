import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** Builds the bare page into a folder of its own, as the app is built. */
export async function buildBare() {
  const outDir = mkdtempSync(join(tmpdir(), 'transload-bare-'))
  await build({
    configFile: false,
    root: fileURLToPath(new URL('bare', import.meta.url)),
    base: './',
    logLevel: 'error',
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', assetsInlineLimit: 0, chunkSizeWarningLimit: 3000 },
  })
  return outDir
}
