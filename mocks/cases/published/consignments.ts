import type { WireConsignment } from '#app/feeds/consignments.ts'
import { RELEASE_GRADES } from '#mocks/cases/published/recorded.ts'

/** The one set of containers that a source follows from end to end. It is counted once, however many legs it has. */
export const consignments: readonly WireConsignment[] = [
  {
    id: 'WH-300',
    name: {
      en: 'About 300 containers, Najin to near Tikhoretsk',
      fr: 'Environ 300 conteneurs, de Najin aux environs de Tikhoretsk',
    },
    containers: { kind: 'about', value: 300 },
    legs: ['WH-300-vessel', 'WH-300-rail'],
    supports: ['WH-more-than-1000'],
    basis: 'published',
    grades: RELEASE_GRADES,
    sources: ['WH-2023-10-13', 'YONHAP-UPDATED', 'NEWDAILY-2023-10-19', 'SELDIN-2023-10-13', 'PAP-2023-10-13'],
  },
]
