import type { Basis } from '#app/domain/record.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { Fact } from '#app/panels/detail/facts.tsx'

/** How the record comes to be, and what that means. */
export function BasisFact({ basis }: { readonly basis: Basis }) {
  const { t } = useTranslator()
  return (
    <Fact name={t('panels.detail.basis')}>
      <BasisMark basis={basis} />
      <span className={styles.note}>{t(`basis.${basis}.meaning`)}</span>
    </Fact>
  )
}
