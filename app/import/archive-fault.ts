import type { Translator } from '#app/i18n/translator.ts'
import { ARCHIVE_LIMITS, inMib } from '#app/state/archive-format.ts'

/** Why an archive is not opened. `file`: the one in it that is wrong. */
export type ArchiveFault =
  | { readonly kind: 'unreadable' | 'too-large' | 'not-zip' | 'unpacked' }
  | { readonly kind: 'too-many'; readonly count: number }
  | {
      readonly kind: 'bad-name' | 'twice' | 'method' | 'ratio' | 'damaged' | 'missing' | 'changed' | 'unlisted'
      readonly file: string
    }
  | { readonly kind: 'metadata' | 'records'; readonly field: string }
  | { readonly kind: 'version'; readonly version: string }

const { packedBytes, unpackedBytes, entries, ratio } = ARCHIVE_LIMITS

/** What is wrong, in plain words. Names that stand in the archive are shown as text and cut short. */
export function archiveFaultText({ t }: Translator, name: string, fault: ArchiveFault): string {
  return t('archive.fault', { name, reason: reasonText(t, fault) })
}

function reasonText(t: Translator['t'], fault: ArchiveFault): string {
  switch (fault.kind) {
    case 'unreadable':
    case 'not-zip':
      return t(`archive.fault.${fault.kind}`)
    case 'too-large':
      return t('archive.fault.too-large', { limit: inMib(packedBytes) })
    case 'unpacked':
      return t('archive.fault.unpacked', { limit: inMib(unpackedBytes) })
    case 'too-many':
      return t('archive.fault.too-many', { count: fault.count, limit: entries })
    case 'metadata':
    case 'records':
      return t(`archive.fault.${fault.kind}`, { field: fault.field })
    case 'version':
      return t('archive.fault.version', { version: fault.version })
    default:
      return t(`archive.fault.${fault.kind}`, { file: fault.file, limit: ratio })
  }
}
