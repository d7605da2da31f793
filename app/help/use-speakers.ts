import { useEffect, useMemo, useState } from 'react'
import { createTranslator, loadMessages, useTranslator, type Translator } from '#app/i18n/translator.ts'

/** Who speaks the language of the page, and once it has come who speaks English: both are searched. */
export function useSpeakers(): readonly Translator[] {
  const reader = useTranslator()
  const [english, setEnglish] = useState<Translator | null>(null)
  const isEnglish = reader.language === 'en'
  // Fetches the English words beside those of the page.
  useEffect(() => {
    if (isEnglish) return
    let isWanted = true
    // Without them the language of the page is searched alone.
    loadMessages('en').then(
      (messages) => isWanted && setEnglish(createTranslator('en', messages)),
      () => null,
    )
    return () => {
      isWanted = false
    }
  }, [isEnglish])
  return useMemo(() => (english && !isEnglish ? [reader, english] : [reader]), [reader, english, isEnglish])
}
