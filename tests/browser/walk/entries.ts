import type { Place } from '../../../src/interview/interview.ts'

/** So many entries a browser keeps of a tab; the oldest are dropped. */
const kept = 50

export const same = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The entries of a tab as a browser keeps them: places of ours, and where another site stands between them. */
export class Entries {
  private list: readonly (Place | 'elsewhere')[]
  private at = 0
  /** Entries of other sites before ours, and how many of ours were dropped. */
  private others = 1
  private dropped = 0

  constructor(first: Place) {
    this.list = [first]
  }

  get current(): Place {
    return this.list[this.at] as Place
  }

  push(place: Place): void {
    const list = [...this.list.slice(0, this.at + 1), place]
    const tooMany = Math.max(0, this.others + list.length - kept)
    const ours = Math.max(0, tooMany - this.others)
    this.others -= tooMany - ours
    this.dropped += ours
    this.list = list.slice(ours)
    this.at = this.list.length - 1
  }

  replace(place: Place | 'elsewhere'): void {
    this.list = this.list.with(this.at, place)
  }

  /** After the answers were deleted: the first entry, and one more that took the place of all later ones. */
  clear(start: Place): void {
    this.list = [start, start]
    this.at = 1
  }

  /** False at either end, and before another site. */
  canTravel(by: -1 | 1): boolean {
    return this.list[this.at + by] !== undefined && !(by > 0 && this.list.slice(this.at).includes('elsewhere'))
  }

  /** Goes on until somebody can look at an entry; those between become where one stands. When all was deleted, goes to the first. */
  travel(by: -1 | 1, visit: (place: Place) => { readonly arrived: Place; readonly wiped: boolean }): void {
    for (let next = this.at + by; this.list[next] !== undefined; ) {
      this.at = next
      const { arrived, wiped } = visit(this.current)
      if (same(this.current, arrived)) return
      this.replace(arrived)
      const first = -this.dropped
      if (wiped && next === first) return
      next = wiped ? first : next + by
    }
  }

  /** After leaving to another site: back to the entry before; false when there is none, and it all begins anew. */
  comeBack(first: Place): boolean {
    this.replace('elsewhere')
    this.at -= 1
    if (this.at >= 0) return true
    this.list = [first]
    this.at = 0
    this.others += 1
    this.dropped = 0
    return false
  }
}
