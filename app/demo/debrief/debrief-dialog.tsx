import { useMemo, useState } from 'react'
import type { Case } from '#app/domain/case.ts'
import type { CaseIndex } from '#app/domain/case-index.ts'
import { debriefOf } from '#app/domain/exercise/debrief-of.ts'
import { CaseLane } from '#app/demo/debrief/case-lane.tsx'
import { DebriefTimeline } from '#app/demo/debrief/debrief-timeline.tsx'
import { DiscussionPart } from '#app/demo/debrief/discussion-part.tsx'
import { EntryCard } from '#app/demo/debrief/entry-card.tsx'
import { EntryTable } from '#app/demo/debrief/entry-table.tsx'
import { playedText } from '#app/demo/debrief/played-text.ts'
import { SavePart } from '#app/demo/debrief/save-part.tsx'
import { ScorePart } from '#app/demo/debrief/score-part.tsx'
import { showEntry } from '#app/demo/debrief/show-entry.ts'
import styles from '#app/demo/debrief/debrief.module.css'
import { saveExercise } from '#app/demo/exercise/save-exercise.ts'
import { MadeUpMark } from '#app/demo/made-up-mark.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import type { DebriefFiles } from '#app/state/exercise/debrief-files.ts'
import { keepNotes, readNotes } from '#app/state/exercise/debrief-notes.ts'
import type { TrainerState } from '#app/state/exercise/exercise-store.ts'
import { useReplayedMoment } from '#app/state/exercise/replayed-moment.ts'
import { scoreByHand } from '#app/state/exercise/trainer.ts'
import { Button } from '#app/ui/button.tsx'
import { Dialog } from '#app/ui/dialog.tsx'

type DebriefDialogProps = {
  readonly seat: TrainerState
  /** null: the case of the exercise is not on the page. */
  readonly index: CaseIndex | null
  /** All that the feeds offer. */
  readonly cases: readonly Case[]
  readonly fetchFiles: () => Promise<DebriefFiles>
  readonly onClose: () => void
}

/** An exercise looked back at: what happened when, who decided what on which ground, and what it was worth. */
export function DebriefDialog({ seat, index, cases, fetchFiles, onClose }: DebriefDialogProps) {
  const translator = useTranslator()
  const { t } = translator
  const { scenario, run } = seat
  const debrief = useMemo(() => debriefOf(scenario, run), [scenario, run])
  const { entries, played, unfired } = debrief
  const [chosen, setChosen] = useState(() => useReplayedMoment.getState().moment?.entry ?? firstChosen(debrief))
  const [isTable, setTable] = useState(false)
  const [notes, setNotes] = useState(() => readNotes(run.id))
  const [isKept, setKept] = useState(true)
  const caseWindow = cases.find(({ id }) => id === scenario.caseId)?.window ?? null
  const place = entries.findIndex(({ id }) => id === chosen)
  const entry = entries[place]
  const note = (question: string, words: string) => {
    const next = { ...notes, [question]: words }
    setNotes(next)
    setKept(keepNotes(run.id, next))
  }
  return (
    <Dialog
      title={t('debrief.title')}
      closeLabel={t('shell.close')}
      onClose={onClose}
      finalFocus={() => useReplayedMoment.getState().moment === null}
    >
      <div className={styles.debrief}>
        <p>
          <MadeUpMark />
        </p>
        <div className={styles.part}>
          <h3 lang={translator.languageOf(scenario.title)}>{translator.local(scenario.title)}</h3>
          {playedText(translator, debrief).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {played && (
          <section className={styles.part} data-part="timeline" aria-label={t('debrief.timeline')}>
            <h3>{t('debrief.timeline')}</h3>
            <p className={styles.soft}>{t('debrief.timeline.how')}</p>
            <DebriefTimeline debrief={debrief} played={played} chosen={chosen} onChoose={setChosen} />
            {unfired.length > 0 && (
              <p className={styles.soft}>
                {t('debrief.unfired', { titles: unfired.map(({ title }) => translator.local(title)).join('; ') })}
              </p>
            )}
            <div className={styles.actions}>
              <Button aria-expanded={isTable} onClick={() => setTable(!isTable)}>
                {t(isTable ? 'debrief.table.hide' : 'debrief.table.show')}
              </Button>
            </div>
            {isTable && <EntryTable debrief={debrief} chosen={chosen} onChoose={setChosen} />}
          </section>
        )}
        {entry && (
          <EntryCard
            debrief={debrief}
            entry={entry}
            index={index}
            caseWindow={caseWindow}
            onScore={scoreByHand}
            onShow={() => {
              showEntry(debrief, place)
              onClose()
            }}
          />
        )}
        {played && <CaseLane entries={entries} caseWindow={caseWindow} chosen={chosen} />}
        <ScorePart debrief={debrief} onScore={scoreByHand} />
        <DiscussionPart scenario={scenario} notes={notes} isKept={isKept} onNote={note} />
        <SavePart
          debrief={debrief}
          index={index}
          caseWindow={caseWindow}
          notes={notes}
          fetchFiles={fetchFiles}
          onSaveExercise={saveExercise}
        />
      </div>
    </Dialog>
  )
}

/** A class wants to see what it decided; else how it began. */
const firstChosen = ({ entries }: ReturnType<typeof debriefOf>): string | null =>
  (entries.find(({ kind }) => kind === 'decision') ?? entries[0])?.id ?? null
