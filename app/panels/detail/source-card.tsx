import type { Source } from '#app/domain/source.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { Fact, Facts } from '#app/panels/detail/facts.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { addressLink } from '#app/panels/detail/source-address.ts'
import { RecordLink } from '#app/panels/record-link.tsx'

/** A source as a card: who published what and when, what it cannot tell, and how it was read. */
export function SourceCard({ source }: { readonly source: Source }) {
  return (
    <article className={styles.card} aria-label={source.publisher}>
      <h4>
        <RecordLink to={{ kind: 'source', id: source.id }}>{source.publisher}</RecordLink>
      </h4>
      <SourceFacts source={source} />
    </article>
  )
}

export function SourceFacts({ source }: { readonly source: Source }) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  const { limitation, licence, published, observed } = source
  return (
    <>
      <p>
        {source.title === null ? (
          <span className={styles.soft}>{t('panels.source.noTitle')}</span>
        ) : (
          <cite dir="auto" lang={source.language}>
            {source.title}
          </cite>
        )}
      </p>
      <Address address={source.address} />
      <Facts look="small">
        <Fact name={t('panels.source.limitation')} lang={languageOf(limitation)}>
          {local(limitation)}
        </Fact>
        <Fact name={t('panels.source.published')}>
          {published ? spanText(translator, published) : t('panels.source.notRecorded')}
        </Fact>
        <Fact name={t('panels.source.observed')}>
          {observed ? spanText(translator, observed) : t('panels.source.notRecorded')}
        </Fact>
        <Fact name={t('panels.source.origin')}>
          <bdi>{source.origin.name}</bdi>
        </Fact>
        <Fact name={t('panels.source.readAs')}>{t(`panels.source.readAs.${source.readAs}`)}</Fact>
        <Fact name={t('panels.source.language')}>{languageName(translator, source.language)}</Fact>
        <Fact name={t('panels.source.licence')} lang={languageOf(licence)}>
          {local(licence)}
        </Fact>
      </Facts>
    </>
  )
}

/** The address as it was printed, whole; a link only where it leads somewhere. */
function Address({ address }: { readonly address: string | null }) {
  const { t } = useTranslator()
  if (address === null) return <p className={styles.soft}>{t('panels.source.noAddress')}</p>
  const link = addressLink(address)
  if (link === null) {
    return (
      <p className={styles.address}>
        {address} <span className={styles.soft}>{t('panels.source.addressInPart')}</span>
      </p>
    )
  }
  return (
    <p className={styles.address}>
      <a href={link} target="_blank" rel="noopener noreferrer">
        {address}
      </a>
    </p>
  )
}

const languageName = ({ language }: Translator, code: string): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
