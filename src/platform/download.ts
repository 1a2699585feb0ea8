import type { Outcome } from './outcome.ts'

/** A name that tells nothing to who looks over a shoulder. */
export const fileName = 'saved-answers.json'

/** How long the address of a download lives, in milliseconds: some browsers read it late. */
const kept = 60_000

/** Hands a text to the browser's downloads. No browser says if the file was saved, so it is never done for certain. */
export function saveToFile(text: string, document: Document, name = fileName): Outcome {
  try {
    const href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
    Object.assign(document.createElement('a'), { href, download: name }).click()
    setTimeout(() => URL.revokeObjectURL(href), kept)
    return 'unknown'
  } catch {
    return 'refused'
  }
}
