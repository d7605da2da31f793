import { IDBFactory } from 'fake-indexeddb'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { currentSlides } from '#app/export/slides/slide-store.ts'
import { isBusy } from '#app/state/busy.ts'
import { MapPictureError } from '#app/state/map-picture.ts'
import { playhead } from '#app/state/playhead.ts'
import { useUi } from '#app/state/ui-store.ts'
import { currentView } from '#app/state/use-view.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { boardWith, setupBriefing } from '#tests/export/slides/setup-briefing.tsx'
import { closeWork, work } from '#app/state/work/work-store.ts'
import { at, days } from '#tests/support/sketch.ts'
import { french } from '#tests/support/translators.ts'

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory())
  document.documentElement.style.setProperty('--vessel', '#0b5fa5')
  document.documentElement.style.setProperty('--rail', '#a8480a')
  playhead.set(at('2023-10-02'))
  useUi.setState(useUi.getInitialState(), true)
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  cleanup()
  closeWork()
  document.documentElement.removeAttribute('style')
})

const status = () => document.querySelector('[aria-live=polite]')

describe('the tray', () => {
  test('says what to do while it is empty', async () => {
    setupBriefing()
    expect(screen.getByRole('dialog', { name: 'Briefing' })).toBeInTheDocument()
    expect(await screen.findByText(/There is no slide yet\. Show on the map what you want to tell/)).toBeInTheDocument()
    for (const name of ['Present', 'Save PPTX', 'Save PDF']) expect(screen.getByRole('button', { name })).toBeDisabled()
  })

  test('takes the view with words of its own, to be changed', async () => {
    const { add, rename, user, card } = setupBriefing()
    await add()
    expect(card(1).getByRole('textbox', { name: 'Title of slide 1' })).toHaveValue(
      'Najin to Tikhoretsk, as published, 7 Sep – 1 Oct 2023',
    )
    const notes = card(1).getByRole('textbox', { name: 'Notes of slide 1' })
    expect((notes as HTMLTextAreaElement).value).toContain('Itemised: about 300 containers')
    await rename(1, 'By ship and train')
    await user.clear(notes)
    await user.type(notes, 'Say it slowly')
    expect(currentSlides()[0]).toMatchObject({ title: 'By ship and train', notes: 'Say it slowly' })
  })

  test('looks at what a person wrote, and mends it by one press', async () => {
    const { add, rename, press, card } = setupBriefing()
    await add()
    expect(card(1).queryByText(/rules/)).toBeNull()
    await rename(1, 'The White House says 1,000 containers went')
    expect(await card(1).findByText(/The board has “more than 1,000”/)).toBeVisible()
    await press(/^Put “more than” before it/)
    expect(currentSlides()[0]?.title).toBe('The White House says more than 1,000 containers went')
    await press('Add the denial')
    expect(currentSlides()[0]?.notes).toMatch(/Itemised: about 300 containers[\s\S]*Denied by/)
    expect(card(1).getByText(/Nothing found by \d+ rules/)).toBeVisible()
  })

  test('is put in order by buttons that keep the focus', async () => {
    const { add, rename, press, titles } = setupBriefing()
    for (const [index, title] of ['One', 'Two', 'Three'].entries()) {
      await add()
      await rename(index + 1, title)
    }
    await press('Move slide 3 up')
    expect(titles()).toEqual(['One', 'Three', 'Two'])
    expect(screen.getByRole('button', { name: 'Move slide 2 up' })).toHaveFocus()
    expect(status()).toHaveTextContent('“Three” is now slide 2 of 3.')
    await press('Move slide 2 up')
    await press('Move slide 1 up')
    expect(titles()).toEqual(['Three', 'One', 'Two'])
    await press('Move slide 1 down')
    expect(titles()).toEqual(['One', 'Three', 'Two'])
  })

  test('duplicates a slide, and deletes one with a way back', async () => {
    const { user, add, rename, press, titles } = setupBriefing()
    useUi.setState({ dialog: 'briefing' })
    await add()
    await press('Duplicate slide 1')
    await rename(2, 'Copy')
    await rename(1, 'First')
    await press('Delete slide 1')
    expect(titles()).toEqual(['Copy'])
    expect(screen.getByRole('button', { name: 'Undo: delete slide “First”' })).toHaveFocus()
    await press('Undo: delete slide “First”')
    expect(titles()).toEqual(['First', 'Copy'])
    expect(status()).toHaveTextContent('Undone: delete slide “First”.')
    await press('Redo: delete slide “First”')
    expect(titles()).toEqual(['Copy'])
    await user.keyboard('{Control>}z{/Control}')
    expect(titles()).toEqual(['First', 'Copy'])
  })

  test('is there again after a visit, pictures and all', async () => {
    const first = setupBriefing()
    await first.add()
    await first.rename(1, 'Kept')
    await waitFor(() => expect(work().get().saving).toMatchObject({ kind: 'saved', at: expect.any(Number) as number }))
    first.unmount()
    closeWork()
    const second = setupBriefing()
    await waitFor(() => expect(second.cards()).toHaveLength(1))
    expect(second.titles()).toEqual(['Kept'])
    expect(currentSlides()[0]?.picture.bytes.length).toBeGreaterThan(0)
  })

  test('says that it lasts as long as the tab where the browser keeps nothing', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    })
    const { add, cards } = setupBriefing()
    expect(await screen.findByText(/the slides last only as long as this tab/)).toBeInTheDocument()
    await add()
    expect(cards()).toHaveLength(1)
  })

  test('speaks French', async () => {
    setupBriefing({ translator: french })
    expect(screen.getByRole('dialog', { name: 'Exposé' })).toBeInTheDocument()
    expect(await screen.findByText(/Aucune diapositive pour l’instant/)).toBeInTheDocument()
  })
})

