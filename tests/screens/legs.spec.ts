import { expect, QUIET, test, viewApp } from '#tests/screens/support.ts'

test('the list and the cards tell what is known', async ({ page }) => {
  await test.step('the list has a row a leg, with all that is known of it', async () => {
    const app = await viewApp(page, QUIET)
    const names = await app.legs.getByRole('columnheader').allInnerTexts()
    for (const name of [
      'Consignment',
      'Mode',
      'Carrier',
      'From',
      'To',
      'Departs',
      'Arrives',
      'Containers',
      'Basis',
      'Grade',
    ]) {
      expect(
        names.some((shown) => shown.includes(name)),
        name,
      ).toBe(true)
    }
    const sea = app.row(/Angara/i)
    await expect(sea).toContainText('Vessel')
    await expect(sea).toContainText(/Najin|Rajin/)
    await expect(sea).toContainText('Dunay')
    await expect(sea).toContainText('about 300')
    await expect(sea).toContainText('Published')
    await expect(app.row('Train, not identified')).toContainText('Tikhoretsk')
  })
  await test.step('choosing a consignment lights up its legs in order, with the transfer and how long it waited', async () => {
    const app = await viewApp(page, `${QUIET}&consignment=WH-300`)
    await expect(app.detail).toContainText('Legs in order')
    await expect(app.detail).toContainText(/Vessel\s*Rajin.*Transfer at\s*Dunay.*Rail\s*Dunay/s)
    await expect(app.detail).toContainText(/Waited at most \d+ days|How long it waited cannot be told/)
  })
  await test.step('what is chosen shows its evidence: source, limitation, grades and denials', async () => {
    const app = await viewApp(page, QUIET)
    await app.row(/Angara/i).click()
    await expect(app.detail).toBeVisible()
    await expect(app.detail).toContainText('Sources')
    await expect(app.detail).toContainText('What it cannot tell')
    await expect(app.detail).toContainText(/An editor['’]s judgement, not published/)
    await expect(app.detail).toContainText('Inferred')
    expect(app.query().get('leg')).toBe('WH-300-vessel')
    // An address of the open web is shown, and followed only by a click on purpose.
    for (const link of await app.detail.getByRole('link').all()) await expect(link).toHaveAttribute('rel', /noreferrer/)
  })
  await test.step('a denial stands beside the claim', async () => {
    const app = await viewApp(page, `${QUIET}&claim=WH-more-than-1000`)
    await expect(app.detail).toContainText(/Who denies it/)
    await expect(app.detail).toContainText('Peskov')
    await expect(app.figures).toContainText(/Who denies it/)
  })
  await test.step('conflicting figures stand side by side', async () => {
    const app = await viewApp(page, QUIET)
    await expect(app.figures).toContainText(/about 290 km/)
    await expect(app.figures).toContainText(/about 200 km/)
    await expect(app.figures).not.toContainText(/245/)
  })
})
