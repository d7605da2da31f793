import styles from '#app/ui/grade-plate.module.css'

type GradePlateProps = {
  /** Such as B2. */
  readonly grade: string
  /** What it means in words, on hover and for assistive technology. */
  readonly meaning: string
  /** F and 6 mean "no basis", not "bad". */
  readonly isWithoutBasis: boolean
}

/** A small plate with an Admiralty grade. */
export function GradePlate({ grade, meaning, isWithoutBasis }: GradePlateProps) {
  return (
    <abbr className={`${styles.plate} ${isWithoutBasis ? styles.neutral : ''}`} title={meaning}>
      {grade}
    </abbr>
  )
}
