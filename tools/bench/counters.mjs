/*
 * Runs inside each measured page before its own code, so it may refer to nothing outside itself. Counts commits of React,
 * frames and long tasks as `window.bench`; `webgl-counters.mjs` adds what is asked of WebGL.
 */
export function installCounters({ isThin }) {
  const blank = () => ({ frames: 0, draws: 0, vertices: 0, rows: 0, bytes: 0 })
  const counts = { map: blank(), layers: blank() }
  /** Base map or layers, of each context. */
  const kinds = new Map()
  const bench = {
    counts,
    kinds,
    commits: 0,
    isThin,
    wholeFrames: 0,
    frames: [],
    longTasks: [],
    twoFrames,
    countFrames,
    read,
    finish,
    renderer,
  }
  window.bench = bench

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

  /** Who draws. Asked for at the end: the answer comes when the graphics process has done all before it. */
  function renderer() {
    for (const context of kinds.keys()) {
      const names = context.getExtension('WEBGL_debug_renderer_info')
      if (names) return context.getParameter(names.UNMASKED_RENDERER_WEBGL)
    }
    return ''
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
