import type { Kept } from './format.ts'

/** A name that tells nothing to who looks over a shoulder. */
export const fileName = 'saved-answers.json'

/** Hands a file to the browser's downloads. */
export function saveToFile(kept: Kept, document: Document): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(kept, null, 2)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  URL.revokeObjectURL(address)
}
