import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import { NewsCount } from '#app/panels/frame/news-count.tsx'
import { useShownTab } from '#app/panels/frame/use-shown-tab.ts'
import { useUi } from '#app/state/ui-store.ts'
import styles from '#app/panels/frame/side-tabs.module.css'

type SideTabsProps = {
  readonly exercise: ReactNode
  /** null: nothing is chosen. */
  readonly detail: ReactNode | null
  /** How much has come in to the exercise so far. */
  readonly news: number
}

const TABS = ['exercise', 'detail'] as const

/**
 * The right column while an exercise is on. The pane of the exercise stays where it is when Detail comes beside it: what
 * was written there must not be lost. Choosing a record brings Detail up; closing it, the exercise.
 */
export function SideTabs({ exercise, detail, news }: SideTabsProps) {
  const { t } = useTranslator()
  const asked = useUi((ui) => ui.askedPane)
  const { tab, setTab, unread } = useShownTab<(typeof TABS)[number]>({
    first: 'exercise',
    hasDetail: detail !== null,
    hasExercise: true,
    asked: asked === 'detail' && detail !== null ? asked : null,
    news,
  })
  const panes = { exercise, detail }
  return (
    <Tabs.Root className={styles.side} value={tab} onValueChange={(value) => setTab(value as typeof tab)}>
      {detail !== null && (
        <Tabs.List className={styles.tabs} aria-label={t('shell.panes')}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name} className={styles.tab}>
              {t(`shell.pane.${name}`)}
              {name === 'exercise' && <NewsCount count={unread} />}
            </Tabs.Tab>
          ))}
        </Tabs.List>
      )}
      {TABS.map((name) => (
        <Tabs.Panel key={name} keepMounted value={name} className={styles.panel} tabIndex={-1}>
          {panes[name]}
        </Tabs.Panel>
      ))}
    </Tabs.Root>
  )
}
