/** A name that tells nothing to who looks over a shoulder. */
export const fileName = 'saved-answers.json'

/** Hands the text of what is kept to the browser's downloads. */
export function saveToFile(text: string, document: Document): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
