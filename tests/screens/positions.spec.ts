import { ensure } from '#app/base/ensure.ts'
import { placeOn, reportedPositions, type Reported } from '#tests/screens/load-positions.ts'
import { colour, pixelsTinted, type Picture } from '#tests/screens/picture.ts'
import { drawnBy, expect, INK, isIdle, test, viewApp, type AppParts } from '#tests/screens/support.ts'

const COUNT = 10_000
const CASE = `case=load&n=${COUNT}&seed=7&inset=closed`
const POSITIONS = reportedPositions(COUNT, 7)

const MIDDLE = { longitude: 150, latitude: 30, zoom: 1.6 }
/** Nothing but positions over the base map. */
const ALONE = 'view=150,30,1.6,0,0&hide=vessel,rail,corridors,places,sightings'

const inksOf = (picture: Picture, bare: Picture) => ({
  vessel: pixelsTinted(picture, bare, colour(INK.vessel)),
  rail: pixelsTinted(picture, bare, colour(INK.rail)),
})

/** px: a dot is three wide. */
const NEAR = 4
/** The pixels round one. */
const AROUND = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => [right, down] as const))
/** Share of the ink that may lie within ink: trails cross. */
const MOST_SOLID = 0.02

test('positions on the map', { tag: '@map' }, async ({ page }) => {
  await test.step('dots of both inks lie where positions were reported, and go with their layer and their days', async () => {
    const app = await viewApp(page, `${CASE}&${ALONE},positions`)
    const bare = await drawnBy(app.map)
    await app.goTo(`${CASE}&${ALONE}`)
    const all = await drawnBy(app.map)
    const inks = inksOf(all, bare)
    expect(inks.vessel.length).toBeGreaterThan(500)
    expect(inks.rail.length).toBeGreaterThan(50)

    const inked = new Set([...inks.vessel, ...inks.rail].map(([x, y]) => `${x} ${y}`))
    const isInked = (position: Reported): boolean => {
      const [x, y] = placeOn(all, MIDDLE, position).map(Math.round) as [number, number]
      if (x < NEAR || y < NEAR || x > all.width - NEAR || y > all.height - NEAR) return true
      for (let right = -NEAR; right <= NEAR; right++) {
        for (let down = -NEAR; down <= NEAR; down++) if (inked.has(`${x + right} ${y + down}`)) return true
      }
      return false
    }
    expect(POSITIONS.filter((position) => !isInked(position))).toEqual([])

    // Made up: where they lie close, they are specks and no solid line, which would be a published one.
    const isWithin = ([x, y]: readonly [number, number]) =>
      AROUND.every(([right, down]) => inked.has(`${x + right} ${y + down}`))
    const solid = [...inks.vessel, ...inks.rail].filter(isWithin)
    expect(solid.length / inked.size).toBeLessThan(MOST_SOLID)

    await app.goTo(`${CASE}&${ALONE}&from=2023-09-12&to=2023-09-13`)
    const few = inksOf(await drawnBy(app.map), bare)
    expect(few.vessel.length).toBeGreaterThan(20)
    expect(few.vessel.length).toBeLessThan(inks.vessel.length / 2)

    await app.goTo(`${CASE}&${ALONE},positions`)
    const gone = inksOf(await drawnBy(app.map), bare)
    expect([gone.vessel.length, gone.rail.length]).toEqual([0, 0])
  })
  await test.step('the legend has them, takes them off and says what the trail means; without them it has none', async () => {
    const app = await viewApp(page, 'case=load&n=500&seed=7&inset=closed')
    await app.map.getByRole('checkbox', { name: 'Positions by AIS or tracker' }).uncheck()
    await isIdle(page)
    expect(app.query().get('hide')).toBe('positions')
    await expect(app.map).toContainText(/Trail: the day before the playhead\. Dashed: no position for over 1 h\./)

    await app.goTo('inset=closed')
    await expect(app.map.getByRole('checkbox', { name: 'Vessel legs' })).toBeVisible()
    await expect(app.map.getByRole('checkbox', { name: 'Positions by AIS or tracker' })).toHaveCount(0)
    await expect(app.timeline.getByText('No source gives positions')).toBeVisible()
  })
  await test.step('a dot under the pointer tells its vessel, its time and its speed, and a click chooses the vessel', async () => {
    const dot = aloneAtSea()
    const app = await viewApp(page, `${CASE}&view=${dot.longitude.toFixed(5)},${dot.latitude.toFixed(5)},8,0,0`)
    const box = ensure(await app.map.boundingBox(), 'the map')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    for (const line of [
      dot.name,
      'Vessel · reported position',
      timeText(dot),
      speedText(dot),
      'Synthetic · not graded',
    ]) {
      await expect(app.map.getByText(line, { exact: true })).toBeVisible()
    }
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
    await expect(app.detail).toContainText(dot.name)
    expect(app.query().get('vessel')).toMatch(/^SYN-V-\d+$/)
  })
})

