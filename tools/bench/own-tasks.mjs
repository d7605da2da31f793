/** MapLibre and deck.gl with luma.gl stand in chunks of these names. */
const RENDERER = /\/(maplibre|deck)-[\w-]+\.js$/
const CATEGORIES = ['toplevel', 'disabled-by-default-devtools.timeline', 'disabled-by-default-v8.cpu_profiler']
/** ms: what is shorter than this holds nobody up. */
const WORTH_A_LOOK = 5

/**
 * Records the main thread until `stop`, which gives its tasks, those with the most work of ours first.
 *
 * Chromium's trace tells the CPU time of each task, and many times a millisecond the stack. The share of a task that is
 * ours is its CPU time by the part of its stacks with our code in them and no frame of MapLibre, deck.gl or luma.gl: they
 * draw a frame in software, which is left aside. What React and the browser do at our call is ours, the reading back of a
 * canvas too. A task that waits for another program on a busy machine uses no CPU time meanwhile.
 * @param {import('@playwright/test').CDPSession} cdp
 */
export async function recordTasks(cdp) {
  const events = []
  const gather = ({ value }) => events.push(...value)
  cdp.on('Tracing.dataCollected', gather)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  })
  return {
    stop: async () => {
      const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
      await cdp.send('Tracing.end')
      await complete
      cdp.off('Tracing.dataCollected', gather)
      return tasksIn(events)
    },
  }
}

/** CPU time and our share of it, ms; `functions`: where our share went, ms by the name of the innermost function. */
function tasksIn(events) {
  const isMain = onMainThread(events)
  const samples = samplesIn(events, isMain)
  const tasks = events.filter((event) => event.name === 'RunTask' && event.dur >= WORTH_A_LOOK * 1000 && isMain(event))
  return tasks
    .map(({ ts, dur, tdur }) => {
      const inside = samples.filter(({ at }) => at >= ts && at < ts + dur)
      const ours = inside.filter(({ isOurs }) => isOurs)
      const each = inside.length > 0 ? tdur / 1000 / inside.length : 0
      const functions = {}
      for (const { name } of ours) functions[name] = (functions[name] ?? 0) + each
      return { cpu: tdur / 1000, own: ours.length * each, functions }
    })
    .toSorted((a, b) => b.own - a.own)
}

/** Workers are profiled too; the page's thread is the one whose tasks took the most time. */
function onMainThread(events) {
  const busy = ({ pid, tid }) =>
    events
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
      .reduce((sum, { tdur = 0 }) => sum + tdur, 0)
  const [main] = events.filter(({ name }) => name === 'Profile').toSorted((a, b) => busy(b) - busy(a))
  if (!main) throw new Error('The trace holds no profile of a page')
  return ({ pid, tid }) => pid === main.pid && tid === main.tid
}

function samplesIn(events, isMain) {
  const profile = events.find((event) => event.name === 'Profile' && isMain(event))
  const nodes = new Map()
  const samples = []
  let at = profile.args.data.startTime
  for (const { name, id, pid, args } of events) {
    if (name !== 'ProfileChunk' || id !== profile.id || pid !== profile.pid) continue
    const { cpuProfile = {}, timeDeltas = [] } = args.data
    for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, node)
    for (const [index, node] of (cpuProfile.samples ?? []).entries()) {
      at += timeDeltas[index]
      samples.push({ at, ...judge(nodes, node) })
    }
  }
  return samples
}

function judge(nodes, id) {
  const stack = []
  for (let node = nodes.get(id); node; node = nodes.get(node.parent)) stack.push(node.callFrame)
  const isOurs =
    stack.some(({ url = '' }) => url.startsWith('http')) && !stack.some(({ url = '' }) => RENDERER.test(url))
  return { isOurs, name: stack[0]?.functionName || '(no name)' }
}
