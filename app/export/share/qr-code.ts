/** A QR code as rows of modules, true for black, its quiet zone included. */
export type QrCode = { readonly size: number; readonly modules: readonly (readonly boolean[])[] }

/** White modules round the code that readers need (ISO/IEC 18004). */
export const QUIET_ZONE = 4

/**
 * 97 modules a side: the finest code that a phone reads from a screen or a slide without being held against it. It holds
 * 666 bytes at level M, which mends 15 % of the code.
 */
const MOST_VERSION = 20

/** The code of an address, by a library that comes when a code is first asked for; null: too long for a readable one. */
export async function qrCodeOf(address: string): Promise<QrCode | null> {
  const { encode } = await import('uqr')
  try {
    const { data, size } = encode(address, { ecc: 'M', boostEcc: true, border: QUIET_ZONE, maxVersion: MOST_VERSION })
    return { size, modules: data }
  } catch (error) {
    // The library has no other way to say that a text does not fit.
    if (error instanceof RangeError) return null
    throw error
  }
}

/*
 *   row y   . # # # .      M1 y h3 v1 h-3 z      black runs, left to right, a module being 1 x 1
 */
/** The black modules as the path of an SVG whose unit is a module. */
export const qrPath = ({ modules }: QrCode): string =>
  modules.flatMap((row, y) => runsIn(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`)).join('')

type Run = { readonly from: number; readonly length: number }

function runsIn(row: readonly boolean[]): readonly Run[] {
  const runs: Run[] = []
  let from = -1
  for (let x = 0; x <= row.length; x++) {
    const isBlack = row[x] === true
    if (isBlack && from < 0) from = x
    if (!isBlack && from >= 0) {
      runs.push({ from, length: x - from })
      from = -1
    }
  }
  return runs
}

/** px of a module in a saved picture: sharp on a slide, and every edge on a whole pixel. */
const MODULE_PX = 12

/** The code as PNG, black on white; null where the browser gives no canvas. */
export function qrPng(code: QrCode): Promise<Blob | null> {
  const canvas = document.createElement('canvas')
  canvas.width = code.size * MODULE_PX
  canvas.height = code.size * MODULE_PX
  const pen = canvas.getContext('2d')
  if (!pen) return Promise.resolve(null)
  pen.fillStyle = QR_INK.white
  pen.fillRect(0, 0, canvas.width, canvas.height)
  pen.fillStyle = QR_INK.black
  for (const [y, row] of code.modules.entries()) {
    for (const { from, length } of runsIn(row)) {
      pen.fillRect(from * MODULE_PX, y * MODULE_PX, length * MODULE_PX, MODULE_PX)
    }
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** Readers want black on white: the same in every theme. */
export const QR_INK = { black: '#000000', white: '#ffffff' } as const
