import { useEffect } from 'react'
import { useMedia } from '#app/ui/use-media.ts'

/** The colours of the page; `system` follows what the person set there. */
export function useTheme(wanted: 'system' | 'light' | 'dark'): 'light' | 'dark' {
  const isDark = useMedia('(prefers-color-scheme: dark)')
  if (wanted !== 'system') return wanted
  return isDark ? 'dark' : 'light'
}

/** Language, theme and title of the document itself. */
export function useDocument(language: string, theme: 'light' | 'dark', caseName: string | null): void {
  // Keeps the document's own attributes in step with the view.
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dataset['theme'] = theme
    document.title = caseName === null ? 'Transload' : `${caseName} - Transload`
  }, [language, theme, caseName])
}
