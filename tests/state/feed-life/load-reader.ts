import { readApart } from '#app/feeds/reading/page-reader.ts'
import { ADDRESS, anEnvelope } from '#tests/feeds/feed-sketches.ts'

/** The page fetches its reader when it first reads, which takes real time. */
export async function loadReader(): Promise<void> {
  const { buffer: bytes } = new TextEncoder().encode(JSON.stringify(anEnvelope([])))
  await readApart({ feed: 'places', address: ADDRESS, bytes }, new AbortController().signal)
}
