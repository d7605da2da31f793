import { RotateCcw, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { forgetAll, type Places } from '#app/demo/reset/forget-all.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { setBusy } from '#app/state/busy.ts'
import { closeArchive } from '#app/state/opened-archive.ts'
import { ownStorage } from '#app/state/own-storage.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/demo/reset/reset-part.module.css'

const WHAT = ['slides', 'work', 'preferences', 'tours', 'exercises', 'files', 'copy'] as const

type State =
  | { readonly kind: 'rests' | 'asks' | 'works' }
  /** Names of what could not be deleted. */
  | { readonly kind: 'left'; readonly names: readonly string[] }

type ResetPartProps = {
  readonly places?: () => Places
  /** Loads the page at its plain address. */
  readonly reload?: () => void
}

/** Deletes what the page has kept in the browser, after a question, and begins as on the first day. */
export function ResetPart({ places = ownPlaces, reload = openPlain }: ResetPartProps) {
  const { t, list } = useTranslator()
  const [state, setState] = useState<State>({ kind: 'rests' })
  const first = useRef<HTMLButtonElement>(null)
  // What is asked or told takes the focus, since the button that was pressed is gone; it is the harmless answer.
  useEffect(() => {
    if (state.kind === 'asks' || state.kind === 'left') first.current?.focus()
  }, [state.kind])

  const forget = async () => {
    setState({ kind: 'works' })
    setBusy('reset', true)
    closeArchive()
    const names = await forgetAll(places())
    setBusy('reset', false)
    if (names.length > 0) return setState({ kind: 'left', names })
    reload()
  }

  switch (state.kind) {
    case 'rests':
      return (
        <>
          <p className={styles.meaning}>{t('training.reset.meaning')}</p>
          <Button icon={<RotateCcw aria-hidden />} onClick={() => setState({ kind: 'asks' })}>
            {t('training.reset.ask')}
          </Button>
        </>
      )
    case 'asks':
      return (
        <div role="group" aria-labelledby="reset-question" className={styles.question}>
          <p id="reset-question">
            <strong>{t('training.reset.question')}</strong>
          </p>
          <ul className={styles.list}>
            {WHAT.map((what) => (
              <li key={what}>{t(`training.reset.${what}`)}</li>
            ))}
          </ul>
          <div className={styles.actions}>
            <Button ref={first} onClick={() => setState({ kind: 'rests' })}>
              {t('training.reset.keep')}
            </Button>
            <Button icon={<Trash2 aria-hidden />} onClick={() => void forget()}>
              {t('training.reset.confirm')}
            </Button>
          </div>
        </div>
      )
    case 'works':
      return <p role="status">{t('training.reset.working')}</p>
    case 'left':
      return (
        <div className={styles.question}>
          <p role="alert">{t('training.reset.left', { names: list(state.names) })}</p>
          <div className={styles.actions}>
            <Button ref={first} onClick={() => void forget()}>
              {t('training.reset.again')}
            </Button>
            <Button onClick={reload}>{t('training.reset.reload')}</Button>
          </div>
        </div>
      )
  }
}

const ownPlaces = (): Places => ({
  databases: 'indexedDB' in window ? window.indexedDB : null,
  storages: [ownStorage('localStorage'), ownStorage('sessionStorage')],
  // Without a network they are all that there is of the page.
  caches: 'caches' in window && navigator.onLine ? window.caches : null,
  workers: 'serviceWorker' in navigator && navigator.onLine ? navigator.serviceWorker : null,
})

const openPlain = (): void => window.location.replace(window.location.pathname)
