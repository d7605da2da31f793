import { openPage } from './browser-page.mjs'
import { median, round } from './numbers.mjs'
import { recordTasks } from './own-tasks.mjs'

const PICTURES = 5
/** Pages on which the tasks of a first picture are recorded. */
const PAGES = 3
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
    // What the page still does after the file must not slow down the other page.
    await app.idle()
    theirs.push((await bare.run('makePicture()')).took)
  }
  const figures = {
    app: { picture: round(median(ours)), longestTask: await longestTask(app) },
    bare: { picture: round(median(theirs)), longestTask: await longestTask(bare) },
  }
  await app.close()
  await bare.close()
  return { ...figures, app: { ...figures.app, ...(await measureOwnTasks(browser, origin)) } }
}

/**
 * The task with the most work of ours, CPU ms, from the click on Export until a first picture of this size and a second with
 * another title are saved: nothing is compiled, planned or at hand before. The median of several pages. Recording slows
 * pictures down, so none of these is timed. `longestOwnWork`: the functions in which it went.
 */
async function measureOwnTasks(browser, origin) {
  const pages = []
  for (let count = 0; count < PAGES; count++) {
    const page = await openPage(browser, `${origin}/demo/?${WINDOW}`, { isThin: false })
    await page.idle()
    const record = await recordTasks(page.cdp)
    await chooseSize(page)
    await takePicture(page)
    await takePicture(page)
    const [longest] = await record.stop()
    pages.push(longest)
    await page.close()
  }
  const longestOwnTask = round(median(pages.map(({ own }) => own)))
  const [nearest] = pages.toSorted((a, b) => Math.abs(a.own - longestOwnTask) - Math.abs(b.own - longestOwnTask))
  return { longestOwnTask, longestOwnWork: mostOf(nearest.functions) }
}

const NAMED = 5
const mostOf = (functions) =>
  Object.entries(functions)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, NAMED)
    .map(([name, took]) => `${name} ${round(took)}`)
    .join(', ')

async function openExport(browser, address) {
  const page = await openPage(browser, address, { isThin: false })
  await page.idle()
  await chooseSize(page)
  await dialogOf(page).getByRole('img').waitFor({ timeout: DRAWN_LIMIT_MS })
  await page.idle()
  return page
}

const DRAWN_LIMIT_MS = 240_000
const dialogOf = ({ page }) => page.getByRole('dialog', { name: 'Export' })

async function chooseSize(page) {
  await page.page.getByRole('button', { name: 'Export', exact: true }).click()
  await dialogOf(page).getByRole('combobox', { name: 'Size' }).selectOption(SIZE)
  // When the file is handed to the browser, by the page's own clock.
  await page.run(`{
    const click = HTMLAnchorElement.prototype.click
    HTMLAnchorElement.prototype.click = function () { if (this.download) window.savedAt = performance.now(); else click.call(this) }
  }`)
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
