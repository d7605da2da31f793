import { create } from 'zustand'
import { NO_HANDLING, type Handling } from '#app/domain/handling.ts'

/** What a person adds to pictures and slides. Lasts as long as the tab: who may see a file is decided anew each day. */
type PictureOptions = {
  readonly subtitle: string
  readonly handling: Handling
  /** null: as on screen. */
  readonly theme: PictureTheme | null
}

export const PICTURE_THEMES = ['light', 'dark'] as const
export type PictureTheme = (typeof PICTURE_THEMES)[number]

export const usePictureOptions = create<PictureOptions>(() => ({ subtitle: '', handling: NO_HANDLING, theme: null }))

export const setSubtitle = (subtitle: string): void => usePictureOptions.setState({ subtitle })
export const setHandling = (change: Partial<Handling>): void =>
  usePictureOptions.setState(({ handling }) => ({ handling: { ...handling, ...change } }))
export const setPictureTheme = (theme: PictureTheme | null): void => usePictureOptions.setState({ theme })
