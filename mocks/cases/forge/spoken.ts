import { formatDay, formatInstant, instant } from '#app/domain/time.ts'
import type { WireConsignment } from '#app/feeds/consignments.ts'

/** Words in both languages: what is made up here is written in both. */
export type Spoken = { readonly en: string; readonly fr: string }

export type WireQuantity = WireConsignment['containers']

const MONTHS: Readonly<Record<string, Spoken>> = {
  '04': { en: 'April', fr: 'avril' },
  '05': { en: 'May', fr: 'mai' },
  '06': { en: 'June', fr: 'juin' },
}

/** The UTC day of a time in ms as the feeds write it. */
export const dayOf = (at: number): string => formatDay(instant(at))

/** "3 May 2031", "1er mai 2031". */
export function dayText(at: number): Spoken {
  const [year, month = '', day] = dayOf(at).split('-')
  const words = MONTHS[month] ?? { en: month, fr: month }
  const number = Number(day)
  return { en: `${number} ${words.en} ${year}`, fr: `${number === 1 ? '1er' : number} ${words.fr} ${year}` }
}

/** "5 May 2031, 03:20 UTC". */
export function timeText(at: number): Spoken {
  const { en, fr } = dayText(at)
  const clock = formatInstant(instant(at)).slice(11, 16)
  return { en: `${en}, ${clock} UTC`, fr: `${fr} à ${clock} UTC` }
}

/** "1,250", "1 250" with a space that does not break. */
export const numberText = (value: number): Spoken => ({
  en: String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, ','),
  fr: String(value).replace(/(?<=\d)(?=(\d{3})+$)/g, '\u202f'),
})

/** A count before its noun, hedge included: "about 180", "de 160 à 180". */
export function quantityWords(quantity: WireQuantity): Spoken {
  switch (quantity.kind) {
    case 'exact':
      return numberText(quantity.value)
    case 'about':
      return hedged('about', 'environ', quantity.value)
    case 'moreThan':
      return hedged('more than', 'plus de', quantity.value)
    case 'atLeast':
      return hedged('at least', 'au moins', quantity.value)
    case 'range': {
      const [low, high] = [numberText(quantity.low), numberText(quantity.high)]
      return { en: `${low.en} to ${high.en}`, fr: `de ${low.fr} à ${high.fr}` }
    }
    case 'unknown':
      return { en: 'an unknown number of', fr: 'un nombre inconnu de' }
  }
}

function hedged(en: string, fr: string, value: number): Spoken {
  const number = numberText(value)
  return { en: `${en} ${number.en}`, fr: `${fr} ${number.fr}` }
}

/** The least and the most that a reported count allows; unknown counts for none. */
export const leastOf = (quantity: WireQuantity): number =>
  'low' in quantity ? quantity.low : 'value' in quantity ? quantity.value : 0
export const mostOf = (quantity: WireQuantity): number =>
  'high' in quantity ? quantity.high : 'value' in quantity ? quantity.value : 0
