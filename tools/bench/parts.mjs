import { appAddress, WIDE } from './addresses.mjs'
import { openPage } from './browser-page.mjs'
import { measureHeldKey, measureNarrowDrawing } from './drawing-part.mjs'
import { measureLoads } from './load-part.mjs'
import { sizeName } from './numbers.mjs'
import { measurePeers } from './peers.mjs'
import { measureBytes, measurePublished } from './published-part.mjs'
import { measureApp, measureBare, measureNarrow } from './scrub-part.mjs'
import { measurePictures } from './picture-part.mjs'
import { measureSoak } from './soak-part.mjs'
import { timed } from './timed.mjs'

/** Parts that only the most rows can show. */
const ONLY_LARGEST = ['idle', 'memory']
const HELD_SIZE = 1e4

/** Runs what was asked for, one after the other: two pages at once would measure each other. */
export async function runParts({
  browser,
  site: { origin, mount },
  folder,
  root,
  sizes,
  steps,
  minutes,
  parts,
  hasPeers,
}) {
  const has = (part) => parts.includes(part)
  const largest = Math.max(...sizes)
  const { map, renderer } = await lookAtMap(browser, origin, Math.min(...sizes))
  const figures = { renderer, sizes: [] }

  const published = {
    ...(has('bytes') && measureBytes(folder)),
    ...(has('published') &&
      (await timed('published case', () => measurePublished({ browser, origin, folder, steps })))),
  }
  if (Object.keys(published).length > 0) figures.published = published
  if (has('load')) figures.load = await timed('load', () => measureLoads({ browser, origin, size: largest, map }))

  const open = parts.filter((part) => ['scrub', 'play', 'hover', ...ONLY_LARGEST].includes(part))
  for (const size of open.length > 0 ? sizes : []) {
    const some = size === largest ? open : open.filter((part) => !ONLY_LARGEST.includes(part))
    const job = { browser, origin, size, steps, parts: some, window: WIDE, map }
    figures.sizes.push(await timed(sizeName(size), () => measureSize(job)))
    if (size === largest && has('scrub')) figures.narrow = { size, ...(await measureNarrow(job)) }
  }
  if (has('drawing')) {
    const job = { browser, origin, size: largest, steps, map }
    figures.drawing = await timed('drawing', () => measureNarrowDrawing(job))
  }
  if (has('held'))
    figures.held = await timed('held key', () => measureHeldKey({ browser, origin, size: HELD_SIZE, map }))
  if (has('picture')) figures.picture = await timed('pictures', () => measurePictures({ browser, origin }))
  if (has('soak')) figures.soak = await timed('soak', () => measureSoak({ browser, origin, minutes }))
  if (hasPeers) {
    figures.peers = await timed('peers', () =>
      measurePeers({ browser, origin, mount, root, size: largest, steps, map }),
    )
  }
  return figures
}

async function measureSize(job) {
  const isScrubbed = job.parts.includes('scrub')
  return {
    size: job.size,
    app: await measureApp(job),
    ...(job.parts.some((part) => part !== 'play' && part !== 'hover') && {
      bare: await measureBare({ ...job, hasChunks: true }),
    }),
    ...(isScrubbed && { bareInOne: await measureBare({ ...job, parts: ['scrub'], hasChunks: false }) }),
  }
}

/** Size of the app's map, px, which the bare page's gets too, and who draws it. */
async function lookAtMap(browser, origin, size) {
  const page = await openPage(browser, appAddress(origin, 'live', size, WIDE))
  await page.idle()
  const { width, height } = await page.page.locator('canvas.maplibregl-canvas').first().boundingBox()
  const renderer = await page.run('bench.renderer()')
  await page.close()
  return { map: { width: Math.round(width), height: Math.round(height) }, renderer }
}
