import type { Translator } from '#app/i18n/translator.ts'
import type { Line } from '#app/panels/frame/notice-line.ts'
import { closeFirstLookOffer, FIRST_LOOK_MINUTES } from '#app/state/first-look.ts'
import { resumeTour } from '#app/state/tour.ts'

/** The offer of the first look, under all that must be known. */
export function firstLookLines({ t }: Translator, isOffered: boolean): readonly Line[] {
  if (!isOffered) return []
  return [
    {
      id: 'first-look',
      tone: 'plain',
      text: t('firstLook.question'),
      more: t('firstLook.offer', { minutes: FIRST_LOOK_MINUTES }),
      action: {
        label: t('firstLook.start'),
        run: () => {
          closeFirstLookOffer()
          resumeTour('first')
        },
      },
      onDismiss: closeFirstLookOffer,
    },
  ]
}
