import { vi } from 'vitest'
import type { Rgb } from '#app/export/writers/check-picture.ts'
import { smallPng } from '#tests/export/small-png.ts'
import { recordingPen } from '#tests/export/picture-sketch.ts'

/*
 * jsdom draws nothing. What the export asks of the browser's canvas, fonts and downloads is answered here, and only
 * here: a canvas that writes down its calls, and a file that, opened again, shows the pixels that a test chose.
 */
export function fakeCanvas(pixels: readonly Rgb[]) {
  const { pen, calls } = recordingPen()
  const data = new Uint8ClampedArray(pixels.flatMap((colour) => [...colour, 255]))
  const context = new Proxy(pen, {
    get: (target, name, receiver) => (name === 'getImageData' ? () => ({ data }) : Reflect.get(target, name, receiver)),
    set: (target, name, value) => Reflect.set(target, name, value),
  })
  let size = { width: 0, height: 0 }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => context as never)
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(function (this: HTMLCanvasElement, done) {
    size = { width: this.width, height: this.height }
    done(new Blob([smallPng()], { type: 'image/png' }))
  })
  vi.stubGlobal('createImageBitmap', () => Promise.resolve({ ...size, close: () => {} }))
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load: () => Promise.resolve([]) } })

  const addresses = new Map<string, Blob>()
  let count = 0
  URL.createObjectURL = (file) => {
    count += 1
    const address = `blob:test/${count}`
    addresses.set(address, file as Blob)
    return address
  }
  URL.revokeObjectURL = (address) => void addresses.delete(address)

  const saved: { readonly name: string; readonly file: Blob }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = addresses.get(this.href)
    if (file) saved.push({ name: this.download, file })
  })
  return {
    calls,
    saved,
    addresses,
    /** Size of the last file, px. */
    size: () => size,
    /** All words drawn so far. */
    page: () =>
      calls
        .flatMap(({ name, words }) => (name === 'fillText' ? [String(words[0])] : []))
        .join(' ')
        .replaceAll('\u00a0', ' '),
  }
}
