import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { noClearedNames } from '#app/map/covered-names.ts'
import { MapView } from '#app/map/map-view.tsx'
import type { MapTheme } from '#app/map/style/map-palette.ts'
import type { Board } from '#app/state/board.ts'
import type { CaptureMap } from '#app/state/map-picture.ts'
import { useView } from '#app/state/use-view.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/map/map-pane.module.css'

type MapPaneProps = {
  readonly board: Board
  /** Have the records come that the map draws? Positions may come before. */
  readonly isWhole: boolean
  readonly theme: MapTheme
  /** Hands over how to take a picture of the map; null while there is no map to take. */
  readonly onReady: (capture: CaptureMap | null) => void
}

type Trouble = 'none' | 'no-webgl' | 'stopped'

/** Lost graphics are made anew so many times in so many ms; more often, the machine cannot hold them. */
const MOST_LOSSES = 3
const LOSS_SPAN_MS = 5 * 60_000

/**
 * The region of the map. It holds the living map, and what stands there when the browser gives no graphics or takes
 * them away: after a loss deck.gl would show the base map with no legs and no error, so all canvases are made anew.
 */
export function MapPane({ board, isWhole, theme, onReady }: MapPaneProps) {
  const { t } = useTranslator()
  const { isEmbed } = useView()
  const [trouble, setTrouble] = useState<Trouble>('none')
  const [attempt, setAttempt] = useState(0)
  const losses = useRef<readonly number[]>([])
  const [cleared] = useState(noClearedNames)

  // One loss takes several canvases with it; each of them tells.
  const lostAttempt = useRef(-1)
  const onLost = useCallback(() => {
    if (lostAttempt.current === attempt) return
    lostAttempt.current = attempt
    const now = performance.now()
    losses.current = [...losses.current.filter((at) => now - at < LOSS_SPAN_MS), now]
    if (losses.current.length > MOST_LOSSES) setTrouble('stopped')
    else setAttempt(attempt + 1)
  }, [attempt])
  const [drawnAttempt, setDrawnAttempt] = useState(0)
  const onDrawn = useCallback(() => setDrawnAttempt(attempt), [attempt])
  const handOver = useRef(onReady)
  // The page may pass a new function with each of its renders.
  useEffect(() => {
    handOver.current = onReady
  })
  const onCapture = useCallback((capture: CaptureMap | null) => handOver.current(capture), [])
  const onRefused = useCallback(() => setTrouble('no-webgl'), [])
  const again = () => {
    losses.current = []
    setTrouble('none')
    setAttempt((before) => before + 1)
  }

  return (
    <section aria-label={t('map.title')} className={styles.pane} data-map-attempt={attempt}>
      {trouble === 'none' && (
        <MapView
          key={attempt}
          board={board}
          isWhole={isWhole}
          theme={theme}
          renewal={{ isAgain: attempt > 0, cleared }}
          onLost={onLost}
          onRefused={onRefused}
          onDrawn={onDrawn}
          onReady={onCapture}
        />
      )}
      {trouble === 'none' && !isWhole && (
        <p className={styles.coming} role="status" data-obstacle>
          {t('map.coming')}
        </p>
      )}
      {trouble === 'none' && drawnAttempt !== attempt && (
        <div className={styles.panel} role="alert">
          <p>{t('map.paused')}</p>
          <p>{t('map.paused.again')}</p>
        </div>
      )}
      {trouble === 'no-webgl' && (
        <div className={styles.panel}>
          <p>{t('map.noWebGl')}</p>
          <p>{t(isEmbed ? 'embed.map.without' : 'map.noWebGl.meaning')}</p>
        </div>
      )}
      {trouble === 'stopped' && (
        <div className={styles.panel} role="alert">
          <p>{t('map.paused')}</p>
          <p>{t(isEmbed ? 'embed.map.stopped' : 'map.paused.stopped')}</p>
          <Button onClick={again}>{t('map.retry')}</Button>
        </div>
      )}
    </section>
  )
}
