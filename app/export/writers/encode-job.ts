export type EncodeOrder = { readonly picture: ImageBitmap; readonly type: string }
/** null: it could not be encoded. */
export type EncodeAnswer = Blob | null

// One picture, then the page ends the worker.
globalThis.addEventListener('message', ({ data: { picture, type } }: MessageEvent<EncodeOrder>) => {
  // A worker takes no target origin.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  encode(picture, type).then(postMessage, () => postMessage(null))
})

async function encode(picture: ImageBitmap, type: string): Promise<EncodeAnswer> {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const pen = canvas.getContext('2d')
  if (!pen) return null
  pen.drawImage(picture, 0, 0)
  picture.close()
  return await canvas.convertToBlob({ type })
}
