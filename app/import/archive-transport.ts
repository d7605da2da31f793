import { isoTime } from '#app/domain/iso-time.ts'
import type { Instant } from '#app/domain/time.ts'
import type { Transport } from '#app/feeds/transport.ts'
import type { Records } from '#app/import/read-records.ts'

type Answering = {
  readonly caseId: string
  /** When the records were exported: they do not get younger by being opened. */
  readonly exported: Instant
  readonly dataHash: string
  readonly records: Records
}

/** Answers the feeds of one case from records, inside the page. The host does not exist: nothing is ever sent there. */
export const archiveTransport = ({ caseId, exported, dataHash, records }: Answering): Transport => ({
  kind: 'archive',
  // Answers are kept by this address, so it is another for other records, and for the same exported at another time.
  base: `https://opened.invalid/${dataHash}/${exported}`,
  fetch: async (request) => {
    const { pathname, searchParams } = new URL(request.url)
    const feed = pathname.split('/').at(-1) ?? ''
    const ofCase = feed === 'cases' ? null : searchParams.get('case')
    if (ofCase !== null && ofCase !== caseId) return notThere()
    const generatedAt = isoTime(exported)
    if (feed === 'positions') {
      const { noPositions } = await import('#app/feeds/positions/no-positions.ts')
      return new Response(noPositions(caseId, generatedAt))
    }
    const answer = records.get(feed)
    return answer ? Response.json({ feed, case: ofCase, generatedAt, ...answer }) : notThere()
  },
  refreshMs: null,
})

const notThere = (): Response => new Response(null, { status: 404 })
