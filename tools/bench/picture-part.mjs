import { openPage } from './browser-page.mjs'
import { median, round } from './numbers.mjs'

const PICTURES = 5
const SIZE = '3840x2160'
const WINDOW = 'from=2023-09-07&to=2023-10-01'

/**
 * A picture of 3840 x 2160 of the case that ships with the app, from the click to the file, beside a page that draws the
 * same maps and legs at that size and calls `toBlob`. Every vertex is worked on. In turn, so that a machine that slows
 * down slows both.
 */
export async function measurePictures({ browser, origin }) {
  const app = await openExport(browser, `${origin}/demo/?${WINDOW}`)
  const bare = await openPage(browser, `${origin}/bare/picture.html`, { isThin: false })
  await bare.idle()
  // The first of each compiles what the others find compiled.
  await takePicture(app)
  await bare.run('makePicture()')
  const [ours, theirs] = [[], []]
  await forgetTasks(app)
  await forgetTasks(bare)
  for (let picture = 0; picture < PICTURES; picture++) {
    ours.push(await takePicture(app))
    // The preview of the new title is drawn after the file, and must not slow down the other page.
    await app.idle()
    theirs.push((await bare.run('makePicture()')).took)
  }
  const figures = {
    app: { picture: round(median(ours)), longestTask: await longestTask(app) },
    bare: { picture: round(median(theirs)), longestTask: await longestTask(bare) },
  }
  await app.close()
  await bare.close()
  return figures
}

async function openExport(browser, address) {
  const page = await openPage(browser, address, { isThin: false })
  await page.idle()
  await page.page.getByRole('button', { name: 'Export', exact: true }).click()
  const dialog = page.page.getByRole('dialog', { name: 'Export' })
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption(SIZE)
  await dialog.getByRole('img').waitFor()
  await page.idle()
  // When the file is handed to the browser, by the page's own clock.
  await page.run(`{
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function () { if (this.download) window.savedAt = performance.now(); else click.call(this) }
  }`)
  return page
}

/**
 * ms from the click on Download to the file. Another title before each: the picture that is seen would be saved as it is, in
 * no time.
 */
async function takePicture({ page, run }) {
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill(`Picture ${(titles += 1)}`)
  return await run(`new Promise((resolve) => {
    window.savedAt = undefined
    const begun = performance.now()
    const wait = () => (window.savedAt === undefined ? setTimeout(wait, 4) : resolve(window.savedAt - begun))
    ;[...document.querySelectorAll('[role=dialog] button')].find((button) => button.textContent === 'Download').click()
    wait()
  })`)
}

let titles = 0

const forgetTasks = ({ run }) => run('bench.longTasks.length = 0')
const longestTask = async ({ run }) =>
  round(await run('Math.max(0, ...bench.longTasks.map(({ duration }) => duration))'))
