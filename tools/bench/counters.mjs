/*
 * Runs inside each measured page before its own code, so it may refer to nothing outside itself. Counts what is asked of
 * WebGL by canvas, commits of React, frames and long tasks, as `window.bench`.
 *
 * `isThin` asks WebGL for nothing in each draw: all is prepared and called as ever, and no vertex is worked on. Drawing in
 * software holds a frame of a million rows for seconds, in which no page can be stepped as a hand steps it. Of a thin page
 * the next `wholeFrames` of the layers are drawn all the same.
 */
export function installCounters({ isThin }) {
  const blank = () => ({ frames: 0, draws: 0, vertices: 0, rows: 0, bytes: 0 })
  const counts = { map: blank(), layers: blank() }
  const bench = {
    counts,
    commits: 0,
    isThin,
    wholeFrames: 0,
    frames: [],
    longTasks: [],
    renderer: '',
    twoFrames,
    countFrames,
    read,
    finish,
  }
  window.bench = bench

  /** Base map or layers, of each context. */
  const kinds = new Map()
  const kindOf = (context) => {
    let kind = kinds.get(context)
    if (kind) return kind
    kind = context.canvas.classList?.contains('maplibregl-canvas') ? 'map' : 'layers'
    kinds.set(context, kind)
    const names = context.getExtension('WEBGL_debug_renderer_info')
    if (names) bench.renderer = context.getParameter(names.UNMASKED_RENDERER_WEBGL)
    return kind
  }

  const { prototype } = WebGL2RenderingContext
  const wrap = (name, around) => {
    const original = prototype[name]
    prototype[name] = function counted(...words) {
      return around(this, words, (changed) => original.apply(this, changed))
    }
  }

  let moment = -1
  let isWhole = false
  const drawn = { map: -1, layers: -1 }
  const countDraw = (context, vertices, instances) => {
    const kind = kindOf(context)
    const count = counts[kind]
    // The same for everything that one frame does.
    moment = document.timeline.currentTime
    if (drawn[kind] !== moment) {
      drawn[kind] = moment
      count.frames += 1
      if (kind === 'layers') beginFrame()
    }
    const rows = instances ?? vertices
    count.draws += 1
    count.vertices += vertices * (instances ?? 1)
    count.rows += rows
    if (kind !== 'layers') return
    const frame = bench.frames.at(-1)
    frame.rows += rows
    frame.at = performance.now()
  }
  const beginFrame = () => {
    bench.frames.push({ begun: moment, at: 0, rows: 0 })
    isWhole = bench.wholeFrames > 0
    if (isWhole) bench.wholeFrames -= 1
  }
  const countVertices = (name, place, instancesPlace) =>
    wrap(name, (context, words, call) => {
      const instances = instancesPlace === undefined ? undefined : words[instancesPlace]
      countDraw(context, words[place], instances)
      if (!bench.isThin || isWhole || kindOf(context) === 'map') return call(words)
      return call(words.with(instancesPlace ?? place, 0))
    })
  countVertices('drawArrays', 2)
  countVertices('drawElements', 1)
  countVertices('drawRangeElements', 3)
  countVertices('drawArraysInstanced', 2, 3)
  countVertices('drawElementsInstanced', 1, 4)

  const sizeOf = (source, words, offsetPlace, lengthPlace) => {
    if (source === null || source === undefined || typeof source === 'number') return 0
    if (source.byteLength === undefined) return (source.width ?? 0) * (source.height ?? 0) * 4
    const unit = source.BYTES_PER_ELEMENT ?? 1
    const length = lengthPlace === undefined ? 0 : words[lengthPlace]
    return length ? length * unit : source.byteLength - (words[offsetPlace] ?? 0) * unit
  }
  const countBytes = (name, sourceOf, offsetPlace, lengthPlace) =>
    wrap(name, (context, words, call) => {
      counts[kindOf(context)].bytes += sizeOf(sourceOf(words), words, offsetPlace, lengthPlace)
      return call(words)
    })
  const last = (words) => words.findLast((word) => typeof word === 'object')
  countBytes('bufferData', (words) => words[1], 3, 4)
  countBytes('bufferSubData', (words) => words[2], 3, 4)
  for (const name of ['texImage2D', 'texSubImage2D', 'texImage3D', 'texSubImage3D']) countBytes(name, last)

  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    isDisabled: false,
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    checkDCE: () => undefined,
    onCommitFiberRoot: () => {
      bench.commits += 1
    },
    onPostCommitFiberRoot: () => undefined,
    onCommitFiberUnmount: () => undefined,
    onScheduleFiberRoot: () => undefined,
  }

  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) bench.longTasks.push({ startTime, duration })
  }).observe({ type: 'longtask', buffered: true })

  function twoFrames() {
    return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }

  /** How many frames the browser gives in so many ms. */
  function countFrames(ms) {
    return new Promise((resolve) => {
      let count = 0
      const begun = performance.now()
      const frame = () => {
        if (performance.now() - begun >= ms) resolve(count)
        else {
          count += 1
          requestAnimationFrame(frame)
        }
      }
      requestAnimationFrame(frame)
    })
  }

  /** What was counted until now; a copy. */
  function read() {
    return { ...structuredClone(counts), commits: bench.commits }
  }

  /** Resolves when the graphics process has carried out all that was asked. */
  async function finish() {
    for (const context of kinds.keys()) {
      if (context.isContextLost()) continue
      const fence = context.fenceSync(context.SYNC_GPU_COMMANDS_COMPLETE, 0)
      context.flush()
      while (context.getSyncParameter(fence, context.SYNC_STATUS) !== context.SIGNALED) {
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      context.deleteSync(fence)
    }
  }
}
