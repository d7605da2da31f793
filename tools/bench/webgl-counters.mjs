/*
 * Runs inside each measured page after `counters.mjs`, and may refer to nothing outside itself but `window.bench`. Counts
 * what is asked of WebGL, apart for the base map and for the layers above it.
 *
 * A thin page asks WebGL for nothing in each draw: all is prepared and called as ever, and no vertex is worked on. Drawing in
 * software holds a frame of a million rows for seconds, in which no page can be stepped as a hand steps it. Of a thin page
 * the next `wholeFrames` of the layers are drawn all the same.
 */
export function installWebglCounters() {
  const { bench } = window
  const { counts, kinds } = bench

  const kindOf = (context) => {
    let kind = kinds.get(context)
    if (kind) return kind
    kind = context.canvas.classList?.contains('maplibregl-canvas') ? 'map' : 'layers'
    kinds.set(context, kind)
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
}
