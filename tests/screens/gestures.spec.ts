import type { CDPSession, Locator } from '@playwright/test'
import { ensure } from '#app/base/ensure.ts'
import { expect, isIdle, openApp, QUIET, tell, test } from '#tests/screens/support.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })

/** Fingers on the middle of an element: the browser makes gestures of them as it does of those of a hand. */
async function fingersOn(client: CDPSession, element: Locator) {
  const { x, y, width, height } = ensure(await element.boundingBox(), 'box')
  const at = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) }
  return {
    /** Two fingers side by side, which go apart by so many px each. */
    spread: async (px: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [-apart, apart].map((dx, id) => ({ x: at.x + dx, y: at.y, id })),
        })
      await touch('touchStart', 30)
      for (let step = 1; step <= 10; step++) await touch('touchMove', 30 + (px * step) / 10)
      await touch('touchEnd', 0)
    },
    /** One finger, which goes up by so many px. */
    swipe: async (px: number) => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', up: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: type === 'touchEnd' ? [] : [{ x: at.x, y: at.y - up, id: 0 }],
        })
      await touch('touchStart', 0)
      for (let step = 1; step <= 10; step++) await touch('touchMove', (px * step) / 10)
      await touch('touchEnd', px)
    },
  }
}

test(
  'two fingers zoom the time axis and not the page; one that goes up over it scrolls',
  { tag: '@long' },
  async ({ page }) => {
    const app = await openApp(page, QUIET)
    await page.getByRole('tab', { name: 'Timeline' }).click()
    await isIdle(page)
    const client = await page.context().newCDPSession(page)
    const gap = async () => {
      const [start, end] = [await app.windowStart.boundingBox(), await app.windowEnd.boundingBox()]
      return ensure(end, 'end').x - ensure(start, 'start').x
    }
    const pageScale = () => page.evaluate(() => window.visualViewport?.scale)
    const days = () => `${app.query().get('from')} ${app.query().get('to')}`
    const before = { gap: await gap(), days: days() }
    const scroller = page.getByRole('tabpanel').filter({ visible: true })

    await test.step('a pinch zooms the axis and not the page', async () => {
      const ruler = app.timeline.locator('[class*=ruler]').first()
      await (await fingersOn(client, ruler)).spread(40)
      await isIdle(page)
      const after = await gap()
      tell(`pinch on the time axis: days ${(after / before.gap).toFixed(2)} times as wide, page ${await pageScale()}`)
      expect(after / before.gap).toBeGreaterThan(1.3)
      expect(await pageScale()).toBe(1)
      expect(days(), 'the window is that of before').toBe(before.days)
    })

    await test.step('a finger that goes up over the axis scrolls what is below', async () => {
      const scrolled = () =>
        scroller.evaluate((panel) =>
          Math.max(panel.scrollTop, ...[...panel.querySelectorAll('*')].map(({ scrollTop }) => scrollTop)),
        )
      expect(await scrolled()).toBe(0)
      await (await fingersOn(client, app.timeline.locator('[class*=ruler]').first())).swipe(60)
      expect(await scrolled(), 'pixels scrolled').toBeGreaterThan(20)
      expect(days()).toBe(before.days)
    })
  },
)

test(
  'in a page of another one finger over the map scrolls that page, and two move the map',
  { tag: ['@map', '@long'] },
  async ({ page, baseURL }) => {
    const address = new URL(`./?${QUIET}&embed=1`, baseURL).href
    await page.route('**/around.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<meta name="viewport" content="width=device-width"><iframe title="Embed" src="${address}" style="width: 340px; height: 480px"></iframe><p style="height: 2000px"></p>`,
      }),
    )
    // As an operator does who lets others embed the page; by default nobody may.
    await page.route(address, async (route) => {
      const response = await route.fetch()
      const policy = ensure(response.headers()['content-security-policy'], 'policy')
      const headers = {
        ...response.headers(),
        'content-security-policy': policy.replace(/frame-ancestors [^;]+;?/, ''),
      }
      await route.fulfill({ response, headers })
    })
    await page.goto('./around.html')
    const frame = page.frameLocator('iframe')
    await expect(frame.locator('html[data-idle=true]')).toBeAttached({ timeout: 60_000 })
    const map = frame.locator('canvas.maplibregl-canvas').first()
    const fingers = await fingersOn(await page.context().newCDPSession(page), map)
    const frameAddress = () => ensure(page.frames()[1], 'frame').url()
    const before = frameAddress()
    await fingers.swipe(120)
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(60)
    await expect(frame.getByText('Use two fingers to move the map')).toBeAttached()
    // It stays for a second by a delay, which it must keep where nothing moves.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const told = frame.locator('.maplibregl-cooperative-gesture-screen')
    await expect(told).toHaveCSS('transition-duration', '0s')
    await expect(told).toHaveCSS('transition-delay', '1s')
    await page.emulateMedia({ reducedMotion: null })
    await expect(frame.locator('html[data-idle=true]')).toBeAttached()
    const [scrolled, kept] = [await page.evaluate(() => window.scrollY), frameAddress()]
    tell(`One finger over the map of an embed scrolled the page by ${Math.round(scrolled)} px`)
    expect(kept).toBe(before)
  },
)
