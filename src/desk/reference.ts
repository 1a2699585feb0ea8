import { requestLock } from '../platform/locks.ts'

/** No letter or digit that sounds or looks like another one on the phone. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** The day and four characters by chance: nothing in it says who called. */
export function newReference(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  const chance = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => letters[byte % letters.length])
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}-${chance.join('')}`
}

/** How often it is tried to hold a reference, and how long to wait between, in milliseconds: a reload lets go of it first. */
const tries = 12
const pause = 250

/**
 * Returns what holds a reference for as long as this tab lives, in place of the one before. A copied tab finds its own
 * held by the tab it was copied from, and is given another. A browser knows such holds on a secure page only.
 */
export function heldReference(anew: (reference: string) => void) {
  let release = () => {}
  return function hold(reference: string, left = tries): void {
    release()
    let wanted = true
    release = () => {
      wanted = false
    }
    const holding = (lock: Lock | null) => {
      if (!wanted) return
      if (lock) {
        return new Promise<void>((done) => {
          release = done
        })
      }
      if (left > 1) setTimeout(() => wanted && hold(reference, left - 1), pause)
      else {
        const other = newReference(new Date())
        anew(other)
        hold(other)
      }
    }
    void requestLock(`call ${reference}`, holding)
  }
}
