/** Hands a file to the browser's own download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Firefox and Safari read the address after the click has returned; a revoked one would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
