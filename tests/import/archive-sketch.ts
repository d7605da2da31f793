import { createHash } from 'node:crypto'
import { unzipSync, zipSync, type Zippable } from 'fflate'
import type { CaseFile } from '#app/domain/case.ts'
import { assembleCase, type CasePart } from '#app/domain/assemble.ts'
import { makeDataFile } from '#app/export/data-file.ts'
import type { DataOrder } from '#app/export/data-order.ts'
import type { CaseAddress } from '#app/feeds/http.ts'
import { getFeed } from '#app/feeds/http.ts'
import { FeedError } from '#app/feeds/trouble.ts'
import { openArchive } from '#app/import/open-archive.ts'
import { boardOfView } from '#app/state/board-of-view.ts'
import type { Board } from '#app/state/board.ts'
import type { OpenedArchive } from '#app/state/opened-archive.ts'
import { decodeView } from '#app/state/url.ts'
import { orderOf } from '#tests/export/data-sketch.ts'

export const never = (): AbortSignal => new AbortController().signal

/** The archive of an order, as a file that a person may choose. */
export async function archiveFile(part: Partial<DataOrder> = {}): Promise<File> {
  return new File([await makeDataFile('zip', orderOf(part))], 'shipments.zip')
}

/** Opens a file that must open. */
export async function opened(file: File): Promise<OpenedArchive> {
  const result = await openArchive(file, never())
  if (!result.ok) throw new Error(`Not opened: ${JSON.stringify(result.error)}`)
  return result.value
}

/** Why a file was not opened. */
export async function faultOf(file: File) {
  const result = await openArchive(file, never())
  return result.ok ? null : result.error
}

const PARTS = ['places', 'vessels', 'sources', 'claims', 'consignments', 'legs', 'sightings', 'tracks'] as const

/** The board of an opened archive, by the readers of the feeds, as the page makes it; and what they reported. */
export async function boardOf(archive: OpenedArchive) {
  const { transport, caseId } = archive
  const view = { ...decodeView(archive.view).view, caseId }
  const address: CaseAddress = { id: caseId, parameters: view.caseParameters }
  const cases = await getFeed('cases', null, transport, never())
  const absent = new Set<CasePart>()
  const answers = await Promise.all(
    PARTS.map(async (part) => {
      try {
        return [part, await getFeed(part, address, transport, never())] as const
      } catch (error) {
        if (!(error instanceof FeedError)) throw error
        absent.add(part)
        return [part, null] as const
      }
    }),
  )
  const parts = Object.fromEntries(answers.map(([part, answer]) => [part, answer?.items ?? []])) as unknown as CaseFile
  const { file, quarantine, notes } = assembleCase(parts, absent)
  const [ofCase] = cases.items
  if (!ofCase) throw new Error('no case')
  const board: Board = boardOfView(view, { case: ofCase, all: file, positions: null })
  return { board, reports: [cases.report, ...answers.flatMap(([, answer]) => answer?.report ?? [])], quarantine, notes }
}

/** A copy of an archive with other files. What `change` gives back as null is left out. */
export async function changed(
  file: File,
  change: (files: Readonly<Record<string, Uint8Array>>) => Readonly<Record<string, Uint8Array | null>>,
): Promise<File> {
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()))
  const kept = Object.entries({ ...files, ...change(files) }).filter(([, bytes]) => bytes !== null)
  return new File([zipSync(Object.fromEntries(kept) as Zippable)], 'changed.zip')
}

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
export const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The archive with other records, whose sums are right: as somebody with time on their hands would write it. */
export const withRecords = (file: File, edit: (text: string) => string): Promise<File> =>
  changed(file, (files) => {
    const records = bytesOf(edit(textOf(files['records.json'])))
    const before = sumOf(files['records.json'] ?? new Uint8Array())
    const metadata = textOf(files['metadata.json']).replaceAll(before, sumOf(records))
    return { 'records.json': records, 'metadata.json': bytesOf(metadata) }
  })
