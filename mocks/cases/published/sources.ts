import type { WireSource } from '#app/feeds/sources.ts'
import { followUpSources } from '#mocks/cases/published/sources/follow-up-sources.ts'
import { laterSources } from '#mocks/cases/published/sources/later-sources.ts'
import { replySources } from '#mocks/cases/published/sources/reply-sources.ts'
import { reportSources } from '#mocks/cases/published/sources/report-sources.ts'
import { rusiSources } from '#mocks/cases/published/sources/rusi-sources.ts'
import { vesselSources } from '#mocks/cases/published/sources/vessel-sources.ts'
import { whiteHouseSources } from '#mocks/cases/published/sources/white-house-sources.ts'

/**
 * One record for each publication used. Where one page carries two origins (an agency and its own voice, RUSI and
 * another), it has one record for each, so that origins can be counted.
 */
export const sources: readonly WireSource[] = [
  ...whiteHouseSources,
  ...replySources,
  ...rusiSources,
  ...followUpSources,
  ...laterSources,
  ...reportSources,
  ...vesselSources,
]
