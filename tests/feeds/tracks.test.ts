import { expect, test } from 'vitest'
import { tracksFeed, type WireTrack } from '#app/feeds/tracks.ts'

const aTrack = (part: Partial<WireTrack> = {}): WireTrack => ({
  id: 'T-1',
  name: { en: 'Angara' },
  mode: 'vessel',
  vessel: 'angara',
  mmsi: '002320001',
  legs: ['leg-1'],
  basis: 'published',
  grades: { position: 'B2', cargo: null, identity: null, reason: null },
  sources: ['source-1'],
  ...part,
})
const fault = (part: Partial<WireTrack>) => {
  const read = tracksFeed.read(aTrack(part))
  return read.ok ? null : `${read.field} ${read.message}`
}

test('a track keeps its MMSI as text, leading zeros and all', () => {
  expect(tracksFeed.read(aTrack())).toMatchObject({ ok: true, record: { id: 'T-1', mmsi: '002320001' } })
  expect(fault({ mmsi: null })).toBeNull()
})

test.each(['12345678', '1234567890', '27300000A', '', ' 73000000', 273_000_000 as never])(
  'an MMSI of other than nine digits is refused: %o',
  (mmsi) => expect(fault({ mmsi })).toMatch(/^mmsi /),
)

test.each(['000000000', '111111111', '123456789', '999999999'])('an MMSI that names nobody is refused: %s', (mmsi) =>
  expect(fault({ mmsi })).toBe('mmsi is an MMSI that names no vessel'),
)

test('a track is as honest as other records', () => {
  expect(fault({ sources: [] })).toBe('sources is published and names no source')
  expect(fault({ basis: 'synthetic' })).toMatch(/^id is synthetic/)
  expect(fault({ basis: 'synthetic', id: 'SYN-1', sources: [] })).toBeNull()
})
