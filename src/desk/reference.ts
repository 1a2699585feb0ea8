import { requestLock } from '../platform/locks.ts'

/** Leaves out letters and digits that sound or look alike on the phone. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'

/** The date and four random characters, with nothing about the caller. */
export function newReference(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0')
  const chance = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => letters[byte % letters.length])
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}-${chance.join('')}`
}

/** How often to try to hold a reference, and the wait between tries in milliseconds: a reload releases it first. */
const tries = 12
const pause = 250

/**
 * Returns a function that holds a reference while this tab lives, and releases the previous one. A copied tab finds its
 * reference held and gets a new one. Browsers support this only on secure pages.
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
