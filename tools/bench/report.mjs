import { mebibytes, sizeName } from './numbers.mjs'

/** Prints tables for people. The same figures follow as JSON. */
export function printReport({ about, published, sizes, narrow, load, drawing, held, picture, soak, peers, goals }) {
  console.log(`\nChromium ${about.browser}, ${about.origin}; drawn by ${about.renderer}; ${about.cores} cores`)
  if (published) table('The published case', Object.fromEntries(values(published)))
  const rows = sizes.flatMap((size) => scrubRows(sizeName(size.size), size))
  if (narrow) rows.push(...scrubRows(`${sizeName(narrow.size)}, 1 day`, narrow))
  table(
    'A step of "Window start", main-thread ms and what it asks of WebGL (no vertex worked on)',
    Object.fromEntries(rows),
  )
  if ([...sizes, ...(narrow ? [narrow] : [])].some(isAnySlow)) {
    console.log(
      'isSlow: too few steps were as quick as a hand that goes on, so what follows when it rests is among them.',
    )
  }
  table('Positions: playing, pointing, doing nothing', Object.fromEntries(sizes.flatMap(restRows)))
  table('Memory, MiB after a forced collection', Object.fromEntries(sizes.flatMap(memoryRows)))
  if (load) table('From navigation, ms (finishedInSoftware: every vertex worked on, by the renderer above)', load)
  if (drawing)
    table('A step to 1 day of 25, really drawn by the renderer above (gpu: CPU ms of the process that draws)', drawing)
  if (held) table('Held key at 1e4, 1 to 7 days of 25, really drawn by the renderer above', held)
  if (picture) table('A picture of 3840 x 2160 from the click to the file, ms, really drawn', picture)
  if (soak) table('Left to play with its map, after a tenth of the time to warm up', { soak })
  if (peers) table('kepler.gl', peers.figures ? keplerRows(peers.figures) : { 'not measured': { why: peers.trouble } })
  table('What we owe', Object.fromEntries(goals.map(({ name, ...rest }) => [name, rest])))
}

function table(title, rows) {
  if (Object.keys(rows).length === 0) return
  console.log(`\n${title}`)
  console.table(rows)
}

const values = (object) => Object.entries(object).map(([name, value]) => [name, { value }])

const SHOWN = [
  'task',
  'script',
  'style',
  'layout',
  'frames',
  'draws',
  'rows',
  'vertices',
  'bytes',
  'commits',
  'mapDraws',
  'steps',
  'isSlow',
]
const shown = (step) => Object.fromEntries(SHOWN.map((name) => [name, step[name]]))

const scrubRows = (title, { app, bare, bareInOne }) =>
  [
    ['app, two frames and no step', app?.floor],
    ['app, key', app?.step],
    ['app, key until it rests', app?.rest],
    ['app, thumb by mouse', app?.drag],
    ['bare, two frames and no step', bare?.floor],
    ['bare with day chunks, key', bare?.step],
    ['bare in one layer, key', bareInOne?.step],
  ].flatMap(([name, step]) => (step ? [[`${title} ${name}`, shown(step)]] : []))

const restRows = ({ size, app, bare }) =>
  Object.entries({
    ...(app.play && { 'app, a play frame': app.play }),
    ...(app.hover && { 'app, a move over the map': shown(app.hover) }),
    ...(app.idle !== undefined && { 'app, idle ms a second': { task: app.idle } }),
    ...(bare?.idle !== undefined && { 'bare, idle ms a second': { task: bare.idle } }),
  }).map(([name, row]) => [`${sizeName(size)} ${name}`, row])

const memoryRows = ({ size, app, bare }) =>
  Object.entries({ app, bare }).flatMap(([name, page]) =>
    page?.memory ? [[`${sizeName(size)} ${name}`, inMebibytes(page.memory)]] : [],
  )

const inMebibytes = ({ workers, unreadWorkers, ...bytes }) => ({
  ...Object.fromEntries(Object.entries(bytes).map(([name, value]) => [name, mebibytes(value)])),
  workers,
  unreadWorkers,
})

const keplerRows = ({ step, memory, ...rest }) => ({
  'a step of its slider': shown(step),
  'memory, MiB': inMebibytes(memory),
  ...Object.fromEntries(values(rest)),
})

const isAnySlow = ({ app }) => app?.step?.isSlow || app?.drag?.isSlow
