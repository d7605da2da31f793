import { defineConfig } from '@playwright/test'
import base from './playwright.config.ts'
const { webServer: _, ...rest } = base as any
export default defineConfig({ ...rest, workers: 1, outputDir: '/tmp/pw-results', timeout: 120_000, use: { ...rest.use, baseURL: 'http://localhost:5201/', trace: 'off' } })
