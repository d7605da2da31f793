import type { Draft, Finding } from '#app/export/linter/draft.ts'

/** Made-up records that nothing calls made up. */
export function syntheticWithoutBanner({ board, snapshot, picture, translator }: Draft): readonly Finding[] {
  const banner = translator.t('export.banner.synthetic')
  if (!board.isSynthetic || (picture.hasBanner && snapshot.banners.includes(banner))) return []
  const banners = snapshot.banners.includes(banner) ? snapshot.banners : [...snapshot.banners, banner]
  return [
    {
      rule: 'synthetic-without-banner',
      field: 'picture',
      message: 'linter.banner',
      values: {},
      fix: {
        label: 'linter.fix.banner',
        values: {},
        apply: (draft) => ({ ...draft, snapshot: { banners }, picture: { ...draft.picture, hasBanner: true } }),
      },
    },
  ]
}

/** A map without the names that its licences ask for. */
export function missingCredit({ picture }: Draft): readonly Finding[] {
  const { hasMap, hasCredits, credits } = picture
  if (!hasMap) return []
  const isEmpty = credits !== null && credits.length === 0
  const finding = { rule: 'missing-credit', field: 'picture', values: {} } as const
  if (hasCredits) return isEmpty ? [{ ...finding, message: 'linter.noCredits' }] : []
  const apply = (draft: Draft) => ({ ...draft, picture: { ...draft.picture, hasCredits: true } })
  return [{ ...finding, message: 'linter.credits', fix: { label: 'linter.fix.credits', values: {}, apply } }]
}
