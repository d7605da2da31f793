import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zipSync } from 'fflate'
import { archiveFaultText, type ArchiveFault } from '#app/import/archive-fault.ts'
import { isArchive } from '#app/import/is-archive.ts'
import { openArchive } from '#app/import/open-archive.ts'
import { archiveFile, bytesOf, changed, faultOf, never, textOf, withRecords } from '#tests/import/archive-sketch.ts'
import { english, french } from '#tests/support/translators.ts'

const zipped = (files: Readonly<Record<string, Uint8Array>>): File => new File([zipSync({ ...files })], 'made.zip')

/** The archive with some of its raw bytes changed. */
async function patched(file: File, patch: (bytes: Uint8Array, view: DataView) => void): Promise<File> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  patch(bytes, new DataView(bytes.buffer))
  return new File([bytes], 'patched.zip')
}

/** Where the header of a file stands in the directory. */
function headerOf(bytes: Uint8Array, name: string): number {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.lastIndexOf(name) - 46
}

describe('is refused, with its reason and its file:', () => {
  test('a file that is no zip, is empty, or is cut short', async () => {
    const whole = new Uint8Array(await (await archiveFile()).arrayBuffer())
    expect(await faultOf(new File(['not a zip'], 'a.zip'))).toEqual({ kind: 'not-zip' })
    expect(await faultOf(new File([], 'a.zip'))).toEqual({ kind: 'not-zip' })
    expect(await faultOf(new File([whole.subarray(0, whole.length - 5)], 'a.zip'))).toEqual({ kind: 'not-zip' })
  })

  test('a file that is larger than the limit, before it is read', async () => {
    const large = new File([], 'a.zip')
    Object.defineProperty(large, 'size', { value: 65 * 1024 * 1024 })
    expect(await faultOf(large)).toEqual({ kind: 'too-large' })
  })

  test('a file that is gone from the disk', async () => {
    const gone = new File(['x'], 'a.zip')
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    expect(await faultOf(gone)).toEqual({ kind: 'unreadable' })
  })

  test('more files than the limit', async () => {
    const files = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`f${index}`, bytesOf('x')]))
    expect(await faultOf(zipped(files))).toEqual({ kind: 'too-many', count: 51 })
  })

  test.each(['../evil.json', '/etc/passwd', 'a/b.json', 'C:evil', '..', 'a\\b', '.hidden', 'é.json'])(
    'a name that leads elsewhere: %s',
    async (name) => {
      expect(await faultOf(zipped({ [name]: bytesOf('x') }))).toEqual({ kind: 'bad-name', file: name })
    },
  )

  test('one name twice', async () => {
    const twice = await patched(zipped({ 'aa.txt': bytesOf('x'), 'bb.txt': bytesOf('y') }), (bytes) => {
      bytes.set(bytesOf('aa.txt'), headerOf(bytes, 'bb.txt') + 46)
    })
    expect(await faultOf(twice)).toEqual({ kind: 'twice', file: 'aa.txt' })
  })

  test('a file that is encrypted, or packed by another method', async () => {
    const encrypted = await patched(zipped({ 'a.txt': bytesOf('x') }), (bytes, view) => {
      view.setUint16(headerOf(bytes, 'a.txt') + 8, 1, true)
    })
    expect(await faultOf(encrypted)).toEqual({ kind: 'method', file: 'a.txt' })
    const other = await patched(zipped({ 'a.txt': bytesOf('x') }), (bytes, view) => {
      view.setUint16(headerOf(bytes, 'a.txt') + 10, 12, true)
    })
    expect(await faultOf(other)).toEqual({ kind: 'method', file: 'a.txt' })
  })

  test('a bomb: a file that would grow beyond measure, before it is unpacked', async () => {
    const bomb = zipped({ 'bomb.json': new Uint8Array(20 * 1024 * 1024) })
    expect(await faultOf(bomb)).toEqual({ kind: 'ratio', file: 'bomb.json' })
  })

  test('files that would together be too large', async () => {
    // Noise that hardly shrinks, so that no single file is out of measure.
    const noise = new Uint8Array(1024 * 1024).map((_, index) => (index * index * 2654435761) >>> 13)
    const large = zipped({ a: noise, b: noise })
    const lying = await patched(large, (bytes, view) => {
      for (const name of ['a', 'b']) {
        const header = headerOf(bytes, name)
        view.setUint32(header + 24, 40 * 1024 * 1024, true)
      }
    })
    expect(await faultOf(lying)).toEqual({ kind: 'unpacked' })
  })

  test('a file that unpacks to more than its directory says, as soon as it does', async () => {
    const bomb = zipped({ 'bomb.json': new Uint8Array(40 * 1024 * 1024) })
    const lying = await patched(bomb, (bytes, view) => view.setUint32(headerOf(bytes, 'bomb.json') + 24, 100, true))
    expect(await faultOf(lying)).toEqual({ kind: 'damaged', file: 'bomb.json' })
  })

  test('a zip of somebody else', async () => {
    expect(await faultOf(zipped({ 'photo.jpg': bytesOf('x') }))).toEqual({ kind: 'missing', file: 'metadata.json' })
  })

  test.each(['README.txt', 'legs.csv', 'legs.geojson', 'legs.kml', 'records.json'])('a changed %s', async (name) => {
    const file = await changed(await archiveFile(), (files) => ({ [name]: bytesOf(`${textOf(files[name])} `) }))
    expect(await faultOf(file)).toEqual({ kind: 'changed', file: name })
  })

  test('a file that was taken out, or put in', async () => {
    const file = await archiveFile()
    expect(await faultOf(await changed(file, () => ({ 'legs.csv': null })))).toEqual({
      kind: 'missing',
      file: 'legs.csv',
    })
    expect(await faultOf(await changed(file, () => ({ 'extra.txt': bytesOf('x') })))).toEqual({
      kind: 'unlisted',
      file: 'extra.txt',
    })
  })

  test.each([
    ['"format": "transload-archive"', '"format": "other"', { kind: 'metadata', field: 'format' }],
    ['"version": 1', '"version": 2', { kind: 'version', version: '2' }],
    ['"version": 1', '"version": "1"', { kind: 'metadata', field: 'version' }],
    ['"exported": "2026', '"exported": "yesterday 2026', { kind: 'metadata', field: 'exported' }],
    ['"id": "published"', '"id": "<b>"', { kind: 'metadata', field: 'case.id' }],
    ['"id": "published"', '"id": "other"', { kind: 'records', field: 'case' }],
    ['"isMock": true', '"isMock": "no"', { kind: 'metadata', field: 'isMock' }],
    ['"files": [', '"files": [1,', { kind: 'metadata', field: 'files' }],
    ['{', '[', { kind: 'metadata', field: '(file)' }],
  ])('metadata with %s as %s', async (before, after, fault) => {
    const file = await changed(await archiveFile(), (files) => {
      const text = textOf(files['metadata.json'])
      expect(text).toContain(before)
      return { 'metadata.json': bytesOf(text.replace(before, after)) }
    })
    expect(await faultOf(file)).toEqual(fault)
  })

  test.each([
    ['"feeds":{', '"feeds":[{', '(file)'],
    ['"feeds":{', '"fields":{', 'feeds'],
    ['"legs":{"count"', '"legs":{"number"', 'feeds.legs'],
    ['"cases":{', '"places":{', 'feeds.cases'],
  ])('records with %s as %s', async (before, after, field) => {
    const file = await withRecords(await archiveFile(), (text) => text.replace(before, after))
    expect(await faultOf(file)).toEqual({ kind: 'records', field })
  })
})

