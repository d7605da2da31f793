import { fail, ok, type Result } from '#app/base/result.ts'
import { parseInstant, type Instant } from '#app/domain/time.ts'
import type { ArchiveFault } from '#app/import/archive-fault.ts'
import { ARCHIVE_FORMAT, ARCHIVE_VERSION } from '#app/state/archive-format.ts'

/** What of `metadata.json` is needed to open an archive. The rest is for people and other programs. */
export type Metadata = {
  readonly caseId: string
  readonly exported: Instant
  readonly view: string
  readonly isMock: boolean
  readonly positionsLeftOut: number
  readonly dataHash: string
  readonly sums: ReadonlyMap<string, string>
}

const ID = /^[A-Za-z0-9][A-Za-z0-9._-]{0,79}$/
const SHA_256 = /^[0-9a-f]{64}$/
const LONGEST_VIEW = 20_000

/** Reads it distrustfully: anybody may have written it. The fault names the first field that is wrong. */
export function readMetadata(bytes: Uint8Array): Result<Metadata, ArchiveFault> {
  const json = parseObject(new TextDecoder().decode(bytes))
  if (!json) return wrong('(file)')
  if (json['format'] !== ARCHIVE_FORMAT) return wrong('format')
  const version = json['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return wrong('version')
  if (version > ARCHIVE_VERSION) return fail({ kind: 'version', version: String(version) })

  const { case: ofCase, exported, view, isMock, positionsLeftOut, dataHash, files } = json
  const caseId = isObject(ofCase) ? ofCase['id'] : null
  if (typeof caseId !== 'string' || !ID.test(caseId)) return wrong('case.id')
  const at = parseInstant(typeof exported === 'string' ? exported : '')
  if (!at.ok) return wrong('exported')
  if (typeof view !== 'string' || view.length > LONGEST_VIEW) return wrong('view')
  if (typeof isMock !== 'boolean') return wrong('isMock')
  if (typeof positionsLeftOut !== 'number' || !(positionsLeftOut >= 0)) return wrong('positionsLeftOut')
  if (typeof dataHash !== 'string' || !SHA_256.test(dataHash)) return wrong('dataHash')
  const sums = readSums(files)
  if (!sums) return wrong('files')
  return ok({ caseId, exported: at.value, view, isMock, positionsLeftOut, dataHash, sums })
}

function readSums(files: unknown): ReadonlyMap<string, string> | null {
  if (!Array.isArray(files)) return null
  const sums = new Map<string, string>()
  for (const file of files as readonly unknown[]) {
    if (!isObject(file) || typeof file['name'] !== 'string' || typeof file['sha256'] !== 'string') return null
    if (!SHA_256.test(file['sha256'])) return null
    sums.set(file['name'], file['sha256'])
  }
  return sums
}

type Json = { readonly [field: string]: unknown }

export const isObject = (json: unknown): json is Json =>
  typeof json === 'object' && json !== null && !Array.isArray(json)

/** The object that a text holds; null: it is none. */
export function parseObject(text: string): Json | null {
  try {
    const json: unknown = JSON.parse(text)
    return isObject(json) ? json : null
  } catch {
    return null
  }
}

const wrong = (field: string) => fail({ kind: 'metadata', field } as const)
