/* Run in the page before its own code: they count what it does. Each must stand alone, since it is sent as text. */

/** What `countGpuWork` leaves on the page. */
export type GpuWork = {
  /** Uploaded to buffers and textures since it was set to 0. */
  bytes: number
  /** First row and number of rows of each draw of points. */
  points: [first: number, count: number][]
}

/** Counts uploads to the GPU and draws of points, in every WebGL context of the page. */
export function countGpuWork(): void {
  const work: GpuWork = { bytes: 0, points: [] }
  Object.assign(window, { gpuWork: work })
  const prototype = WebGL2RenderingContext.prototype
  type Call = (this: unknown, ...given: unknown[]) => unknown
  const watch = (name: keyof WebGL2RenderingContext, look: (given: readonly unknown[]) => void) => {
    const call = prototype[name] as Call
    const watched: Call = function (...given) {
      look(given)
      return call.apply(this, given)
    }
    Object.assign(prototype, { [name]: watched })
  }
  const bytesOf = (given: readonly unknown[]): number => {
    const at = given.findIndex((one) => typeof one === 'object' && one !== null)
    const source = given[at]
    if (ArrayBuffer.isView(source)) {
      const step = 'BYTES_PER_ELEMENT' in source ? (source.BYTES_PER_ELEMENT as number) : 1
      const length = given[at + 2]
      const offset = typeof given[at + 1] === 'number' ? (given[at + 1] as number) * step : 0
      return typeof length === 'number' && length > 0 ? length * step : source.byteLength - offset
    }
    if (source instanceof ArrayBuffer) return source.byteLength
    const { width = 0, height = 0 } = (source ?? {}) as { width?: number; height?: number }
    return width * height * 4
  }
  for (const name of ['bufferSubData', 'texImage2D', 'texSubImage2D'] as const) {
    watch(name, (given) => (work.bytes += bytesOf(given)))
  }
  // Its third argument is what the buffer is for, not where to begin.
  watch('bufferData', ([target, source, , ...rest]) => (work.bytes += bytesOf([target, source, ...rest])))
  const POINTS = 0
  const lookAtDraw = ([mode, first, count]: readonly unknown[]) => {
    if (mode === POINTS) work.points.push([Number(first), Number(count)])
  }
  watch('drawArrays', lookAtDraw)
  watch('drawArraysInstanced', lookAtDraw)
}

/** Counts how often React changes the page, as its developer tools would hear of it. */
export function countCommits(): void {
  const hook = {
    commits: 0,
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberRoot: () => {
      hook.commits += 1
    },
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
  }
  Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook })
}
