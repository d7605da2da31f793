import type { Difference } from '#app/export/receipt/receipt.ts'
import type { Translator } from '#app/i18n/translator.ts'

const RECORDS = ['leg', 'consignment', 'claim', 'sighting', 'place', 'vessel', 'source'] as const

/** One difference in a sentence. */
export function differenceText(translator: Translator, difference: Difference): string {
  const { t } = translator
  switch (difference.kind) {
    case 'statement': {
      const name = statementName(translator, difference.name)
      const { before, after } = difference
      if (before === '') return t('receipt.difference.added', { name, after })
      return after === ''
        ? t('receipt.difference.removed', { name, before })
        : t('receipt.difference.statement', { name, before, after })
    }
    case 'records':
      return t('receipt.difference.records')
    default: {
      const kind = RECORDS.find((one) => one === difference.record)
      const record = kind ? t(`receipt.record.${kind}`) : difference.record
      return t(`receipt.difference.${difference.kind}`, { record, id: difference.id })
    }
  }
}

/** What a statement of a receipt is about. */
export function statementName({ t }: Translator, name: string): string {
  if (name === 'days' || name === 'summary' || name === 'denials') return t(`receipt.statement.${name}`)
  const [, number] = /^figure-(\d{1,2})$/.exec(name) ?? []
  return number === undefined ? name : t('receipt.statement.figure', { number })
}
