import type { StyleSpecification } from 'maplibre-gl'
import type { Size } from '#app/map/geometry/rect.ts'
import { openStage, type Stage } from '#app/map/stage.ts'

type HiddenOptions = {
  readonly style: StyleSpecification
  readonly box: Size
  readonly pixelRatio: number
  readonly hasLayers: boolean
}

/** Two of the same options may stand for one another. */
const isSame = (a: HiddenOptions, b: HiddenOptions): boolean =>
  a.style === b.style &&
  a.pixelRatio === b.pixelRatio &&
  a.hasLayers === b.hasLayers &&
  a.box.width === b.box.width &&
  a.box.height === b.box.height

type Hidden = { readonly options: HiddenOptions; readonly stage: Stage; readonly close: () => void; isLost: boolean }

export type HiddenStages = {
  /** A stage for one picture; one that has drawn before has its programs and its tiles at hand. */
  readonly take: (options: HiddenOptions) => Stage
  /** The picture is made: its stages wait a while for the next. */
  readonly keep: (stages: readonly Stage[]) => void
  /** The picture is not made: nobody knows what stands on its stages. */
  readonly drop: (stages: readonly Stage[]) => void
}

/** A person who changes words and looks again does it within this, ms. Two canvases of a 4K picture hold 66 MB. */
const WAIT_MS = 20_000

/** Stages out of sight on which pictures are drawn. */
export function hiddenStages(waitMs: number = WAIT_MS): HiddenStages {
  const working = new Map<Stage, Hidden>()
  let waiting: readonly Hidden[] = []
  let closing: ReturnType<typeof setTimeout> | undefined

  const closeWaiting = () => {
    clearTimeout(closing)
    for (const { close } of waiting) close()
    waiting = []
  }
  return {
    take: (options) => {
      clearTimeout(closing)
      const found = waiting.find((hidden) => !hidden.isLost && isSame(hidden.options, options))
      const hidden = found ?? openHidden(options)
      waiting = waiting.filter((other) => other !== found)
      working.set(hidden.stage, hidden)
      return hidden.stage
    },
    keep: (stages) => {
      closeWaiting()
      waiting = stages.flatMap((stage) => working.get(stage) ?? [])
      for (const stage of stages) working.delete(stage)
      closing = setTimeout(closeWaiting, waitMs)
    },
    drop: (stages) => {
      closeWaiting()
      for (const stage of stages) {
        working.get(stage)?.close()
        working.delete(stage)
      }
    },
  }
}

function openHidden(options: HiddenOptions): Hidden {
  const { style, box, pixelRatio, hasLayers } = options
  const room = document.createElement('div')
  Object.assign(room.style, { position: 'fixed', left: '-20000px', top: '0', pointerEvents: 'none' })
  room.inert = true
  const container = document.createElement('div')
  Object.assign(container.style, { width: `${box.width}px`, height: `${box.height}px` })
  room.append(container)
  document.body.append(room)
  const stage = openStage({ container, style, isInteractive: false, hasLayers, pixelRatio, isKept: true })
  const hidden: Hidden = {
    options,
    stage,
    close: () => {
      stage.close()
      room.remove()
    },
    isLost: false,
  }
  stage.onLost(() => {
    hidden.isLost = true
  })
  return hidden
}
