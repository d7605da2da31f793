/** Why a picture is not on the clipboard. */
export class ClipboardError extends Error {
  constructor() {
    super('The picture cannot be copied')
    this.name = 'ClipboardError'
  }
}

/**
 * Puts a picture on the clipboard. It must be called by the click itself, with the picture still to come: browsers let
 * nobody write later. Throws a `ClipboardError` where the browser has no clipboard for pictures, as on plain http.
 */
export async function copyPicture(picture: Promise<Blob>): Promise<void> {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard }
  if (!clipboard || typeof ClipboardItem === 'undefined') {
    // Whatever becomes of the picture, nobody waits for it any more.
    picture.catch(() => null)
    throw new ClipboardError()
  }
  try {
    await clipboard.write([new ClipboardItem({ 'image/png': picture })])
  } catch (error) {
    // Chromium hides why the picture failed behind an error of its own.
    await picture
    throw error instanceof DOMException ? new ClipboardError() : error
  }
}
