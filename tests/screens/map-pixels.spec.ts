import { MAP_PALETTES } from '#app/map/style/map-palette.ts'
import { serveLive } from '#tests/screens/live.ts'
import { colour, pixelsNear, variance, type Picture } from '#tests/screens/picture.ts'
import {
  BLANK,
  drawnBy,
  expect,
  INK,
  INK_DARK,
  openApp,
  QUIET,
  tell,
  test,
  viewApp,
  WINDOW,
} from '#tests/screens/support.ts'

const count = (picture: Picture, hex: string) => pixelsNear(picture, colour(hex)).length

/** Fewer would be the edge of a letter or of a coast. */
const A_LINE = 40
/** Land, water and borders differ; a flat sheet does not. */
const NOT_FLAT = 4
/** `--ink` of the light theme. */
const PLACE_INK = '#1a232c'
/** The mark of a port and nothing else lies within so many px of its middle. */
const MARK_PX = 9

test('land and legs are drawn in their colours, and only those that are shown', async ({ page }) => {
  await test.step('the map shows land, the vessel leg and the rail leg, and a blank map would be found out', async () => {
    const { map } = await viewApp(page, WINDOW)
    const picture = await drawnBy(map)
    expect(variance(picture)).toBeGreaterThan(NOT_FLAT)
    expect(count(picture, INK.rail)).toBeGreaterThan(A_LINE)
    expect(count(picture, INK.vessel)).toBeGreaterThan(A_LINE)
    const blank = await drawnBy(map, BLANK)
    expect(variance(blank)).toBeLessThan(NOT_FLAT)
    expect(count(blank, INK.rail)).toBe(0)
    expect(count(blank, INK.vessel)).toBe(0)
  })
  await test.step('in the dark theme the legs have its colours', async () => {
    const { map } = await viewApp(page, `${QUIET}&theme=dark&view=131.3,42.6,8,0,0`)
    const picture = await drawnBy(map)
    expect(variance(picture)).toBeGreaterThan(NOT_FLAT)
    expect(count(picture, INK_DARK.vessel)).toBeGreaterThan(A_LINE)
  })
  await test.step('a layer that is taken off is gone, and the other stays', async () => {
    const { map } = await viewApp(page, `${QUIET}&hide=vessel`)
    const picture = await drawnBy(map)
    expect(count(picture, INK.vessel)).toBeLessThan(A_LINE)
    expect(count(picture, INK.rail)).toBeGreaterThan(A_LINE)
  })
})

test('a window shows the legs that overlap it, and land where there is none', { tag: '@long' }, async ({ page }) => {
  await test.step('a window without legs shows the land and no leg', async () => {
    const app = await viewApp(page, `${QUIET}&view=85,52,2.5,0,0`)
    const before = count(await drawnBy(app.map), INK.rail)
    await app.goTo('from=2023-10-20&to=2023-10-25&view=85,52,2.5,0,0&inset=closed')
    const empty = await drawnBy(app.map)
    expect(before).toBeGreaterThan(A_LINE)
    expect(count(empty, INK.rail)).toBeLessThan(before / 4)
    expect(variance(empty)).toBeGreaterThan(NOT_FLAT)
  })
  await test.step('a leg is drawn for every window that overlaps it', async () => {
    const app = await viewApp(page, 'from=2023-09-12&to=2023-09-12&view=131.3,42.6,8,0,0&inset=closed')
    expect(count(await drawnBy(app.map), INK.vessel)).toBeGreaterThan(A_LINE)
    await app.goTo('from=2023-09-13&to=2023-09-14&view=131.3,42.6,8,0,0&inset=closed')
    expect(count(await drawnBy(app.map), INK.vessel)).toBeLessThan(A_LINE)
  })
})

const place = (id: string, name: string, longitude: number, latitude: number) => (first: unknown) => ({
  ...(first as object),
  id,
  name,
  longitude,
  latitude,
  basis: 'synthetic',
  sources: [],
})
const [busan, losAngeles] = [place('SYN-PUS', 'Busan', 129.04, 35.1), place('SYN-LAX', 'Los Angeles', -118.26, 33.74)]

