import { useEffect, useMemo, useState } from 'react'
import type { MapLetters } from '#app/map/style/base-style.ts'
import type { Face } from '#app/map/style/font-faces.ts'
import { setBusy } from '#app/state/busy.ts'

const NONE: readonly Face[] = []

/** The language of the names on the base map with its letters: English until those of Japanese are there. */
export function useMapLetters(language: string): MapLetters {
  const isJapanese = language === 'ja'
  const [faces, setFaces] = useState(NONE)
  const isLacking = isJapanese && faces === NONE
  // Fetches from our own server where the letters are, once, and only for who reads Japanese.
  useEffect(() => {
    if (!isLacking) return
    let isWanted = true
    setBusy('map-letters', true)
    const take = ({ JAPANESE_FACES }: { readonly JAPANESE_FACES: readonly Face[] }) =>
      isWanted && setFaces(JAPANESE_FACES)
    // Without them the map goes on in English.
    import('#app/map/style/japanese-faces.ts')
      .then(take, () => null)
      .finally(() => isWanted && setBusy('map-letters', false))
    return () => {
      isWanted = false
      setBusy('map-letters', false)
    }
  }, [isLacking])
  return useMemo(
    () => ({ language: isLacking ? 'en' : language, japaneseFaces: isJapanese ? faces : NONE }),
    [isLacking, isJapanese, language, faces],
  )
}
