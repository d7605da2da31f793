import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { Busy } from '#app/panels/frame/busy.tsx'
import { PaneToggle } from '#app/panels/frame/pane-toggle.tsx'
import { ownStorage } from '#app/state/own-storage.ts'
import { readPreferences, writePreferences, type Preferences } from '#app/state/preferences.ts'
import { useUi } from '#app/state/ui-store.ts'
import { Splitter } from '#app/ui/splitter.tsx'
import { useMedia } from '#app/ui/use-media.ts'
import styles from '#app/panels/frame/layout.module.css'

export type Slots = {
  readonly figures: ReactNode
  readonly map: ReactNode
  readonly timeline: ReactNode
  readonly legs: ReactNode
  /** null: nothing is chosen, so the pane is away. */
  readonly detail: ReactNode | null
  /** null: no exercise is on. */
  readonly exercise: ReactNode | null
  /** How much has come in to the exercise so far. */
  readonly exerciseNews: number
}

/** Brings its tabs along, which a wide screen never needs. */
const PhoneLayout = lazy(async () => ({ default: (await import('#app/panels/frame/phone-layout.tsx')).PhoneLayout }))

/** Comes with an exercise. */
const SideTabs = lazy(async () => ({ default: (await import('#app/panels/frame/side-tabs.tsx')).SideTabs }))

/** As designed, px. */
const SIZES = { figures: 328, detail: 360, dock: 232 }
/** Height of the dock as designed where controls are as large as fingers, px: lower, and they leave no room for the lanes. */
const TOUCHED_DOCK = 320

/** Where the panes stand. Wide screens show all at once; narrow ones the map and one other. */
export function Layout(slots: Slots) {
  const { t } = useTranslator()
  const askedPane = useUi((ui) => ui.askedPane)
  const isNarrow = useMedia('(max-width: 899px)')
  // On a lower screen the map would have less than that.
  const isTouched = useMedia('(pointer: coarse) and (min-height: 720px)')
  const [preferences, setPreferences] = useState(() => readPreferences(ownStorage()))
  if (isNarrow) {
    return (
      <Suspense
        fallback={
          <main className={styles.layout}>
            <Busy name="layout" />
          </main>
        }
      >
        <PhoneLayout {...slots} />
      </Suspense>
    )
  }

  const keep = (next: Preferences) => {
    setPreferences(next)
    writePreferences(ownStorage(), next)
  }
  const resize = (pane: keyof typeof SIZES) => (size: number) =>
    keep({ ...preferences, paneSizes: { ...preferences.paneSizes, [pane]: size } })
  const toggle = (pane: string) =>
    keep({
      ...preferences,
      collapsedPanes: preferences.collapsedPanes.includes(pane)
        ? preferences.collapsedPanes.filter((name) => name !== pane)
        : [...preferences.collapsedPanes, pane],
    })
  // Timeline and legs share the dock.
  const asked = askedPane === 'legs' ? 'timeline' : askedPane
  const isAway = (pane: string) => preferences.collapsedPanes.includes(pane) && pane !== asked
  const designed = { ...SIZES, ...(isTouched && { dock: TOUCHED_DOCK }) }
  const size = (pane: keyof typeof SIZES) => preferences.paneSizes[pane] ?? designed[pane]
  const toggleOf = (pane: 'figures' | 'timeline', side: 'left' | 'bottom') => (
    <PaneToggle pane={pane} side={side} isCollapsed={isAway(pane)} onToggle={() => toggle(pane)} />
  )

  return (
    <main className={styles.layout}>
      <div className={styles.top}>
        <div className={styles.side} style={{ width: isAway('figures') ? 40 : size('figures') }}>
          {toggleOf('figures', 'left')}
          {!isAway('figures') && slots.figures}
        </div>
        {!isAway('figures') && (
          <Splitter
            label={t('shell.resize', { pane: t('shell.pane.figures') })}
            orientation="vertical"
            direction={1}
            size={size('figures')}
            least={240}
            most={520}
            onResize={resize('figures')}
          />
        )}
        <div className={styles.map}>{slots.map}</div>
        {(slots.detail !== null || slots.exercise !== null) && (
          <>
            <Splitter
              label={t('shell.resize', {
                pane: t(slots.exercise === null ? 'shell.pane.detail' : 'shell.pane.exercise'),
              })}
              orientation="vertical"
              direction={-1}
              size={size('detail')}
              least={280}
              most={560}
              onResize={resize('detail')}
            />
            <div className={styles.side} style={{ width: size('detail') }}>
              {slots.exercise === null ? (
                slots.detail
              ) : (
                <Suspense fallback={<Busy name="exercise" />}>
                  <SideTabs exercise={slots.exercise} detail={slots.detail} news={slots.exerciseNews} />
                </Suspense>
              )}
            </div>
          </>
        )}
      </div>
      {!isAway('timeline') && (
        <Splitter
          label={t('shell.resize', { pane: `${t('shell.pane.timeline')}, ${t('shell.pane.legs')}` })}
          orientation="horizontal"
          direction={-1}
          size={size('dock')}
          least={180}
          most={480}
          onResize={resize('dock')}
        />
      )}
      <div className={styles.dock} style={{ height: isAway('timeline') ? 40 : size('dock') }}>
        {toggleOf('timeline', 'bottom')}
        {!isAway('timeline') && (
          <>
            <div className={styles.timeline}>{slots.timeline}</div>
            <div className={styles.legs} id="legs">
              {slots.legs}
            </div>
          </>
        )}
      </div>
    </main>
  )
}
