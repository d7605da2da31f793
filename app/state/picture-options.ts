import { create } from 'zustand'
import { NO_HANDLING, type Handling } from '#app/domain/handling.ts'

/** What a person adds to pictures and slides. Lasts as long as the tab: who may see a file is decided anew each day. */
type PictureOptions = { readonly subtitle: string; readonly handling: Handling }

export const usePictureOptions = create<PictureOptions>(() => ({ subtitle: '', handling: NO_HANDLING }))

export const setSubtitle = (subtitle: string): void => usePictureOptions.setState({ subtitle })
export const setHandling = (change: Partial<Handling>): void =>
  usePictureOptions.setState(({ handling }) => ({ handling: { ...handling, ...change } }))