describe('a view', () => {
  test('opens from its slide', async () => {
    window.history.replaceState(null, '', '/?from=2023-09-20&to=2023-09-30')
    const { add, press } = setupBriefing({ board: publishedBoard({ window: days('2023-09-20', '2023-09-30') }) })
    await add()
    window.history.replaceState(null, '', '/')
    window.dispatchEvent(new PopStateEvent('popstate'))
    useUi.setState({ dialog: 'briefing' })
    await press(/^Open this view/)
    expect(window.location.search).toBe('?from=2023-09-20&to=2023-09-30')
    expect(useUi.getState().dialog).toBeNull()
  })

  test('is not taken when the map is lost, and the reader is told', async () => {
    const { press, cards } = setupBriefing({ capture: () => Promise.reject(new MapPictureError('lost')) })
    await press('Add this view')
    expect(await screen.findByRole('alert')).toHaveTextContent('The slide was not taken.')
    expect(cards()).toHaveLength(0)
  })

  test('is given up at once when the reader cancels, even if the map never answers', async () => {
    const { press, cards } = setupBriefing({ capture: () => new Promise(() => {}) })
    await press('Add this view')
    await press('Cancel')
    expect(status()).toHaveTextContent('Cancelled. Nothing was changed.')
    expect(cards()).toHaveLength(0)
    expect(isBusy('briefing')).toBe(false)
  })
})

describe('when the data is edited', () => {
  const mark = 'The numbers of this slide have changed'

  test('a slide whose numbers changed is marked, with what changed', async () => {
    const { add, rerender } = setupBriefing()
    await add()
    expect(screen.queryByText(mark)).toBeNull()
    rerender({ board: boardWith({ kind: 'about', value: 280 }) })
    expect(await screen.findByText(mark)).toBeInTheDocument()
    expect(screen.getByText(/was “about 300 containers.*is now “about 280 containers/)).toBeInTheDocument()
  })

  test('taking it again takes the mark off, and keeps what the person wrote', async () => {
    const { add, rename, press, rerender, titles } = setupBriefing()
    await add()
    await rename(1, 'My title')
    rerender({ board: boardWith({ kind: 'about', value: 280 }) })
    await screen.findByText(mark)
    await press(/^Take again/)
    await waitFor(() => expect(status()).toHaveTextContent('“My title” is taken again.'))
    await waitFor(() => expect(screen.queryByText(mark)).toBeNull())
    expect(titles()).toEqual(['My title'])
    expect(currentSlides()[0]?.content.figures[0]?.value).toBe('about 280 containers')
    expect(window.location.search).toBe('')
  })

  test('nothing is compared while a feed gives no data', async () => {
    const { add, rerender } = setupBriefing()
    await add()
    rerender({ board: boardWith({ kind: 'about', value: 280 }), feedsDown: ['claims'] })
    expect(await screen.findByText('Not compared with the data, since a feed gives none.')).toBeInTheDocument()
    expect(screen.queryByText(mark)).toBeNull()
  })

  test('the data of another case says nothing of a slide', async () => {
    const { add } = setupBriefing()
    await add()
    window.history.replaceState(null, '', '/?case=load')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(currentView().caseId).toBe('load')
    const { rerender } = setupBriefing()
    rerender({ board: boardWith({ kind: 'about', value: 280 }) })
    expect((await screen.findAllByText('Its case is not open, so it was not compared with the data.')).length).toBe(1)
  })
})
