import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Figures } from '#app/panels/figures/figures.tsx'
import { setUpPanes } from '#tests/panels/setup-panels.tsx'

const setUp = (address = '') => {
  const page = setUpPanes((board) => <Figures board={board} feedsDown={[]} />, { address })
  const open = () => page.user.click(screen.getByText('What counts'))
  const origins = () => within(screen.getByText('Origins, by how much hangs on them').nextElementSibling as HTMLElement)
  return { ...page, open, origins }
}

describe('what counts', () => {
  test('ranks the origins by how much hangs on them, and says what remains without', async () => {
    const { open, origins } = setUp()
    await open()
    const names = origins()
      .getAllByRole('checkbox', { name: /^Count / })
      .map((box) => box.getAttribute('aria-label'))
    expect(names[0]).toBe('Count United States government')
    expect(origins().getByText(/2 legs and \d+ claims hang on it alone\./)).toHaveTextContent(
      'Itemised with it: about 300 containers; without it: 0 containers.',
    )
  })

  test('strikes an origin out and puts it back, and the figures follow', async () => {
    const { user, open, text } = setUp()
    const before = text('Figures')
    await open()
    await user.click(screen.getByRole('checkbox', { name: 'Count United States government' }))
    expect(window.location.search).toBe('?struck=origin:us-government')
    expect(text('Figures')).not.toContain('about 300 containers, Najin')
    expect(text('Figures')).toContain('1 source or origin struck out')
    await user.click(screen.getByRole('checkbox', { name: 'Count United States government' }))
    expect(window.location.search).toBe('')
    await user.click(screen.getByText('What counts'))
    expect(text('Figures')).toBe(before)
  })

  test('strikes one publication: what others carried stands', async () => {
    const { user, open, text } = setUp()
    await open()
    await user.click(screen.getAllByText(/^\d+ publications$/)[0] as HTMLElement)
    await user.click(
      screen.getByRole('checkbox', { name: 'Count White House, National Security Council, 13 Oct 2023' }),
    )
    expect(window.location.search).toBe('?struck=WH-2023-10-13')
    expect(text('Figures')).toContain('about 300')
  })

  test('asks for a grade', async () => {
    const { user, open, text } = setUp()
    await open()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Information at least' }), '2: Probably true')
    expect(window.location.search).toBe('?grade=2')
    expect(text('Figures')).toContain('information 2 or better')
    expect(text('Figures')).toContain('No containers itemised')
  })

  test('says nothing on 12 October of what was said on the 13th', () => {
    const { text } = setUp('?asof=2023-10-12')
    expect(text('Figures')).toContain('as known on 12 Oct 2023')
    expect(text('Figures')).not.toMatch(/1,000|300/)
  })
})
