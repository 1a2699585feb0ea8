import type { Outcome } from './outcome.ts'

/** A neutral name, in case somebody else sees it. */
export const fileName = 'saved-answers.json'
const savedAnswers = { name: fileName, type: 'application/json' }

/** How long a download address stays valid, in milliseconds: some browsers read it late. */
const kept = 60_000

/** Hands a text to the browser's downloads. The outcome is never certain: no browser reports whether the file was saved. */
export function saveToFile(text: string, document: Document, { name, type } = savedAnswers): Outcome {
  try {
    const href = URL.createObjectURL(new Blob([text], { type }))
    Object.assign(document.createElement('a'), { href, download: name }).click()
    setTimeout(() => URL.revokeObjectURL(href), kept)
    return 'unknown'
  } catch {
    return 'refused'
  }
}