test(
  'a leg across the date line is drawn over the Pacific, wherever the map is',
  { tag: '@long' },
  async ({ page }) => {
    const live = await serveLive(page)
    live.fail('places', { kind: 'rows', change: (rows) => [...rows, busan(rows[0]), losAngeles(rows[0])] })
    live.fail('consignments', {
      kind: 'rows',
      change: ([first]) => [
        { ...(first as object), id: 'SYN-C', legs: ['SYN-L'], basis: 'synthetic', sources: [], supports: [] },
      ],
    })
    live.fail('legs', {
      kind: 'rows',
      change: ([first]) => {
        const leg = first as { departs: object; arrives: object }
        const departs = { ...leg.departs, place: 'SYN-PUS' }
        const arrives = { ...leg.arrives, place: 'SYN-LAX' }
        const own = {
          id: 'SYN-L',
          consignment: 'SYN-C',
          departs,
          arrives,
          corridor: null,
          basis: 'synthetic',
          sources: [],
        }
        return [{ ...leg, ...own }]
      },
    })
    const queryAt = (longitude: number, zoom: number) =>
      `${QUIET}&view=${longitude},25,${zoom},0,0&hide=places,sightings`
    const app = await openApp(page, queryAt(180, 2))
    for (const [longitude, zoom] of [
      [180, 2],
      [0, 1],
      [-120, 2],
    ] as const) {
      await app.goTo(queryAt(longitude, zoom))
      const picture = await drawnBy(app.map)
      const drawn = pixelsNear(picture, colour(INK.vessel))
      expect(drawn.length, `the map at ${longitude}`).toBeGreaterThan(A_LINE)
      // A world is 512 px wide at zoom 0. No part of the leg lies between Los Angeles, eastward, and Busan.
      const world = 512 * 2 ** zoom
      const longitudes = drawn.map(([x]) => longitude + ((x - picture.width / 2) / world) * 360)
      const onWrongSide = longitudes
        .map((degrees) => ((((degrees + 180) % 360) + 360) % 360) - 180)
        .filter((degrees) => degrees > -114 && degrees < 125)
      expect(onWrongSide, `the map at ${longitude}`).toEqual([])
    }
  },
)

test('no name of the base map shows through the words of the story', async ({ page }) => {
  const { map } = await openApp(page, WINDOW)
  const box = await map.boundingBox()
  if (!box) throw new Error('The map is not on the screen')
  const picture = await drawnBy(map)
  // Names of countries let a little of the land through.
  const [ink, land] = [colour(MAP_PALETTES.light.label), colour(MAP_PALETTES.light.land)]
  const name = ink.map((part, at) => Math.round(part * 0.85 + (land[at] ?? 0) * 0.15)) as unknown as typeof ink
  const names = pixelsNear(picture, name)
  expect(names.length, 'names of the base map').toBeGreaterThan(A_LINE)
  const words = await map.locator('[data-label]').filter({ visible: true }).all()
  expect(words.length).toBeGreaterThan(2)
  for (const word of words) {
    const { x, y, width, height } = (await word.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    const [left, top] = [x - box.x, y - box.y]
    const under = names.filter(
      ([nameX, nameY]) => nameX > left && nameX < left + width && nameY > top && nameY < top + height,
    )
    expect(under, `under ${await word.textContent()}`).toEqual([])
  }
})

test('a place is drawn where it lies, from far and from near', async ({ page }) => {
  const [longitude, latitude] = [130.3, 42.23]
  const queryAt = (zoom: number) => `${QUIET}&view=${longitude},${latitude},${zoom},0,0&hide=vessel,rail,sightings`
  const app = await openApp(page, queryAt(11.9))
  // From zoom 12 on deck.gl counts from the middle of the screen, in other units.
  const middles: [number, number][] = []
  for (const zoom of [11.9, 12.1]) {
    await app.goTo(queryAt(zoom))
    const picture = await drawnBy(app.map)
    const [middleX, middleY] = [picture.width / 2, picture.height / 2]
    const marks = pixelsNear(picture, colour(PLACE_INK)).filter(
      ([x, y]) => Math.abs(x - middleX) < MARK_PX && Math.abs(y - middleY) < MARK_PX,
    )
    expect(marks.length, `zoom ${zoom}`).toBeGreaterThan(MARK_PX)
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    middles.push([mean(marks.map(([x]) => x)) - middleX, mean(marks.map(([, y]) => y)) - middleY])
  }
  tell(
    `A place lies off the middle by px: ${middles.map((at) => at.map((value) => value.toFixed(2)).join(' ')).join(', ')}`,
  )
  for (const [x, y] of middles) {
    expect(Math.abs(x)).toBeLessThan(1)
    expect(Math.abs(y)).toBeLessThan(1)
  }
})
