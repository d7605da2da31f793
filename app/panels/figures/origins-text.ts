import type { CaseIndex } from '#app/domain/case-index.ts'
import type { Claim } from '#app/domain/claim.ts'
import { originCount } from '#app/domain/source.ts'
import type { Translator } from '#app/i18n/translator.ts'

/**
 * On how many independent origins claims hang, and how many sources repeat them: "1 independent origin, 6 sources".
 * Twenty papers that print one slide are one origin. null: none of the sources is loaded.
 */
export function originsText({ t }: Translator, claims: readonly Claim[], index: CaseIndex): string | null {
  const ids = new Set(claims.flatMap((claim) => claim.sources))
  const sources = [...ids].flatMap((id) => index.sources.get(id) ?? [])
  if (sources.length === 0) return null
  return t('panels.figures.origins', {
    origins: t('count.origins', { count: originCount(sources) }),
    sources: t('count.sources', { count: sources.length }),
  })
}
