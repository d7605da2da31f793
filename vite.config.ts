import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/**
 * MapLibre and deck.gl stay in chunks of their own, loaded with the map pane. A chunk takes along what it needs, so what
 * the entry needs too is set apart first: Vite's helper for `import()` would else bring deck.gl with it.
 */
const CHUNKS = [
  { name: 'preload', test: /vite\/preload-helper/, priority: 1 },
  { name: 'maplibre', test: /node_modules\/maplibre-gl/ },
  { name: 'deck', test: /node_modules\/(@deck\.gl|@luma\.gl|@loaders\.gl|@math\.gl|@probe\.gl|mjolnir)/ },
]

export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  worker: { format: 'es' },
  preview: { port: 4173, strictPort: false },
  test: {
    env: { TZ: 'UTC' },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/screens/**'],
          setupFiles: ['tests/support/setup-node.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/setup-node.ts', 'tests/support/setup-dom.ts'],
        },
      },
    ],
  },
})
