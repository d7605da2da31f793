import { useSyncExternalStore } from 'react'

/** `--row` of the tokens: 32 px, and 40 where fingers point. Virtual rows need it as a number. */
const FINE_PX = 32
const COARSE_PX = 40

const coarse = () => window.matchMedia('(pointer: coarse)')

function subscribe(listener: () => void): () => void {
  const query = coarse()
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Height of a row, px. */
export const useRowHeight = (): number =>
  useSyncExternalStore(subscribe, () => (coarse().matches ? COARSE_PX : FINE_PX))
