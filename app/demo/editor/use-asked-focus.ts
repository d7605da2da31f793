import { useEffect, useState } from 'react'

/** Gives a way to ask for the focus of an element that may stand only once the page is drawn anew, by its id. */
export function useAskedFocus(): (element: string) => void {
  const [asked, setAsked] = useState<{ readonly element: string } | null>(null)
  // Moves the browser's focus to what has been drawn since.
  useEffect(() => {
    if (asked) document.getElementById(asked.element)?.focus()
  }, [asked])
  return (element) => setAsked({ element })
}
