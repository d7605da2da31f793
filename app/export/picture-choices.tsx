import { TLP_LABELS } from '#app/domain/handling.ts'
import { PICTURE_SIZES, type PictureSize } from '#app/export/sizes.ts'
import { TextField } from '#app/export/text-field.tsx'
import { useTranslator, type Translator } from '#app/i18n/translator.ts'
import {
  PICTURE_THEMES,
  setHandling,
  setPictureTheme,
  setSubtitle,
  usePictureOptions,
} from '#app/state/picture-options.ts'
import { Select } from '#app/ui/select.tsx'

type PictureChoicesProps = {
  readonly sizeId: string
  readonly onSize: (id: string) => void
  readonly title: string
  readonly onTitle: (title: string) => void
}

const TITLE_LENGTH = 200
const LINE_LENGTH = 120

/** How large the picture is, what it is called, and who may see it. */
export function PictureChoices({ sizeId, onSize, title, onTitle }: PictureChoicesProps) {
  const translator = useTranslator()
  const { t } = translator
  const { subtitle, handling, theme } = usePictureOptions()
  const labels = TLP_LABELS.map((label) => ({ value: label, label: t('export.tlp.label', { label }) }))
  return (
    <>
      <Select
        label={t('export.size')}
        isLabelShown
        value={sizeId}
        options={PICTURE_SIZES.map((one) => ({ value: one.id, label: sizeText(translator, one) }))}
        onChange={onSize}
      />
      <Select
        label={t('export.colours')}
        isLabelShown
        value={theme ?? ''}
        options={[
          { value: '', label: t('export.colours.screen') },
          ...PICTURE_THEMES.map((one) => ({ value: one, label: t(`shell.theme.${one}`) })),
        ]}
        onChange={(value) => setPictureTheme(PICTURE_THEMES.find((one) => one === value) ?? null)}
      />
      <TextField label={t('export.pictureTitle')} value={title} maxLength={TITLE_LENGTH} onChange={onTitle} />
      <TextField label={t('export.subtitle')} value={subtitle} maxLength={TITLE_LENGTH} onChange={setSubtitle} />
      <Select
        label={t('export.tlp')}
        isLabelShown
        value={handling.tlp ?? ''}
        options={[{ value: '', label: t('export.tlp.none') }, ...labels]}
        onChange={(value) => setHandling({ tlp: TLP_LABELS.find((label) => label === value) ?? null })}
      />
      <TextField
        label={t('export.handling')}
        value={handling.line}
        maxLength={LINE_LENGTH}
        onChange={(line) => setHandling({ line })}
      />
    </>
  )
}

function sizeText({ t }: Translator, { width, height, sheet }: PictureSize): string {
  const pixels = { width: String(width), height: String(height) }
  return sheet === null ? t('export.size.pixels', pixels) : t(`export.size.${sheet}`, pixels)
}
