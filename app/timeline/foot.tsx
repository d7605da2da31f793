import { memo, type ReactNode } from 'react'
import type { Case, CaseFile } from '#app/domain/case.ts'
import type { TimeWindow } from '#app/domain/time.ts'
import type { KnownOnTable } from '#app/state/known-on-table.ts'
import { DateField } from '#app/timeline/date-field.tsx'
import styles from '#app/timeline/foot.module.css'
import { KnownOn } from '#app/timeline/known-on.tsx'
import { Readout } from '#app/timeline/readout.tsx'
import type { ReadoutWords } from '#app/timeline/readout-words.ts'
import { WindowLabel } from '#app/timeline/window-label.tsx'
import { WindowPresets } from '#app/timeline/window-presets.tsx'

type FootProps = {
  readonly case: Case
  readonly file: CaseFile
  readonly known: KnownOnTable
  /** The window when the hand last rested. */
  readonly window: TimeWindow
  readonly words: ReadoutWords
  /** Something to say and to press, in place of the window in words. */
  readonly notice: ReactNode
}

/** The line under the lanes: the window in days and in words, or what is under the pointer or the focus. */
export const Foot = memo(function Foot({ case: ofCase, file, known, window, words, notice }: FootProps) {
  return (
    <div className={styles.foot}>
      <div className={styles.dates}>
        <WindowPresets case={ofCase} file={file} window={window} />
        <DateField end="start" />
        <span aria-hidden="true">–</span>
        <DateField end="end" />
      </div>
      <KnownOn known={known} />
      <div className={styles.words}>
        <WindowLabel />
        {notice}
        <Readout words={words} />
      </div>
    </div>
  )
})
