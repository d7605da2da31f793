import { Suspense, useDeferredValue, type ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useTranslator } from '#app/i18n/translator.ts'
import { Busy } from '#app/panels/frame/busy.tsx'
import { isMissingCode } from '#app/state/missing-code.ts'
import type { PaneName } from '#app/state/ui-store.ts'
import { Button } from '#app/ui/button.tsx'
import { Skeleton } from '#app/ui/skeleton.tsx'
import styles from '#app/panels/frame/pane.module.css'

type PaneProps = {
  readonly name: PaneName | 'exercise'
  /** Have the feeds answered that this pane draws from? */
  readonly isReady: boolean
  readonly children: ReactNode
}

/** Holds one pane: a skeleton until its code and data are there, and a wall round its faults. */
export function Pane({ name, isReady, children }: PaneProps) {
  const { t } = useTranslator()
  // Drawn for the first time in a render of its own, which gives way to the hand: feeds report in renders that do not.
  const isShown = useDeferredValue(isReady) && isReady
  const label = t(`shell.pane.${name}`)
  const waiting = <Waiting name={name} label={t('shell.loading', { pane: label })} />
  const fallback = (props: FallbackProps) => stopped(label, props)
  return (
    <div className={styles.pane} data-pane={name}>
      <ErrorBoundary fallbackRender={fallback}>
        <Suspense fallback={waiting}>{isShown ? children : waiting}</Suspense>
      </ErrorBoundary>
    </div>
  )
}

function Waiting({ name, label }: { readonly name: PaneName | 'exercise'; readonly label: string }) {
  return (
    <>
      <Busy name={`pane ${name}`} />
      <Skeleton label={label} />
    </>
  )
}

function Stopped({ label, error, resetErrorBoundary }: FallbackProps & { readonly label: string }) {
  const { t } = useTranslator()
  // React keeps the answer, so asking again needs the page anew.
  if (isMissingCode(error)) {
    return (
      <section aria-label={label} className={styles.stopped} role="alert">
        <h2>{t('offline.missing')}</h2>
        <p>{t('offline.missing.meaning')}</p>
        <Button onClick={reloadPage}>{t('offline.missing.reload')}</Button>
      </section>
    )
  }
  return (
    <section aria-label={label} className={styles.stopped} role="alert">
      <h2>{t('shell.stopped')}</h2>
      <p>{t('shell.stopped.meaning')}</p>
      <p className={styles.reason}>{error instanceof Error ? error.message : String(error)}</p>
      <Button onClick={resetErrorBoundary}>{t('shell.retry')}</Button>
    </section>
  )
}

const reloadPage = () => window.location.reload()

const stopped = (label: string, props: FallbackProps) => <Stopped label={label} {...props} />
