import { Tabs } from '@base-ui/react/tabs'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Slots } from '#app/panels/frame/layout.tsx'
import { NewsCount } from '#app/panels/frame/news-count.tsx'
import { useShownTab } from '#app/panels/frame/use-shown-tab.ts'
import { useUi } from '#app/state/ui-store.ts'
import styles from '#app/panels/frame/phone-layout.module.css'

const TABS = ['figures', 'timeline', 'legs', 'detail'] as const
const TABS_OF_EXERCISE = ['exercise', ...TABS] as const

/** The map above, one pane below. Choosing something brings its detail up; closing it goes back to where one was. */
export function PhoneLayout({ map, exerciseNews, ...panes }: Slots) {
  const { t } = useTranslator()
  const askedPane = useUi((ui) => ui.askedPane)
  const hasDetail = panes.detail !== null
  const hasExercise = panes.exercise !== null
  const tabs = hasExercise ? TABS_OF_EXERCISE : TABS
  const asked = tabs.find((name) => name === askedPane && (name !== 'detail' || hasDetail)) ?? null
  const { tab, setTab, unread } = useShownTab<(typeof TABS_OF_EXERCISE)[number]>({
    first: 'figures',
    hasDetail,
    hasExercise,
    asked,
    news: exerciseNews,
  })
  return (
    <main className={styles.layout}>
      <div className={styles.map}>{map}</div>
      <Tabs.Root className={styles.sheet} value={tab} onValueChange={(value) => setTab(value as typeof tab)}>
        <Tabs.List className={styles.tabs} aria-label={t('shell.panes')}>
          {tabs.map((name) => (
            <Tabs.Tab key={name} value={name} className={styles.tab} disabled={name === 'detail' && !hasDetail}>
              {t(`shell.pane.${name}`)}
              {name === 'exercise' && <NewsCount count={unread} />}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {tabs.map((name) => (
          <Tabs.Panel key={name} keepMounted value={name} className={styles.panel} tabIndex={-1}>
            {panes[name]}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </main>
  )
}
