import { Tabs } from '@base-ui/react/tabs'
import { useState } from 'react'
import { useTranslator } from '#app/i18n/translator.ts'
import type { Slots } from '#app/panels/frame/layout.tsx'
import { useUi } from '#app/state/ui-store.ts'
import styles from '#app/panels/frame/phone-layout.module.css'

const TABS = ['figures', 'timeline', 'legs', 'detail'] as const

/** The map above, one pane below. Choosing something brings its detail up; closing it goes back to where one was. */
export function PhoneLayout({ map, ...panes }: Slots) {
  const { t } = useTranslator()
  const askedPane = useUi((ui) => ui.askedPane)
  const [tab, setTab] = useState<(typeof TABS)[number]>('figures')
  const [hadDetail, setHadDetail] = useState(panes.detail !== null)
  const [before, setBefore] = useState<(typeof TABS)[number]>('figures')
  const hasDetail = panes.detail !== null
  if (hasDetail !== hadDetail) {
    setHadDetail(hasDetail)
    if (hasDetail) setBefore(tab)
    setTab(hasDetail ? 'detail' : before === 'detail' ? 'figures' : before)
  }
  const asked = TABS.find((name) => name === askedPane && (name !== 'detail' || hasDetail))
  return (
    <main className={styles.layout}>
      <div className={styles.map}>{map}</div>
      <Tabs.Root className={styles.sheet} value={asked ?? tab} onValueChange={(value) => setTab(value as typeof tab)}>
        <Tabs.List className={styles.tabs} aria-label={t('shell.panes')}>
          {TABS.map((name) => (
            <Tabs.Tab key={name} value={name} className={styles.tab} disabled={name === 'detail' && !hasDetail}>
              {t(`shell.pane.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((name) => (
          <Tabs.Panel key={name} keepMounted value={name} className={styles.panel} tabIndex={-1}>
            {panes[name]}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </main>
  )
}
