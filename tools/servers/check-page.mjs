import { chromium } from '@playwright/test'
import { ARGS_WITHOUT_WEBGL, findBrowser } from '../browser.mjs'

const ADDRESS = '/?from=2023-09-07&to=2023-10-01&inset=closed'
const LIMIT_MS = 60_000
/** What Chromium says of a page without graphics, which is no fault of a server. */
const NO_GRAPHICS = /WebGL/i

/** The page in Chromium as a server gives it: with the network, and without. @returns {Promise<readonly import('./check-answers.mjs').Check[]>} */
export async function checkPage(origin) {
  const { path, env } = await findBrowser()
  const browser = await chromium.launch({
    executablePath: path,
    args: ARGS_WITHOUT_WEBGL,
    env: { ...process.env, ...env },
  })
  try {
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' })
    const heard = []
    await context.addInitScript(() => {
      globalThis.addEventListener('securitypolicyviolation', (event) =>
        console.error(`refused by the policy: ${event.effectiveDirective} ${event.blockedURI}`),
      )
    })
    context.on('console', (message) => {
      const isWord = message.type() === 'error' || message.type() === 'warning'
      if (isWord && !NO_GRAPHICS.test(message.text())) heard.push(`console: ${message.text()}`)
    })
    context.on('weberror', (error) => heard.push(`error: ${error.error().message}`))
    context.on('requestfailed', (request) => heard.push(`failed: ${request.url()}`))
    context.on('request', (request) => {
      if (request.url().startsWith('http') && !request.url().startsWith(origin)) heard.push(`asked: ${request.url()}`)
    })

    const page = await context.newPage()
    await open(page, `${origin}${ADDRESS}`)
    const summary = await page.getByRole('status').first().textContent()
    const isIsolated = await page.evaluate(() => globalThis.crossOriginIsolated)
    await page.getByText('Ready without network').waitFor({ timeout: LIMIT_MS })
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    )
    const spoken = [...heard]
    heard.length = 0
    await context.setOffline(true)
    await open(page, `${origin}${ADDRESS}`)
    const without = await page.getByRole('status').first().textContent()
    return [
      one('the page shows its case', summary.startsWith('2 legs, about 300 containers'), summary),
      one(
        'nothing is refused, fails, is asked of others or said on the console',
        spoken.length === 0,
        spoken.join('; '),
      ),
      one('it is isolated from pages of other origins', isIsolated, String(isIsolated)),
      one('its worker keeps the whole site', scopes.join(' ') === `${origin}/`, scopes.join(' ')),
      one('and shows the same without the network', without === summary, without),
    ]
  } finally {
    await browser.close()
  }
}

async function open(page, address) {
  await page.goto(address)
  await page.locator('html[data-idle=true]').waitFor({ timeout: LIMIT_MS })
}

const one = (name, isGood, found) => ({ name, checked: 1, broken: isGood ? [] : [found] })
