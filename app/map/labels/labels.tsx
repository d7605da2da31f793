import { memo, useEffect, useLayoutEffect, useRef, type RefObject } from 'react'
import type { Rect, Size } from '#app/map/geometry/rect.ts'
import { arrangeLabels, takenRects, type Sizes } from '#app/map/labels/arrange-labels.ts'
import { isLabelOnClock, isSomewhereOnClock, type LabelLine, type MapLabel } from '#app/map/labels/label.ts'
import { projector } from '#app/map/labels/projector.ts'
import type { Scene } from '#app/map/scene.ts'
import type { Stage } from '#app/map/stage.ts'
import type { Timekeeper } from '#app/map/timekeeper.ts'
import styles from '#app/map/labels/labels.module.css'

type LabelsProps = {
  readonly stage: Stage | null
  readonly scene: Scene
  readonly keeper: Timekeeper
  readonly labels: readonly MapLabel[]
  readonly obstacles: () => readonly Rect[]
  /** Sizes as the browser drew them, for whoever must leave room for the labels. */
  readonly sizes: RefObject<Sizes>
  /** Called when sizes changed since the page's font came. */
  readonly onResized?: () => void
  /** Short lines, for the inset. */
  readonly isNarrow?: boolean
}

/**
 * Words above everything that is drawn, put by the browser: it shapes every script. They are laid out anew as the map
 * moves, without React. For assistive technology the same stands in the table.
 */
export const Labels = memo(function Labels(props: LabelsProps) {
  const { stage, scene, keeper, labels, obstacles, sizes, onResized, isNarrow = false } = props
  const elements = useRef(new Map<string, HTMLElement>())
  const spots = useRef<ReadonlyMap<string, number>>(new Map())
  const latest = useRef({ obstacles, onResized })
  const settle = useRef<(() => void) | null>(null)
  const remeasure = useRef<(() => boolean) | null>(null)
  const before = useRef(obstacles)
  useLayoutEffect(() => {
    latest.current = { obstacles, onResized }
    if (before.current === obstacles) return
    before.current = obstacles
    // The inset comes and moves when the map rests: what it would cover finds another place.
    settle.current?.()
  })

  // Words of a leg go and come with its line, at once; they keep their places, so that nothing jumps. Those that are longer
  // for a while may need others.
  useLayoutEffect(() => {
    const follow = () => {
      let isChanged = false
      for (const label of labels) {
        const element = elements.current.get(label.id)
        if (!element) continue
        element.toggleAttribute('data-away', !isLabelOnClock(label, scene, keeper.clock))
        const isSomewhere = isSomewhereOnClock(label, scene, keeper.clock)
        isChanged ||= isSomewhere !== element.hasAttribute('data-somewhere')
        element.toggleAttribute('data-somewhere', isSomewhere)
      }
      if (isChanged) remeasure.current?.()
    }
    follow()
    return keeper.subscribe(follow)
  }, [labels, scene, keeper])

  // Keeps the labels in step with the camera of the map, which React does not know.
  useLayoutEffect(() => {
    if (!stage) return
    const { map } = stage
    const place = () => {
      const pane = { width: map.getContainer().clientWidth, height: map.getContainer().clientHeight }
      const standing = latest.current.obstacles()
      const layout = arrangeLabels({
        labels,
        scene,
        sizes: sizes.current,
        pane,
        obstacles: standing,
        zoom: map.getZoom(),
        project: projector(map),
        before: spots.current,
      })
      spots.current = layout.spots
      for (const [id, element] of elements.current) {
        const spot = layout.placed.get(id) ?? null
        element.style.visibility = spot ? 'visible' : 'hidden'
        element.toggleAttribute('data-short', layout.short.has(id))
        element.toggleAttribute('data-ends-at-mark', spot?.endsAtMark === true)
        if (spot) element.style.transform = `translate(${Math.round(spot.left)}px, ${Math.round(spot.top)}px)`
      }
      stage.clearNames([...standing, ...takenRects(layout, sizes.current)])
    }
    measure(elements.current, sizes.current)
    place()
    remeasure.current = () => {
      const isChanged = measure(elements.current, sizes.current)
      if (isChanged) place()
      return isChanged
    }
    // Letters change their widths when the page's fonts arrive.
    const onFonts = () => remeasure.current?.() && latest.current.onResized?.()
    document.fonts.addEventListener('loadingdone', onFonts)
    map.on('move', place)
    map.on('resize', place)
    const settled = () => {
      // At rest the best spots count, not those that kept the labels still while the map moved.
      spots.current = new Map()
      place()
    }
    map.on('moveend', settled)
    settle.current = settled
    return () => {
      settle.current = null
      remeasure.current = null
      document.fonts.removeEventListener('loadingdone', onFonts)
      map.off('move', place)
      map.off('resize', place)
      map.off('moveend', settled)
    }
  }, [stage, scene, labels, sizes])

  // Forgets the sizes of labels that are gone.
  useEffect(() => {
    const known = new Set(labels.map(({ id }) => id))
    for (const id of sizes.current.keys()) if (!known.has(id)) sizes.current.delete(id)
  }, [labels, sizes])

  return (
    <div className={`${styles.labels} ${isNarrow ? styles.narrow : ''}`} aria-hidden="true">
      {labels.map((label) => (
        <Label
          key={label.id}
          label={label}
          hold={(element) => {
            if (element) elements.current.set(label.id, element)
            else elements.current.delete(label.id)
          }}
        />
      ))}
    </div>
  )
})

type LabelProps = { readonly label: MapLabel; readonly hold: (element: HTMLElement | null) => void }

function Label({ label: { kind, lines, whileSomewhere, badge, mode }, hold }: LabelProps) {
  return (
    <div ref={hold} data-label={kind} className={`${styles.label} ${styles[kind]} ${mode ? styles[mode] : ''}`}>
      {badge !== null && <span className={styles.badge}>{badge}</span>}
      <div className={styles.lines}>
        {lines.map((line, index) => (
          // A label's lines have no other identity than their order.
          // eslint-disable-next-line react/no-array-index-key
          <div key={index}>{runsOf(line)}</div>
        ))}
        {whileSomewhere && <div className={styles.somewhere}>{runsOf(whileSomewhere)}</div>}
      </div>
    </div>
  )
}

const runsOf = (line: LabelLine) =>
  line.map(({ text, language, look }) => (
    <bdi key={text} lang={language ?? undefined} className={styles[look]}>
      {text}
    </bdi>
  ))

/** Reads the sizes; gives back whether any changed. */
function measure(elements: ReadonlyMap<string, HTMLElement>, sizes: Sizes): boolean {
  let isChanged = false
  for (const [id, element] of elements) {
    const isShort = element.hasAttribute('data-short')
    element.removeAttribute('data-short')
    const size: Size = { width: element.offsetWidth, height: element.offsetHeight }
    element.toggleAttribute('data-short', isShort)
    const before = sizes.get(id)
    isChanged ||= before?.width !== size.width || before.height !== size.height
    sizes.set(id, size)
  }
  return isChanged
}
