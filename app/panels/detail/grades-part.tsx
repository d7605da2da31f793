import { gradeText, type Grades } from '#app/domain/record.ts'
import { gradeMeaning, isWithoutBasis } from '#app/i18n/leg-text.ts'
import { TERM_NAMES } from '#app/i18n/term-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { TermButton } from '#app/ui/term-button.tsx'
import { GradePlate } from '#app/ui/grade-plate.tsx'

/** How sure an editor holds the record to be: position, cargo and identity apart, in words, with the reason. */
export function GradesPart({ grades }: { readonly grades: Grades }) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const isGraded = grades.position !== null || grades.cargo !== null || grades.identity !== null
  return (
    <>
      <h3>{t('panels.detail.grades')}</h3>
      {isGraded ? (
        <Facts>
          {(['position', 'cargo', 'identity'] as const).map((part) => {
            const grade = grades[part]
            return (
              <Fact key={part} name={t(`grade.${part}`)}>
                {grade ? (
                  <>
                    <GradePlate
                      grade={gradeText(grade)}
                      meaning={gradeMeaning(translator, grade)}
                      isWithoutBasis={isWithoutBasis(grade)}
                    />{' '}
                    {t(`grade.source.${grade.source}`)}; {t(`grade.information.${grade.information}`)}
                  </>
                ) : (
                  <span className={styles.soft}>{t('grade.none')}</span>
                )}
              </Fact>
            )
          })}
        </Facts>
      ) : (
        <p className={styles.soft}>{t('grade.none')}</p>
      )}
      <TermButton term="grade">{t('glossary.what', { term: t(TERM_NAMES.grade) })}</TermButton>
      {isGraded && !grades.reason && <p className={styles.soft}>{t('grade.editor')}</p>}
      {grades.reason && (
        <p className={styles.soft} lang={languageOf(grades.reason)}>
          {local(grades.reason)}
        </p>
      )}
    </>
  )
}
