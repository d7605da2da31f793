import { X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import { localSpelling, placeText } from '#app/i18n/leg-text.ts'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import { figureText } from '#app/panels/claim-text.ts'
import { ClaimDetail } from '#app/panels/detail/claim-detail.tsx'
import { ConsignmentDetail } from '#app/panels/detail/consignment-detail.tsx'
import styles from '#app/panels/detail/detail.module.css'
import { HiddenNote } from '#app/panels/detail/hidden-note.tsx'
import { LegDetail } from '#app/panels/detail/leg-detail.tsx'
import { PlaceDetail } from '#app/panels/detail/place-detail.tsx'
import { SightingDetail } from '#app/panels/detail/sighting-detail.tsx'
import { SourceDetail } from '#app/panels/detail/source-detail.tsx'
import { useDetailFocus } from '#app/panels/detail/use-detail-focus.ts'
import { VesselDetail } from '#app/panels/detail/vessel-detail.tsx'
import { NotesPart } from '#app/panels/work/notes-part.tsx'
import type { Board } from '#app/state/board.ts'
import type { Selection } from '#app/state/view.ts'
import { Button } from '#app/ui/button.tsx'

type DetailProps = { readonly board: Board; readonly selection: Selection }

/** The right pane: everything known of what is selected, and how it is known. */
export function Detail({ board, selection }: DetailProps) {
  const translator = useTranslator()
  const { t } = translator
  const pane = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const close = useDetailFocus(pane, heading, selection)
  const card = cardOf(translator, board, selection)
  return (
    <section ref={pane} aria-label={t('panels.detail.title')} className={styles.pane}>
      <div className={styles.head}>
        <div>
          <p className={styles.kind}>{card?.kind ?? t(`kind.${selection.kind}`)}</p>
          <h2 ref={heading} tabIndex={-1} lang={card?.lang}>
            {card?.title ?? selection.id}
          </h2>
        </div>
        <Button look="quiet" isIconOnly icon={<X aria-hidden="true" />} onClick={close}>
          {t('panels.detail.close')}
        </Button>
      </div>
      <HiddenNote board={board} selection={selection} />
      {card?.body ?? <p>{t('panels.detail.unknown')}</p>}
      <NotesPart on={{ caseId: board.case.id, ...selection }} />
    </section>
  )
}

type Card = { readonly kind?: string; readonly title: ReactNode; readonly lang?: string; readonly body: ReactNode }

/** Looks an id of the address up. The ids of an address are plain text, so each map is asked as one of plain text. */
const find = <Item,>(records: ReadonlyMap<string, Item>, id: string): Item | undefined => records.get(id)

function cardOf(translator: Translator, board: Board, { kind, id }: Selection): Card | null {
  const { t, local, languageOf } = translator
  const { index } = board
  switch (kind) {
    case 'leg': {
      const leg = find(index.legs, id)
      return leg ? { title: legTitle(translator, leg, index), body: <LegDetail leg={leg} board={board} /> } : null
    }
    case 'consignment': {
      const consignment = find(index.consignments, id)
      return consignment
        ? {
            title: local(consignment.name),
            lang: languageOf(consignment.name),
            body: <ConsignmentDetail consignment={consignment} board={board} />,
          }
        : null
    }
    case 'sighting': {
      const sighting = find(index.sightings, id)
      const place = sighting?.place ? placeText(index.places.get(sighting.place), sighting.place) : null
      return sighting
        ? { title: place ?? t('panels.sighting.noPlace'), body: <SightingDetail sighting={sighting} board={board} /> }
        : null
    }
    case 'claim': {
      const claim = find(index.claims, id)
      return claim
        ? {
            kind: t(`claim.${claim.kind}`),
            title: claim.figure ? figureText(translator, claim.figure) : claim.speaker,
            body: <ClaimDetail claim={claim} board={board} />,
          }
        : null
    }
    case 'place': {
      const place = find(index.places, id)
      const spelling = place && localSpelling(place)
      const title = place && (
        <>
          <bdi>{place.name}</bdi> {spelling && <bdi lang={spelling.language}>{spelling.text}</bdi>}
        </>
      )
      return place ? { title, body: <PlaceDetail place={place} board={board} /> } : null
    }
    case 'vessel': {
      const vessel = find(index.vessels, id)
      return vessel ? { title: vessel.name, body: <VesselDetail vessel={vessel} board={board} /> } : null
    }
    case 'source': {
      const source = find(index.sources, id)
      return source ? { title: source.publisher, body: <SourceDetail source={source} board={board} /> } : null
    }
  }
}

function legTitle({ t }: Translator, leg: Parameters<typeof LegDetail>[0]['leg'], { places }: CaseIndex): string {
  return t('panels.detail.fromTo', {
    from: placeText(places.get(leg.departs.place), leg.departs.place),
    to: placeText(places.get(leg.arrives.place), leg.arrives.place),
  })
}
