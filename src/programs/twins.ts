import type { Program } from '#rules'
import type { Tally } from './reading.ts'
import { createSeen } from './seen.ts'

/** A row: the place it is about, the unit within that place, and its program. */
export type ListedRow = {
  readonly site: string
  readonly unit: string
  readonly program: Program
  readonly isMentalHealth: boolean
  readonly namesSubstanceUse: boolean
}
type Joined = { readonly programs: Program[] } & Pick<Tally, 'read' | 'joined' | 'repeated' | 'mentalHealthOnly'>

/**
 * Joins the two rows of a unit that is listed for substance use and for mental health. Two rows for substance use are never
 * joined: one address often has several programs, such as a house for women and one for everybody.
 */
export function createTwins() {
  const substanceUse: ListedRow[] = []
  const mentalHealth: ListedRow[] = []
  const bySite = new Map<string, ListedRow[]>()
  const seen = createSeen()
  return {
    add(row: ListedRow) {
      if (!seen.isNew(row.program, row.isMentalHealth)) return
      if (row.isMentalHealth) mentalHealth.push(row)
      else {
        substanceUse.push(row)
        const others = bySite.get(row.site)
        if (others) others.push(row)
        else bySite.set(row.site, [row])
      }
    },
    join(): Joined {
      const twins = new Set<ListedRow>()
      const alone = mentalHealth.filter((row) => {
        const twin = twinOf(row, bySite.get(row.site) ?? [])
        if (twin) twins.add(twin)
        return !twin
      })
      const listed = alone.filter(({ namesSubstanceUse }) => namesSubstanceUse).map(({ program }) => program)
      return {
        programs: [...substanceUse.map((row) => (twins.has(row) ? withMentalHealth(row.program) : row.program)), ...listed],
        read: substanceUse.length + listed.length,
        joined: mentalHealth.length - alone.length,
        repeated: seen.repeated(),
        mentalHealthOnly: alone.length - listed.length,
      }
    },
  }
}

/** The row for the same unit or, where the name of the unit differs, the only one at the place with the same number. */
function twinOf({ unit, program }: ListedRow, others: readonly ListedRow[]): ListedRow | undefined {
  const same = others.find((other) => other.unit === unit)
  const numbers = program.phones.map(({ number }) => number)
  const called = others.filter((other) => other.program.phones.some(({ number }) => numbers.includes(number)))
  return same ?? (called.length === 1 ? called[0] : undefined)
}

/** Of the mental health row only this counts: what it says of ages, payment and more is about its own patients. */
const withMentalHealth = (program: Program): Program => ({ ...program, says: { ...program.says, bothConditions: 'yes' } })
