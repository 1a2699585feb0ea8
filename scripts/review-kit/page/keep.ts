/** What this browser keeps of a review, one for each version of the rules. A browser may refuse; then that is said. */
import { parseResponse, type Response } from '../response.ts'

const keyFor = (rules: string) => `where-to-start-review-${rules}`

/** What was kept, or nothing. */
export function kept(rules: string): Response | null {
  try {
    const reading = parseResponse(localStorage.getItem(keyFor(rules)) ?? '', rules)
    return 'response' in reading ? reading.response : null
  } catch {
    return null
  }
}

/** Keeps it; false when the browser does not. */
export function keep(response: Response): boolean {
  try {
    localStorage.setItem(keyFor(response.rules), JSON.stringify(response))
    return true
  } catch {
    return false
  }
}

export function forget(rules: string): void {
  try {
    localStorage.removeItem(keyFor(rules))
  } catch {
    // A browser that refuses has kept nothing.
  }
}
