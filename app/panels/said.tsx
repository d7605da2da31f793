import type { Claim } from '#app/domain/claim.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/panels.module.css'

/** Quotations are on record in English; other languages show a translation of ours. */
const QUOTED_IN = 'en'

/**
 * What somebody said. Quotation marks stand only round the speaker's own words; what is put in other words is
 * labelled so, and what nobody said is no paraphrase either.
 */
export function Said({ claim }: { readonly claim: Claim }) {
  const { t, local, languageOf } = useTranslator()
  const language = languageOf(claim.text)
  if (claim.form === 'quote') {
    return (
      <span>
        <q lang={language} className={styles.quote}>
          {local(claim.text)}
        </q>
        {language !== QUOTED_IN && <span className={styles.tag}> {t('panels.claim.translated')}</span>}
      </span>
    )
  }
  return (
    <span>
      <span lang={language}>{local(claim.text)}</span>
      {claim.basis === 'published' && <span className={styles.tag}> {t('panels.claim.paraphrase')}</span>}
    </span>
  )
}
