import { useEffect, useId, useRef, useState } from 'react'
import { saveFile } from '#app/ui/save-file.ts'
import { QR_INK, qrCodeOf, qrPath, qrPng, type QrCode } from '#app/export/share/qr-code.ts'
import { useTranslator } from '#app/i18n/translator.ts'
import { Button } from '#app/ui/button.tsx'
import styles from '#app/export/share/share-dialog.module.css'

type QrPartProps = {
  readonly address: string
  /** Name of a saved file, without its ending. */
  readonly name: string
}

type Drawn =
  | { readonly kind: 'code'; readonly address: string; readonly code: QrCode }
  | { readonly kind: 'too-long' | 'failed'; readonly address: string }

/** A QR code of an address, drawn when it is asked for. */
export function QrPart({ address, name }: QrPartProps) {
  const { t } = useTranslator()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const drawn = useQrCode(isOpen ? address : null)
  return (
    <div className={styles.qr}>
      <Button aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'share.qr.hide' : 'share.qr.show')}
      </Button>
      <div id={id}>
        {drawn?.kind === 'code' && <Code code={drawn.code} address={address} name={name} />}
        {drawn?.kind === 'too-long' && <p role="alert">{t('share.qr.tooLong', { length: address.length })}</p>}
        {drawn?.kind === 'failed' && <p role="alert">{t('share.qr.failed')}</p>}
      </div>
    </div>
  )
}

/** null: none is asked for, or it is on its way. */
function useQrCode(address: string | null): Drawn | null {
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  // Fetches the library from our own server, once.
  useEffect(() => {
    if (address === null) return
    let isWanted = true
    const take = (next: Drawn) => isWanted && setDrawn(next)
    qrCodeOf(address).then(
      (code) => take(code ? { kind: 'code', address, code } : { kind: 'too-long', address }),
      () => take({ kind: 'failed', address }),
    )
    return () => {
      isWanted = false
    }
  }, [address])
  return address !== null && drawn?.address === address ? drawn : null
}

function Code({ code, address, name }: QrPartProps & { readonly code: QrCode }) {
  const { t } = useTranslator()
  const drawing = useRef<SVGSVGElement>(null)
  const [isRefused, setRefused] = useState(false)
  const saveSvg = () => {
    if (!drawing.current) return
    const text = new XMLSerializer().serializeToString(drawing.current)
    saveFile(new Blob([text], { type: 'image/svg+xml' }), `${name}.svg`)
  }
  const savePng = async () => {
    const file = await qrPng(code)
    setRefused(file === null)
    if (file) saveFile(file, `${name}.png`)
  }
  return (
    <>
      <svg
        ref={drawing}
        className={styles.code}
        viewBox={`0 0 ${code.size} ${code.size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={t('share.qr.alternative', { address })}
      >
        <rect width={code.size} height={code.size} fill={QR_INK.white} />
        <path d={qrPath(code)} fill={QR_INK.black} />
      </svg>
      <div className={styles.actions}>
        <Button onClick={saveSvg}>{t('share.qr.svg')}</Button>
        <Button onClick={() => void savePng()}>{t('share.qr.png')}</Button>
      </div>
      {isRefused && <p role="alert">{t('share.qr.notSaved')}</p>}
    </>
  )
}
