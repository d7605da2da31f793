import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { offline } from './tools/offline.mjs'
import { billOfMaterials, readPackages } from './tools/supply-facts.mjs'

const SCREEN = 'screen'

/**
 * Each chunk takes along what it needs, unless one of a higher priority has it already: what starts the page; what the first
 * screen is made of, in one file instead of forty, each of which costs the browser more to ask for than to read; and, loaded
 * with the map pane, MapLibre and deck.gl. Vite's helper for `import()` is set apart, as it would else bring deck.gl with it.
 */
const CHUNKS = [
  { name: 'preload', test: /vite\/preload-helper/, priority: 3 },
  { name: 'start', test: /\/app\/main\.tsx$/, priority: 2 },
  {
    name: SCREEN,
    test: /\/app\/(?:app|timeline\/timeline|panels\/figures\/figures|panels\/leg-list\/leg-list)\.tsx$/,
    priority: 1,
  },
  // Where the library's worker lies is known from the beginning.
  { name: 'maplibre', test: /node_modules\/maplibre-gl(?!.*\?worker)/ },
  { name: 'deck', test: /node_modules\/(@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|mjolnir)/ },
]

/** The first screen is asked for with what starts the page, not after it. */
const askForScreen: Plugin = {
  name: 'ask-for-screen',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => new RegExp(`/${SCREEN}-[^/]+\\.js$`).test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: '', href: `./${file}` },
          injectTo: 'head',
        })),
  },
}

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
const KEEPS_THINGS = [
  'demo/debrief',
  'demo/editor',
  'demo/exercise',
  'demo/reset',
  'export/slides',
  'panels/work',
  'state/exercise',
].map((room) => `tests/${room}/**/*.test.tsx`)

const ON_A_PAGE = {
  environment: 'jsdom',
  testTimeout: 60_000,
  include: ['tests/**/*.test.tsx'],
  setupFiles: ['tests/support/setup-node.ts', 'tests/support/setup-dom.ts'],
}

export default defineConfig({
  base: './',
  plugins: [react(), noForeignHost, askForScreen, listParts, offline()],
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
