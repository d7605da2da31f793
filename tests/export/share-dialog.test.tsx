import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ShareDialog } from '#app/export/share/share-dialog.tsx'
import { TranslatorContext } from '#app/i18n/translator.ts'
import { DEFAULT_VIEW, type View } from '#app/state/view.ts'
import { fakeCanvas } from '#tests/export/fake-canvas.ts'
import { at } from '#tests/support/sketch.ts'
import { english, french } from '#tests/support/translators.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

const VIEW: View = { ...DEFAULT_VIEW, asOf: at('2023-10-17'), hiddenLayers: ['rail'] }
const LINK = 'http://localhost:3000/?asof=2023-10-17&hide=rail'

function setup(part: Partial<View> = {}, translator = english) {
  const files = fakeCanvas([[0, 0, 0]])
  const user = userEvent.setup()
  render(
    <TranslatorContext value={translator}>
      <ShareDialog view={{ ...VIEW, ...part }} caseName="Najin & on" onClose={vi.fn<() => void>()} />
    </TranslatorContext>,
  )
  const button = (name: string) => screen.getByRole('button', { name })
  return {
    saved: files.saved,
    field: (name: string) => screen.getByRole('textbox', { name }),
    press: (name: string) => user.click(button(name)),
    button,
    code: () => screen.findByRole('img', { name: /^QR code of the address/ }),
    clipboard: () => navigator.clipboard.readText(),
  }
}

test('the link is there whole, and a press copies it', async () => {
  const { field, press, clipboard } = setup()
  expect(field('Link to this view')).toHaveValue(LINK)
  await press('Copy link')
  expect(await screen.findByText('The link is on the clipboard.')).toBeInTheDocument()
  expect(await clipboard()).toBe(LINK)
})

test('where the browser does not let the page copy, the text is selected', async () => {
  const { field, press } = setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
  await press('Copy link')
  expect(await screen.findByText(/does not let the page copy/)).toBeInTheDocument()
  const text = field('Link to this view') as HTMLTextAreaElement
  expect(text).toHaveFocus()
  expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(LINK)
})

test('the embed has an address of its own and the HTML for a page', async () => {
  const { field, press, clipboard } = setup()
  expect(field('Address of the embed')).toHaveValue(`${LINK}&embed=1`)
  await press('Copy HTML')
  const html = await clipboard()
  expect(field('HTML for your page')).toHaveValue(html)
  const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')
  expect(frame?.src).toBe(`${LINK}&embed=1`)
  expect(frame?.title).toBe('Transload: Najin & on')
})

test('a QR code comes when it is asked for, and is saved as it stands', async () => {
  const { press, code, saved, button } = setup()
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  await press('Show QR code')
  expect(await code()).toHaveAccessibleName(`QR code of the address ${LINK}`)
  await press('Save as SVG')
  await press('Save as PNG')
  await waitFor(() => expect(saved).toHaveLength(2))
  expect(saved.map(({ name, file }) => [name, file.type])).toEqual([
    ['transload-published-qr.svg', 'image/svg+xml'],
    ['transload-published-qr.png', 'image/png'],
  ])
  const drawing = new DOMParser().parseFromString((await saved[0]?.file.text()) ?? '', 'image/svg+xml')
  expect(drawing.querySelector('path')?.getAttribute('fill')).toBe('#000000')
  expect(drawing.documentElement.getAttribute('viewBox')).toMatch(/^0 0 (\d+) \1$/)
  await press('Hide QR code')
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
  expect(button('Show QR code')).toHaveAttribute('aria-expanded', 'false')
})

test('an address that is too long for a readable code is said to be so', async () => {
  const { press } = setup({ filter: '나'.repeat(120) })
  await press('Show QR code')
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /^The address has [\d,]+ characters, which is too long for a code that a phone can read/,
  )
  expect(screen.queryByRole('img')).not.toBeInTheDocument()
})

test('speaks French', () => {
  const { field } = setup({ language: 'fr' }, french)
  expect(screen.getByRole('dialog', { name: 'Partager' })).toBeInTheDocument()
  expect(field('Lien vers cette vue')).toHaveValue(`${LINK}&lang=fr`)
})
