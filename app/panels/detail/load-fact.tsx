import type { Leg } from '#app/domain/leg.ts'
import { loadOf, type Load } from '#app/domain/plausibility/load.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { BasisMark } from '#app/panels/basis-mark.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { Fact } from '#app/panels/detail/facts.tsx'
import { loadTexts } from '#app/panels/load-text.ts'
import type { Board } from '#app/state/board.ts'

/** What is reported aboard against what could be carried, with the arithmetic; or that it was not checked, and why. */
export function LoadFact({ leg, board }: { readonly leg: Leg; readonly board: Board }) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const load = loadOf([leg], board.index)
  const name = t('plausibility.capacity.load')
  if (!load.ok) {
    const what = load.error === 'count' ? load.error : leg.mode
    return <Fact name={name}>{t(`plausibility.capacity.unknown.${what}`)}</Fact>
  }
  const { basis, limitation } = load.value.carrier.capacity
  const verdict = verdictOf(load.value)
  return (
    <Fact name={name}>
      <BasisMark basis={leg.basis === 'synthetic' || basis === 'synthetic' ? 'synthetic' : 'inferred'} />
      {Object.values(loadTexts(translator, load.value, board.index)).map((text) => (
        <span key={text} className={styles.line}>
          {text}
        </span>
      ))}
      {verdict && <span className={styles.note}>{t(`plausibility.capacity.${verdict}`)}</span>}
      <span className={styles.note} lang={languageOf(limitation)}>
        {local(limitation)}
      </span>
    </Fact>
  )
}

/** null: the question stands below. */
function verdictOf({ carrier, least, most }: Load): 'fits' | 'tight' | null {
  if (least > most) return null
  return carrier.kind === 'vessel' && least > Math.floor(most / 2) ? 'tight' : 'fits'
}
