import type { ReactNode } from 'react'
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary'
import { useTranslator } from '#app/i18n/translator.ts'
import { Fault } from '#app/panels/frame/fault.tsx'
import { stoppedText } from '#app/panels/frame/stopped-text.ts'
import { Button } from '#app/ui/button.tsx'

/** The outermost wall: what no other one holds says so in place of the page, which is never blank. */
export const PageWall = ({ children }: { readonly children: ReactNode }) => (
  <ErrorBoundary fallbackRender={stopped}>{children}</ErrorBoundary>
)

/** Why there is no page, and the way to it. */
export function StoppedPage({ error }: { readonly error: unknown }) {
  const { t } = useTranslator()
  const { title, meaning, reason } = stoppedText(t, error)
  return (
    <Fault title={title} text={`${meaning} ${reason}`.trim()}>
      <p>
        <Button look="primary" onClick={reloadPage}>
          {t('offline.missing.reload')}
        </Button>
      </p>
    </Fault>
  )
}

const stopped = ({ error }: FallbackProps) => <StoppedPage error={error} />
const reloadPage = () => window.location.reload()
