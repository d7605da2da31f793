/** Graphics that have done their work, or are quick to do it, when they are told so. */
export function fakeGraphics() {
  const card = { isDone: false, isLost: false, fences: 0 }
  const context = {
    SIGNALED: 1,
    fenceSync: () => ((card.fences += 1), {}),
    flush: () => null,
    isContextLost: () => card.isLost,
    getSyncParameter: () => (card.isDone ? 1 : 0),
    deleteSync: () => (card.fences -= 1),
  } as unknown as WebGL2RenderingContext
  return { card, context, canvas: { getContext: () => context } as unknown as HTMLCanvasElement }
}
