import type { Translator } from '#app/i18n/translator.ts'

/** How a map within a page of another is zoomed with a wheel, on a Mac too, and moved with fingers. */
export type SharedGestures = { readonly wheel: string; readonly wheelOnMac: string; readonly fingers: string }

/** A frame within another page leaves that page what scrolls it: one finger, and the wheel alone. undefined: all is the map's. */
export const sharedGestures = ({ t }: Translator, isEmbed: boolean): SharedGestures | undefined =>
  isEmbed && window.parent !== window
    ? { wheel: t('embed.map.wheel'), wheelOnMac: t('embed.map.wheel.mac'), fingers: t('embed.map.fingers') }
    : undefined
