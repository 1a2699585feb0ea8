import type { Outcome } from './outcome.ts'

/** True where the browser has a way to share. */
export const canShare = (): boolean => typeof navigator.share === 'function'

/** Hands a text to the browser's share menu; unknown when somebody closed that. */
export async function shareText(text: string): Promise<Outcome> {
  try {
    await navigator.share({ text })
    return 'done'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'unknown' : 'refused'
  }
}
