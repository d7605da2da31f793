import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useTranslator } from '#app/i18n/translator.ts'
import { stoppedText } from '#app/panels/frame/stopped-text.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'
import styles from '#app/panels/frame/part-wall.module.css'

type PartWallProps = {
  /** Closes what stopped, so that the page goes on without it. */
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A wall round what stands over the panes: when it stops, or its code does not come, the page goes on without it. */
export function PartWall({ onClose, children }: PartWallProps) {
  return (
    <ErrorBoundary fallbackRender={stopped} onReset={onClose}>
      {children}
    </ErrorBoundary>
  )
}

function Stopped({ error, resetErrorBoundary }: FallbackProps) {
  const { t } = useTranslator()
  const { title, meaning, reason } = stoppedText(t, error)
  return (
    <Dialog title={title} closeLabel={t('shell.close')} onClose={resetErrorBoundary}>
      <div role="alert" className={styles.words}>
        <p>{meaning}</p>
        {reason !== '' && <p className={styles.reason}>{reason}</p>}
      </div>
      <div className={styles.actions}>
        <Button look="primary" onClick={reloadPage}>
          {t('offline.missing.reload')}
        </Button>
        <Button onClick={resetErrorBoundary}>{t('offline.missing.goOn')}</Button>
      </div>
    </Dialog>
  )
}

const stopped = (props: FallbackProps) => <Stopped {...props} />
const reloadPage = () => window.location.reload()
