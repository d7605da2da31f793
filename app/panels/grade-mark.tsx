import { gradeText, type Grade } from '#app/domain/record.ts'
import { gradeMeaning, isWithoutBasis } from '#app/i18n/leg-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/panels.module.css'
import { GradePlate } from '#app/ui/grade-plate.tsx'

/** A grade as a plate; its words on hover and for assistive technology. */
export function GradeMark({ grade }: { readonly grade: Grade | null }) {
  const translator = useTranslator()
  if (grade === null) return <span className={styles.soft}>{translator.t('grade.none')}</span>
  return (
    <>
      <GradePlate
        grade={gradeText(grade)}
        meaning={gradeMeaning(translator, grade)}
        isWithoutBasis={isWithoutBasis(grade)}
      />
      <span className="visually-hidden">
        {translator.t(`grade.source.${grade.source}`)}; {translator.t(`grade.information.${grade.information}`)}
      </span>
    </>
  )
}
