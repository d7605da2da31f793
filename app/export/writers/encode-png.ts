import { startOwnWorker } from '#app/base/own-worker.ts'
import type { EncodeAnswer, EncodeOrder } from '#app/export/writers/encode-job.ts'

/**
 * A canvas as a PNG file, encoded beside the page: a picture of 3840 x 2160 would hold it for over half a second. Where no
 * worker does it, the page does. null: the browser has no room. Throws a SecurityError for a canvas with foreign pixels.
 */
export async function encodePng(canvas: HTMLCanvasElement, signal: AbortSignal): Promise<Blob | null> {
  const hasWorkers = typeof Worker !== 'undefined' && typeof OffscreenCanvas !== 'undefined'
  const beside = hasWorkers ? await encodeBeside(canvas, signal) : null
  if (beside || signal.aborted) return beside
  return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

async function encodeBeside(canvas: HTMLCanvasElement, signal: AbortSignal): Promise<EncodeAnswer> {
  const picture = await createImageBitmap(canvas).catch(() => null)
  if (!picture) return null
  const worker = startOwnWorker('encode')
  try {
    return await new Promise<EncodeAnswer>((resolve) => {
      const giveUp = () => resolve(null)
      worker.addEventListener('message', ({ data }: MessageEvent<EncodeAnswer>) => resolve(data))
      worker.addEventListener('error', giveUp)
      signal.addEventListener('abort', giveUp, { once: true })
      const order: EncodeOrder = { picture, type: 'image/png' }
      worker.postMessage(order, [picture])
    })
  } catch {
    // A canvas with foreign pixels in it cannot be handed over; the page says the same more plainly.
    return null
  } finally {
    worker.terminate()
  }
}
