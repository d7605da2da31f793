import type { Debrief } from '#app/domain/exercise/debrief-of.ts'
import { entryHow, entryTitle } from '#app/demo/debrief/entry-text.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { elapsedText } from '#app/demo/exercise/moment-text.ts'
import { clockText, dayText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'

type EntryTableProps = {
  readonly debrief: Debrief
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** The same as the timeline, to be read line by line. */
export function EntryTable({ debrief, chosen, onChoose }: EntryTableProps) {
  const translator = useTranslator()
  const { t } = translator
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={t('debrief.table.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('debrief.table.exercise')}</th>
            <th scope="col">{t('debrief.table.wall')}</th>
            <th scope="col">{t('debrief.table.what')}</th>
            <th scope="col">{t('debrief.table.how')}</th>
          </tr>
        </thead>
        <tbody>
          {debrief.entries.map((entry) => (
            <tr key={entry.id} aria-current={entry.id === chosen ? 'true' : undefined}>
              <td>{elapsedText(entry.scenarioMs)}</td>
              <td>{`${dayText(translator, entry.wallAt)} ${clockText(entry.wallAt)}`}</td>
              <td>
                <button type="button" className={styles.choose} onClick={() => onChoose(entry.id)}>
                  {entryTitle(translator, entry, debrief.scenario)}
                </button>
              </td>
              <td>{entryHow(translator, entry)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