/** A report of a vessel on its way, with no other within a tenth of a degree. */
function aloneAtSea(): Reported {
  const isNear = (a: Reported, b: Reported) =>
    Math.abs(a.longitude - b.longitude) < 0.1 && Math.abs(a.latitude - b.latitude) < 0.1
  const found = POSITIONS.find(
    (one) =>
      one.mode === 'vessel' && one.speed > 100 && POSITIONS.every((other) => other === one || !isNear(one, other)),
  )
  return ensure(found, 'a position of its own')
}

function timeText({ time }: Reported): string {
  const text = new Date(time * 1000).toISOString()
  return `${Number(text.slice(8, 10))} ${text.slice(5, 7) === '09' ? 'Sep' : 'Oct'} 2023, ${text.slice(11, 16)} UTC`
}

const speedText = ({ speed }: Reported): string => `${speed / 10} kn over ground`

test('positions in words', async ({ page }) => {
  await test.step('all that is made up is called SYNTHETIC', async () => {
    const app = await viewApp(page, CASE)
    await expect(page.locator('[data-banner=synthetic]')).toContainText('SYNTHETIC')
    const edge = app.timeline.getByText('10,000 reports').first().locator('..')
    await expect(edge.getByText('SYN')).toBeVisible()
    // Legs or not: positions alone are made up too.
    await app.goTo(`${CASE}&filter=no-such-leg`)
    await expect(app.rows).toHaveCount(0)
    await expect(page.locator('[data-banner=synthetic]')).toContainText('SYNTHETIC')
  })
  await test.step('the lane counts every position once, is read by key, and Enter takes the playhead there', async () => {
    const app = await viewApp(page, CASE)
    const bars = app.timeline.getByRole('spinbutton', { name: 'Reported positions over time' })
    await bars.press('Home')
    const said = [await textOf(bars)]
    const last = Number(await bars.getAttribute('aria-valuemax'))
    for (let bar = 0; bar < last; bar++) {
      await page.keyboard.press('ArrowRight')
      said.push(await textOf(bars))
    }
    const counts = said.map((text) => {
      const [, count = ''] = /UTC: (no|[\d,]+) .*\(SYNTHETIC\)$/.exec(text) ?? []
      return count === 'no' ? 0 : Number(count.replace(',', '') || 'NaN')
    })
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(COUNT)
    await page.keyboard.press('Home')
    for (let press = 0; press < 2; press++) await page.keyboard.press('PageUp')
    const bar = await textOf(bars)
    await page.keyboard.press('Enter')
    const day = await app.playhead.getAttribute('aria-valuetext')
    expect(bar).toContain(day ?? 'a day')
  })
})

const textOf = async (bars: ReturnType<AppParts['page']['getByRole']>) =>
  (await bars.getAttribute('aria-valuetext')) ?? ''
