import type { Program } from '#rules'

/** Finds programs that are listed again, with everything the same. */
export function createSeen() {
  const known = new Map<string, Set<string>>()
  let repeated = 0
  return {
    isNew(program: Program, isMentalHealth = false): boolean {
      const place = `${isMentalHealth}|${program.name}|${program.phones[0]?.number}|${program.address.zip}`
      const others = known.get(place)
      const whole = JSON.stringify(program)
      if (others?.has(whole)) {
        repeated += 1
        return false
      }
      if (others) others.add(whole)
      else known.set(place, new Set([whole]))
      return true
    },
    repeated: () => repeated,
  }
}
