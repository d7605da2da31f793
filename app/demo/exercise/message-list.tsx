import type { FiredInject } from '#app/domain/exercise/inject.ts'
import type { Instant } from '#app/domain/time.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { elapsedText, scenarioTimeText, spoken } from '#app/demo/exercise/moment-text.ts'
import { useOpenedView } from '#app/demo/exercise/use-opened-view.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { useThrottled } from '#app/ui/use-throttled.ts'

type MessageListProps = {
  readonly start: Instant
  /** In the order in which they came. */
  readonly messages: readonly FiredInject[]
  readonly isReadOnly: boolean
}

/** A polite voice speaks at most this often. */
const SPEECH_MS = 2_000

/** What came in, the newest first. */
export function MessageList({ start, messages, isReadOnly }: MessageListProps) {
  const translator = useTranslator()
  const { t, local } = translator
  const views = useOpenedView()
  const last = messages.at(-1)
  const spokenCount = useThrottled(messages.length, SPEECH_MS)
  return (
    <>
      <h3>{t('exercise.messages')}</h3>
      {!isReadOnly && (
        <p role="status" className="visually-hidden">
          {spokenCount > 0 && last?.message ? t('exercise.messages.spoken', { message: local(last.message) }) : ''}
        </p>
      )}
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
