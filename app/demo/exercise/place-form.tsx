import { useEffect, useId, useState, type SyntheticEvent } from 'react'
import type { CaseIndex } from '#app/domain/case-index.ts'
import type { AnswerFormProps } from '#app/demo/exercise/answer-form-props.ts'
import styles from '#app/demo/exercise/exercise.module.css'
import { SendRow } from '#app/demo/exercise/send-row.tsx'
import { fieldsOf, useDraft } from '#app/demo/exercise/use-draft.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import { Select } from '#app/ui/select.tsx'

/** A place that is pointed at on the map. Degrees. */
export type MapPick = {
  /** Which form asks for one; null: none. */
  readonly owner: string | null
  readonly picked: { readonly longitude: number; readonly latitude: number } | null
  readonly start: (owner: string) => void
  readonly stop: (owner: string) => void
}

type PlaceFormProps = AnswerFormProps & {
  readonly index: CaseIndex | null
  readonly mapPick: MapPick
}

type Draft = { readonly latitude: string; readonly longitude: string }

/** So many decimals are about 10 m, which no hand on a map beats. */
const DECIMALS = 4
const written = (degrees: number): string => String(Number(degrees.toFixed(DECIMALS)))

/** A point: pointed at on the map, a place of the case, or typed. All three end in the same two fields. */
export function PlaceForm({ label, before, kept, onAnswer, index, mapPick }: PlaceFormProps) {
  const { t } = useTranslator()
  const id = useId()
  const [draft, setDraft] = useDraft<Draft>(kept, keptPlace, () =>
    before?.kind === 'place'
      ? { latitude: written(before.latitude), longitude: written(before.longitude) }
      : { latitude: '', longitude: '' },
  )
  const [taken, setTaken] = useState(mapPick.picked)
  const [isWrong, setWrong] = useState(false)
  const isPicking = mapPick.owner === id
  const take = ({ latitude, longitude }: { readonly latitude: number; readonly longitude: number }) =>
    setDraft({ latitude: written(latitude), longitude: written(longitude) })
  if (isPicking && mapPick.picked !== taken) {
    setTaken(mapPick.picked)
    if (mapPick.picked) take(mapPick.picked)
  }
  const { stop } = mapPick
  // A form that goes away asks the map for nothing any more.
  useEffect(() => () => stop(id), [stop, id])
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const [latitude, longitude] = [readDegrees(draft.latitude, 90), readDegrees(draft.longitude, 180)]
    setWrong(latitude === null || longitude === null)
    if (latitude === null || longitude === null) return
    stop(id)
    kept.drop()
    onAnswer({ kind: 'place', latitude, longitude })
  }
  const places = index ? [...index.places.values()] : []
  const degreeField = (name: keyof Draft) => (
    <div>
      <label htmlFor={`${id}-${name}`}>{t(`exercise.place.${name}`)}</label>
      <input
        id={`${id}-${name}`}
        className={`${styles.field} ${styles.number}`}
        inputMode="text"
        autoComplete="off"
        value={draft[name]}
        aria-invalid={isWrong}
        onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
      />
    </div>
  )
  return (
    <form className={styles.form} aria-label={label} noValidate onSubmit={submit}>
      <div className={styles.actions}>
        <Button aria-pressed={isPicking} onClick={() => (isPicking ? stop(id) : mapPick.start(id))}>
          {t('exercise.place.pick')}
        </Button>
      </div>
      <p className={styles.note} aria-live="polite">
        {isPicking && t('exercise.place.picking')}
      </p>
      {places.length > 0 && (
        <Select
          label={t('exercise.place.ofCase')}
          isLabelShown
          value=""
          options={[
            { value: '', label: t('exercise.place.choose') },
            ...places.slice(0, MOST_PLACES).map((place) => ({ value: place.id as string, label: place.name })),
          ]}
          onChange={(value) => {
            const place = places.find((one) => one.id === value)
            if (place) take({ longitude: place.position[0], latitude: place.position[1] })
          }}
        />
      )}
      <div className={styles.line}>
        {degreeField('latitude')}
        {degreeField('longitude')}
      </div>
      <SendRow isChange={before !== null} trouble={isWrong ? t('exercise.place.wrong') : null} />
    </form>
  )
}

function keptPlace(value: unknown): Draft | null {
  const { latitude, longitude } = fieldsOf(value)
  return typeof latitude === 'string' && typeof longitude === 'string' ? { latitude, longitude } : null
}

/** A list of thousands is no list to choose from. */
const MOST_PLACES = 200

/** Degrees with a sign, decimal point or comma; null: no number, or beyond what the globe has. */
function readDegrees(text: string, most: number): number | null {
  const plain = text.trim().replace(',', '.').replace('\u2212', '-').replace('°', '')
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return null
  const degrees = Number(plain)
  return Math.abs(degrees) <= most ? degrees : null
}
