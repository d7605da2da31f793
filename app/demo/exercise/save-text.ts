/** Hands a text to the browser's own download, as JSON. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // Firefox and Safari read the address after the click has returned; a revoked one would save nothing.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
