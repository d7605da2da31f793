import { Fragment } from 'react'
import type { Leg } from '#app/domain/leg.ts'
import type { ConsignmentId, PlaceId, SourceId, VesselId } from '#app/domain/record.ts'
import type { Sighting } from '#app/domain/sighting.ts'
import { arrivesText, departsText, localSpelling, placeText } from '#app/i18n/leg-text.ts'
import { spanText } from '#app/i18n/time-text.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import styles from '#app/panels/detail/detail.module.css'
import { RecordLink } from '#app/panels/record-link.tsx'
import { RecordRow } from '#app/panels/record-row.tsx'
import type { Board } from '#app/state/board.ts'

/* Links to other records, in the words a reader knows them by. A record that no feed gave is shown by its id. */

export function PlaceLink({ id, board }: { readonly id: PlaceId; readonly board: Board }) {
  const place = board.index.places.get(id)
  const spelling = place && localSpelling(place)
  if (!place) return <>{id}</>
  return (
    <>
      <RecordLink to={{ kind: 'place', id }}>{placeText(place, id)}</RecordLink>
      {spelling && (
        <span className={styles.soft}>
          {' '}
          <bdi lang={spelling.language}>{spelling.text}</bdi>
        </span>
      )}
    </>
  )
}

export function VesselLink({ id, board }: { readonly id: VesselId; readonly board: Board }) {
  const vessel = board.index.vessels.get(id)
  return vessel ? <RecordLink to={{ kind: 'vessel', id }}>{vessel.name}</RecordLink> : <>{id}</>
}

export function ConsignmentLink({ id, board }: { readonly id: ConsignmentId; readonly board: Board }) {
  const { local, languageOf } = useTranslator()
  const consignment = board.index.consignments.get(id)
  if (!consignment) return <>{id}</>
  return (
    <RecordLink to={{ kind: 'consignment', id }} lang={languageOf(consignment.name)}>
      {local(consignment.name)}
    </RecordLink>
  )
}

/** Those that counted of the sources of a figure, by their publishers. */
export function SourceLinks({ ids, board }: { readonly ids: readonly SourceId[]; readonly board: Board }) {
  const { t } = useTranslator()
  const known = ids.flatMap((id) => board.index.sources.get(id) ?? [])
  if (known.length === 0) return null
  return (
    <span className={styles.soft}>
      ({t('panels.detail.sources')}:{' '}
      {known.map(({ id, publisher }, index) => (
        <Fragment key={id}>
          {index > 0 && ', '}
          <RecordLink to={{ kind: 'source', id }}>{publisher}</RecordLink>
        </Fragment>
      ))}
      )
    </span>
  )
}

type RowsProps<Item> = { readonly title: string; readonly items: readonly Item[]; readonly board: Board }

/** Legs as rows that select them. */
export function LegRows({ title, items, board }: RowsProps<Leg>) {
  const translator = useTranslator()
  const { t } = translator
  const { places } = board.index
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {items.slice(0, MOST_ROWS).map((leg) => (
          <li key={leg.id}>
            <RecordRow to={{ kind: 'leg', id: leg.id }} isSelected={false}>
              <span className={`${styles.mode} ${styles[leg.mode]}`}>{t(`mode.${leg.mode}`)}</span>{' '}
              {t('panels.detail.fromTo', {
                from: placeText(places.get(leg.departs.place), leg.departs.place),
                to: placeText(places.get(leg.arrives.place), leg.arrives.place),
              })}
              <span className={styles.note}>
                {t('panels.detail.legTimes', {
                  departs: departsText(translator, leg),
                  arrives: arrivesText(translator, leg),
                })}
              </span>
            </RecordRow>
          </li>
        ))}
      </ul>
      <Rest count={items.length - MOST_ROWS} />
    </>
  )
}

/** Sightings as rows that select them. */
export function SightingRows({ title, items, board }: RowsProps<Sighting>) {
  const translator = useTranslator()
  const { t, local, languageOf } = translator
  if (items.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {items.slice(0, MOST_ROWS).map((sighting) => (
          <li key={sighting.id}>
            <RecordRow
              to={{ kind: 'sighting', id: sighting.id }}
              isSelected={board.selection?.kind === 'sighting' && board.selection.id === sighting.id}
            >
              <strong>{sighting.when ? spanText(translator, sighting.when) : t('panels.sighting.undated')}</strong>{' '}
              <span lang={languageOf(sighting.text)}>{local(sighting.text)}</span>
            </RecordRow>
          </li>
        ))}
      </ul>
      <Rest count={items.length - MOST_ROWS} />
    </>
  )
}

/** A pane is no place for thousands of rows: the table of legs is. */
export const MOST_ROWS = 50

export function Rest({ count }: { readonly count: number }) {
  const { t } = useTranslator()
  return count > 0 ? (
    <p className={styles.soft}>{t('panels.detail.more', { records: t('count.records', { count }) })}</p>
  ) : null
}
