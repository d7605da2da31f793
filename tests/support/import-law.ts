/*
 * The law of imports, as data:
 *
 *                       main.tsx  app.tsx                 may import everything
 *                             |
 *  map  timeline  panels  export  import  demo  help      on the screen: never import one another
 *                             |
 *            state      i18n      ui
 *              |          |        |
 *            feeds        |        |                      (ui knows no ship: it may not import domain)
 *              +----> domain ------+--> base
 */

const ON_SCREEN = ['base', 'domain', 'i18n', 'ui', 'state']

/** Which rooms each room of app/ may import. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  domain: ['base'],
  i18n: ['base', 'domain'],
  ui: ['base'],
  feeds: ['base', 'domain'],
  state: ['base', 'domain', 'feeds'],
  map: ON_SCREEN,
  timeline: ON_SCREEN,
  panels: ON_SCREEN,
  export: ON_SCREEN,
  demo: ON_SCREEN,
  help: ON_SCREEN,
  // The worker and the page talk to one another; who draws is told through state.
  offline: ['base', 'state'],
  // A file that is opened stands for the feeds.
  import: [...ON_SCREEN, 'feeds'],
}

/** Packages that only some paths may touch: the pure floors stay pure, the heavy ones stay put. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  react: [
    'app.tsx',
    'main.tsx',
    'opened-file.tsx',
    'page-commands.tsx',
    'ui',
    'i18n',
    'state',
    'map',
    'timeline',
    'panels',
    'export',
    'import',
    'demo',
    'help',
  ],
  'react-dom': ['main.tsx', 'ui', 'map', 'timeline', 'panels'],
  'react-intl': ['i18n'],
  'maplibre-gl': ['map'],
  pmtiles: ['map'],
  '@deck.gl': ['map'],
  '@luma.gl': ['map'],
  '@base-ui': ['ui', 'panels', 'demo'],
  '@tanstack/react-query': ['main.tsx', 'feeds', 'state'],
  '@tanstack/react-table': ['panels'],
  '@tanstack/react-virtual': ['ui', 'panels'],
  zod: ['feeds'],
  '@uwdata/flechette': ['feeds'],
  comlink: ['feeds'],
  uqr: ['export'],
  zustand: ['state'],
  msw: [],
}

/** Rooms that need no package at all, but for those named. */
const PACKAGES_OF: Readonly<Record<string, readonly string[]>> = { base: [], domain: ['geographiclib-geodesic'] }

/** Folders inside a room that run without React, in Node and in workers. */
const WITHOUT_REACT = ['app/map/layers/', 'app/export/writers/']

/** The files of app/ that may ask for the mocks, and only when they run: of the page, and of a worker. */
const START_MOCKS = new Set(['app/main.tsx', 'app/own.worker.ts'])

export type Import = { readonly specifier: string; readonly isDynamic: boolean }

const IMPORT = /(?<how>\bfrom\s*|\bimport\s*\(\s*|\bimport\s*)['"](?<specifier>[^'"]+)['"]/g

/** Every import and re-export in a text: static, dynamic, of types. Text in comments that looks like one counts too. */
export const importsIn = (text: string): readonly Import[] =>
  [...text.matchAll(IMPORT)].map(({ groups }) => ({
    specifier: groups?.['specifier'] ?? '',
    isDynamic: groups?.['how']?.includes('(') ?? false,
  }))

const isOf = (specifier: string, name: string): boolean => specifier === name || specifier.startsWith(`${name}/`)

/** What is wrong with an import in a file of app/ or mocks/, or null. `path` is from the top of the project. */
export function complaintAbout(path: string, { specifier, isDynamic }: Import): string | null {
  const complain = `${path} -> ${specifier}`
  const target = targetOf(path, specifier)
  const [top, room = ''] = path.split('/')
  if (target === null) return top === 'app' && isPackageBarred(path, room, specifier) ? complain : null
  const [toTop, toRoom = ''] = target.split('/')
  if (top === 'mocks') return toTop === 'mocks' || ['base', 'domain', 'feeds'].includes(toRoom) ? null : complain
  if (toTop === 'mocks') return START_MOCKS.has(path) && isDynamic ? null : complain
  if (toTop !== 'app') return complain
  const isTopFile = !path.slice('app/'.length).includes('/')
  return isTopFile || toRoom === room || ROOMS[room]?.includes(toRoom) ? null : complain
}

/** The file that a specifier means, from the top of the project; null for a package. */
function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('#')) return specifier.slice(1)
  if (specifier.startsWith('.')) return new URL(specifier, `file:///${path}`).pathname.slice(1)
  return null
}

function isPackageBarred(path: string, room: string, specifier: string): boolean {
  const owner = Object.keys(OWNERS).find((name) => isOf(specifier, name))
  if (owner && !OWNERS[owner]?.includes(room)) return true
  if (WITHOUT_REACT.some((folder) => path.startsWith(folder)) && isOf(specifier, 'react')) return true
  return PACKAGES_OF[room]?.every((name) => !isOf(specifier, name)) ?? false
}
