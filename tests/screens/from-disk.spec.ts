import { pathToFileURL } from 'node:url'
import { LANGUAGES } from '#app/state/view.ts'
import { expect, test } from '#tests/screens/support.ts'

test.describe('a page that is opened from disk', () => {
  // Browsers let no module in from there, and say so.
  test.use({ expectedWords: [/file:|ERR_FAILED/] })

  test('does not start, and says in every language why and how to serve it', async ({ page }) => {
    await page.goto(pathToFileURL('dist/index.html').href)
    for (const language of LANGUAGES) {
      const words = page.locator(`p[lang="${language}"]`)
      await expect(words).toBeVisible()
      await expect(words).toContainText('npm start')
      await expect(words).toContainText('python3 -m http.server 8000 --bind 127.0.0.1')
    }
    await expect(page.getByRole('heading', { name: 'Transload' })).toBeVisible()
  })
})

test.describe('a page that a server sends, in which no script runs', () => {
  test.use({ javaScriptEnabled: false })

  test('does not speak of disks', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('.from-disk')).toBeAttached()
    await expect(page.locator('.from-disk')).toBeHidden()
  })
})
