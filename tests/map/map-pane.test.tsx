import { render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { TranslatorContext, type Translator } from '#app/i18n/translator.ts'
import { MapPane } from '#app/map/map-pane.tsx'
import { busyStore } from '#app/state/busy.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { publishedBoard } from '#tests/export/published-board.ts'
import { english, french } from '#tests/support/translators.ts'

/** jsdom gives no WebGL: what a browser shows that gives none either. */
function setup(translator: Translator = english, isWhole = true) {
  vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }))
  const onReady = vi.fn<(capture: CaptureMap | null) => void>()
  render(
    <TranslatorContext value={translator}>
      <MapPane board={publishedBoard()} isWhole={isWhole} theme="light" onReady={onReady} />
    </TranslatorContext>,
  )
  return { region: () => screen.getByRole('region'), onReady }
}

test('without WebGL the region says so, and that the rest goes on', async () => {
  const { region } = setup()
  await waitFor(() => expect(region()).toHaveTextContent('The map needs WebGL, which this browser does not give.'))
  expect(region()).toHaveTextContent('Table, timeline and figures go on.')
  expect(region()).toHaveAccessibleName('Map')
})

test('without WebGL the page does not wait for the map', async () => {
  const { region } = setup()
  await waitFor(() => expect(region()).toHaveTextContent(/WebGL/))
  await waitFor(() => expect([...busyStore.getState().names]).toEqual([]))
})

test('without WebGL there is no picture to take', async () => {
  const { region, onReady } = setup()
  await waitFor(() => expect(region()).toHaveTextContent(/WebGL/))
  expect(onReady.mock.calls.every(([capture]) => capture === null)).toBe(true)
})

test('French says the same', async () => {
  const { region } = setup(french)
  await waitFor(() => expect(region()).toHaveTextContent('La carte a besoin de WebGL'))
  expect(region()).toHaveAccessibleName('Carte')
})

test('while the legs are still to come the map says so, and tells nothing that was counted', () => {
  setup(english, false)
  // On the map, and to those who do not see it.
  const [told, shown, ...others] = screen.getAllByText('Legs are still being read; the map does not show them yet.')
  expect(told).toHaveClass('visually-hidden')
  expect(shown).toHaveRole('status')
  expect(others).toEqual([])
})
