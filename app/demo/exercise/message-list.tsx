import type { FiredInject } from '#app/domain/exercise/inject.ts'
import type { Instant } from '#app/domain/time.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { elapsedText, scenarioTimeText, spoken } from '#app/demo/exercise/moment-text.ts'
import { useOpenedView } from '#app/demo/exercise/use-opened-view.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'

type MessageListProps = {
  readonly start: Instant
  /** In the order in which they came. */
  readonly messages: readonly FiredInject[]
  readonly isReadOnly: boolean
}

/** What came in, the newest first. */
export function MessageList({ start, messages, isReadOnly }: MessageListProps) {
  const translator = useTranslator()
  const { t, local } = translator
  const views = useOpenedView()
  return (
    <>
      <h3>{t('exercise.messages')}</h3>
      {messages.length === 0 && <p className={styles.soft}>{t('exercise.messages.none')}</p>}
      <ul className={styles.list} aria-label={t('exercise.messages')}>
        {messages.toReversed().map((message) => (
          <li key={message.id} className={styles.message}>
            <p className={styles.note}>
              {t('exercise.message.at', {
                elapsed: elapsedText(message.scenarioMs),
                time: scenarioTimeText(translator, start, message.scenarioMs),
              })}
            </p>
            {message.message && <p className={styles.words} {...spoken(translator, message.message)} />}
            {message.view !== null && !isReadOnly && (
              <div className={styles.actions}>
                {/* One button, so that the focus stays where it was. */}
                <Button
                  aria-label={t('exercise.for', {
                    what: t(views.isOpen(message.id) ? 'exercise.view.back' : 'exercise.view.open'),
                    whom: message.message ? local(message.message) : elapsedText(message.scenarioMs),
                  })}
                  onClick={() => views.toggle(message.id, message.view ?? '')}
                >
                  {t(views.isOpen(message.id) ? 'exercise.view.back' : 'exercise.view.open')}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
