import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { offline } from './tools/offline.mjs'
import { billOfMaterials, readPackages } from './tools/supply-facts.mjs'

/**
 * MapLibre and deck.gl stay in chunks of their own, loaded with the map pane. A chunk takes along what it needs, so what
 * the entry needs too is set apart first: Vite's helper for `import()` would else bring deck.gl with it.
 */
const CHUNKS = [
  { name: 'preload', test: /vite\/preload-helper/, priority: 1 },
  // Where the library's worker lies is known from the beginning.
  { name: 'maplibre', test: /node_modules\/maplibre-gl(?!.*\?worker)/ },
  { name: 'deck', test: /node_modules\/(@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|mjolnir)/ },
]

/** What deck.gl brings along would fetch a debugger and workers from a CDN. Nothing that we ship even names one. */
const noForeignHost: Plugin = {
  name: 'no-foreign-host',
  apply: 'build',
  transform: {
    filter: { id: /@(?:luma|loaders)\.gl/, code: /unpkg\.com/ },
    handler: (code) => code.replaceAll('https://unpkg.com/', 'about:blank?'),
  },
}

/** Lays the list of what the page is made of beside it, in CycloneDX. */
const listParts: Plugin = {
  name: 'list-parts',
  apply: 'build',
  generateBundle() {
    const root = fileURLToPath(new URL('.', import.meta.url))
    const about = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { name: string; version: string }
    this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: billOfMaterials(about, readPackages(root)) })
  },
}

/** Tests of what keeps things in a database or talks with other windows: what one file does would reach the next. */
const KEEPS_THINGS = ['demo', 'export/slides', 'panels/work', 'state'].map((room) => `tests/${room}/**/*.test.tsx`)

const ON_A_PAGE = {
  environment: 'jsdom',
  testTimeout: 60_000,
  include: ['tests/**/*.test.tsx'],
  setupFiles: ['tests/support/setup-node.ts', 'tests/support/setup-dom.ts'],
}

export default defineConfig({
  base: './',
  plugins: [react(), noForeignHost, listParts, offline()],
  // What the bench opens needs packages of its own, without which the scan for dependencies would fail.
  optimizeDeps: { entries: ['index.html'] },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  worker: { format: 'es' },
  test: {
    env: { TZ: 'UTC' },
    // Left alone, a machine of two cores would use one.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // On a busy machine what tries thousands of cases takes three times as long.
          testTimeout: 30_000,
          environment: 'node',
          // What these files share is pure or kept by its own key: modules are read once for all of them.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/screens/**'],
          setupFiles: ['tests/support/setup-node.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...ON_A_PAGE,
          name: 'dom',
          // Reading the modules and making a window for each file took as long as the tests.
          isolate: false,
          exclude: KEEPS_THINGS,
        },
      },
      {
        extends: true,
        test: { ...ON_A_PAGE, name: 'dom-apart', include: KEEPS_THINGS },
      },
    ],
  },
})
