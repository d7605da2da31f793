import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { publicationDays } from '#app/domain/hanging.ts'
import { formatDay, parseDay, type Instant } from '#app/domain/time.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { useNow } from '#app/state/clock.ts'
import type { KnownOnTable } from '#app/state/known-on-table.ts'
import { changeView, useView } from '#app/state/use-view.ts'
import { DayInput } from '#app/timeline/day-input.tsx'
import styles from '#app/timeline/known-on.module.css'
import { Button } from '#app/ui/button.tsx'

/**
 * The second clock: the day by whose end something must have been published to count. The arrows go from one day on
 * which a source came out to the next, since nothing changes between them.
 */
export function KnownOn({ known }: { readonly known: KnownOnTable }) {
  const { t } = useTranslator()
  const { asOf } = useView()
  const field = useRef<HTMLInputElement>(null)
  const [lastRefused, setRefused] = useState<{ readonly text: string; readonly beside: Instant | null } | null>(null)
  const days = useMemo(() => publicationDays(known.all), [known.all])
  const now = useNow(null)
  // A source of which only the year is known counts from the end of it, which may be to come.
  const before = days.findLast((day) => day < (asOf ?? now))
  const after = asOf === null ? undefined : days.find((day) => day > asOf)
  // The field shows the day of the address, whoever changed it.
  useEffect(() => {
    if (field.current) field.current.value = asOf === null ? '' : formatDay(asOf)
  }, [asOf])
  const refused = lastRefused?.beside === asOf ? lastRefused.text : null

  const go = (day: Instant | null) => changeView({ asOf: day })
  const commit = () => {
    const text = field.current?.value.trim() ?? ''
    const day = parseDay(text)
    if (text !== '' && !day.ok) return setRefused({ text, beside: asOf })
    setRefused(null)
    go(day.ok ? day.value : null)
  }
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') commit()
    if (event.key !== 'Escape' || !field.current) return
    event.stopPropagation()
    field.current.value = asOf === null ? '' : formatDay(asOf)
    setRefused(null)
  }
  return (
    <div className={styles.known} data-on={asOf !== null}>
      <DayInput
        ref={field}
        label={t('known.on')}
        isLabelSeen
        placeholder={t('known.on.now')}
        title={t('known.on.hint')}
        refusal={refused === null ? null : t('known.on.bad', { text: refused })}
        onKeyDown={press}
        onBlur={commit}
      />
      <Button
        look="quiet"
        isIconOnly
        icon={<ChevronLeft aria-hidden="true" />}
        disabled={before === undefined}
        onClick={() => go(before ?? null)}
      >
        {t('known.on.previous')}
      </Button>
      <Button
        look="quiet"
        isIconOnly
        icon={<ChevronRight aria-hidden="true" />}
        disabled={asOf === null}
        onClick={() => go(after ?? null)}
      >
        {t('known.on.next')}
      </Button>
      {asOf !== null && (
        <Button look="quiet" isIconOnly icon={<X aria-hidden="true" />} onClick={() => go(null)}>
          {t('known.on.clear')}
        </Button>
      )}
    </div>
  )
}