test(
  'whatever bytes are flipped, an archive opens or is refused, and nothing throws',
  { timeout: 60_000 },
  async () => {
    const whole = new Uint8Array(await (await archiveFile()).arrayBuffer())
    const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    })
    await fc.assert(
      fc.asyncProperty(flips, async (places) => {
        const bytes = whole.slice()
        for (const [place, by] of places) bytes[place] = (bytes[place] ?? 0) ^ by
        const result = await openArchive(new File([bytes], 'flipped.zip'), never())
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 300 },
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  },
)

test('who gives up is told so', async () => {
  const giving = new AbortController()
  const open = openArchive(await archiveFile(), giving.signal)
  giving.abort()
  await open.then(
    () => null,
    (error: unknown) => expect(error).toBe(giving.signal.reason),
  )
})

test('every fault is said in words, with the name of the file, in each language', () => {
  const faults: readonly ArchiveFault[] = [
    { kind: 'unreadable' },
    { kind: 'too-large' },
    { kind: 'not-zip' },
    { kind: 'unpacked' },
    { kind: 'too-many', count: 51 },
    ...(['bad-name', 'twice', 'method', 'ratio', 'damaged', 'missing', 'changed', 'unlisted'] as const).map((kind) => ({
      kind,
      file: 'legs.csv',
    })),
    { kind: 'metadata', field: 'exported' },
    { kind: 'records', field: 'feeds' },
    { kind: 'version', version: '2' },
  ]
  for (const translator of [english, french]) {
    for (const fault of faults) {
      const text = archiveFaultText(translator, 'shipments.zip', fault)
      expect(text).toContain('shipments.zip')
      expect(text).not.toContain('archive.fault')
      if ('file' in fault && fault.kind !== 'ratio') expect(text).toContain('legs.csv')
    }
  }
})

test('a zip is told by its name', () => {
  expect(['a.zip', 'A.ZIP', 'a.zip.png', 'zip'].map((name) => isArchive({ name }))).toEqual([true, true, false, false])
})
