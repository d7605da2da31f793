/** Bytes turned to letters in one go: a call takes only so many arguments. */
const CHUNK = 0x80_00

export function toBase64(bytes: Uint8Array): string {
  let letters = ''
  for (let from = 0; from < bytes.length; from += CHUNK) {
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK))
  }
  return btoa(letters)
}

/** null: the text is no base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    const letters = atob(text)
    const bytes = new Uint8Array(letters.length)
    for (let index = 0; index < letters.length; index += 1) bytes[index] = letters.charCodeAt(index)
    return bytes
  } catch {
    return null
  }
}
