import type { Basis } from '#app/domain/record.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import { Fact } from '#app/panels/detail/facts.tsx'

/** How the record comes to be, and what that means. */
export function BasisFact({ basis }: { readonly basis: Basis }) {
  const { t } = useTranslator()
  return (
    <Fact name={t('panels.detail.basis')}>
      <BasisMark basis={basis} /> {t(`basis.${basis}.meaning`)}
    </Fact>
  )
}
