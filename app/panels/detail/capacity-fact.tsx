import type { Vessel } from '#app/domain/vessel.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { Fact } from '#app/panels/detail/facts.tsx'
import { SourceLinks } from '#app/panels/detail/links.tsx'
import { capacityText } from '#app/panels/load-text.ts'
import type { Board } from '#app/state/board.ts'

/** What the ship can carry, who says so and what that does not tell; or that nobody does, and what follows of it. */
export function CapacityFact({ vessel, board }: { readonly vessel: Vessel; readonly board: Board }) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const { id, capacity } = vessel
  const name = t('plausibility.capacity')
  if (!capacity) return <Fact name={name}>{t('plausibility.capacity.none')}</Fact>
  return (
    <Fact name={name}>
      {capacityText(translator, { kind: 'vessel', id, capacity })} <BasisMark basis={capacity.basis} />{' '}
      <SourceLinks ids={capacity.sources} board={board} />
      <span className={styles.note} lang={languageOf(capacity.limitation)}>
        {local(capacity.limitation)}
      </span>
    </Fact>
  )
}
