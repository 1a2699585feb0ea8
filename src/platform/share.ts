import type { Outcome } from './outcome.ts'

/** True if the browser can share. */
export const canShare = (): boolean => typeof navigator.share === 'function'

/** Opens the browser's share menu with a text. The outcome is unknown if the menu was closed. */
export async function shareText(text: string): Promise<Outcome> {
  try {
    await navigator.share({ text })
    return 'done'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'unknown' : 'refused'
  }
}
