import { CopyField } from '#app/export/share/copy-field.tsx'
import { frameCode } from '#app/export/share/frame-code.ts'
import { QrPart } from '#app/export/share/qr-part.tsx'
import { useTranslator } from '#app/i18n/translator.ts'
import { shareAddress } from '#app/state/use-view.ts'
import type { View } from '#app/state/view.ts'
import { Dialog } from '#app/ui/dialog.tsx'
import styles from '#app/export/share/share-dialog.module.css'

type ShareDialogProps = {
  readonly view: View
  readonly caseName: string
  readonly onClose: () => void
}

/** The view to take along: as a link, as a code for a phone, and as a part of another page. */
export function ShareDialog({ view, caseName, onClose }: ShareDialogProps) {
  const { t, plain } = useTranslator()
  const link = shareAddress(view)
  const embed = shareAddress({ ...view, isEmbed: true })
  return (
    <Dialog title={t('share.title')} closeLabel={t('share.close')} onClose={onClose}>
      <div className={styles.parts}>
        <CopyField what="link" label={t('share.link')} value={link} />
        <p className={styles.meaning}>{t('share.link.meaning')}</p>
        {/* What no file system takes does not reach the name. */}
        <QrPart address={link} name={`transload-${view.caseId.replaceAll(/[^\w.-]+/g, '_')}-qr`} />
        <h3 className={styles.heading}>{t('share.embed')}</h3>
        <p className={styles.meaning}>{t('share.embed.meaning')}</p>
        <CopyField what="embed" label={t('share.embed.address')} value={embed} />
        <CopyField
          what="code"
          label={t('share.embed.code')}
          value={frameCode(embed, plain.t('share.embed.frame', { case: caseName }))}
        />
      </div>
    </Dialog>
  )
}
