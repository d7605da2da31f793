import { addProtocol, type GetResourceResponse } from 'maplibre-gl'
import { PMTiles, type RangeResponse, type Source } from 'pmtiles'
import type { BaseMapTiles } from '#app/map/style/base-style.ts'

/** A scheme of our own: a tile's address never reaches the network. */
const SCHEME = 'basemap'
const FILES = { world: 'world.pmtiles', gulf: 'peter-the-great-gulf.pmtiles' } as const
type Archive = keyof typeof FILES

/** Tile addresses of the shipped files, for the style. */
export const BASE_MAP_TILES: BaseMapTiles = {
  world: `${SCHEME}://world/{z}/{x}/{y}`,
  gulf: `${SCHEME}://gulf/{z}/{x}/{y}`,
}

/** Credits of the base map as plain text, in the order to show them. */
export const BASE_MAP_CREDITS: readonly string[] = [
  'Made with Natural Earth',
  'Cities: GeoNames, CC BY 4.0',
  'Coast of the Peter the Great Gulf: GSHHG, LGPL',
]

/** Why a part of the base map cannot be drawn. The map goes on with flat water, and with land where that file came. */
export type BaseMapProblem = {
  readonly file: string
  /** `missing`: the server has no such file; `damaged`: it is no PMTiles file; `unreachable`: no answer at all. */
  readonly kind: 'missing' | 'damaged' | 'unreachable'
}

type Opened = { readonly tiles: PMTiles } | { readonly problem: BaseMapProblem }

/** A file that someone asked for. An abort leaves it unsettled, so that tile requests wait for the next try. */
type Shelf = {
  readonly opened: Promise<Opened>
  readonly settle: (opened: Opened) => void
  fetching: Promise<Opened | 'aborted'> | undefined
}

const shelves = new Map<Archive, Shelf>()
let isRegistered = false

/**
 * Fetches the base map and answers MapLibre's tile requests from what came. Tiles that are asked for meanwhile wait, so a
 * map may be made right after the call. Files that came are kept for the page's life; a call after a failure or an
 * abort tries those that are lacking again. Resolves with what could not be had and never rejects.
 */
export async function loadBaseMap(signal?: AbortSignal): Promise<readonly BaseMapProblem[]> {
  if (!isRegistered) {
    addProtocol(SCHEME, answerTile)
    isRegistered = true
  }
  const opened = await Promise.all((Object.keys(FILES) as Archive[]).map((archive) => openArchive(archive, signal)))
  return opened.flatMap((it) => (it !== 'aborted' && 'problem' in it ? [it.problem] : []))
}

async function openArchive(archive: Archive, signal?: AbortSignal): Promise<Opened | 'aborted'> {
  const shelf = shelves.get(archive) ?? newShelf()
  shelves.set(archive, shelf)
  shelf.fetching ??= fetchArchive(FILES[archive], signal)
  const fetching = shelf.fetching
  const opened = await fetching
  if (opened === 'aborted') {
    if (shelf.fetching === fetching) shelf.fetching = undefined
    // It may have been another caller's fetch that was given up.
    return signal?.aborted === true ? 'aborted' : openArchive(archive, signal)
  }
  shelf.settle(opened)
  // The next call makes a new shelf and tries again.
  if ('problem' in opened && shelves.get(archive) === shelf) shelves.delete(archive)
  return opened
}

function newShelf(): Shelf {
  let settle: Shelf['settle'] = () => {}
  const opened = new Promise<Opened>((resolve) => {
    settle = resolve
  })
  return { opened, settle, fetching: undefined }
}

async function fetchArchive(file: string, signal?: AbortSignal): Promise<Opened | 'aborted'> {
  let bytes: Blob
  try {
    const answer = await fetch(`${import.meta.env.BASE_URL}basemap/${file}`, signal ? { signal } : {})
    if (!answer.ok) return { problem: { file, kind: 'missing' } }
    bytes = await answer.blob()
  } catch {
    return signal?.aborted === true ? 'aborted' : { problem: { file, kind: 'unreachable' } }
  }
  return openBytes(file, bytes)
}

/** Opens an archive that has come; reading its header and directory shows most damage. */
async function openBytes(file: string, bytes: Blob): Promise<Opened> {
  try {
    const tiles = new PMTiles(new KeptSource(file, bytes))
    const header = await tiles.getHeader()
    // A file that broke off in transfer has a good header and lacks its last tiles.
    const isWhole = bytes.size >= header.tileDataOffset + (header.tileDataLength ?? 0)
    return isWhole ? { tiles } : { problem: { file, kind: 'damaged' } }
  } catch {
    return { problem: { file, kind: 'damaged' } }
  }
}

/** The browser keeps the bytes, not the page: of 3.7 MB of the world a view needs some tiles. */
class KeptSource implements Source {
  constructor(
    private readonly key: string,
    private readonly bytes: Blob,
  ) {}

  getKey(): string {
    return this.key
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    return { data: await this.bytes.slice(offset, offset + length).arrayBuffer() }
  }
}

const isArchive = (name: string | undefined): name is Archive => name !== undefined && Object.hasOwn(FILES, name)

/** Without a file the answer is an empty tile: the problem was told once, the map need not tell it per tile. */
async function answerTile({ url }: { url: string }): Promise<GetResourceResponse<ArrayBuffer>> {
  const [archive, ...position] = url.slice(`${SCHEME}://`.length).split('/')
  const [zoom = NaN, column = NaN, row = NaN] = position.map(Number)
  const opened = isArchive(archive) ? await shelves.get(archive)?.opened : undefined
  const empty = { data: new ArrayBuffer(0) }
  if (opened === undefined || 'problem' in opened) return empty
  return (await opened.tiles.getZxy(zoom, column, row)) ?? empty
}
