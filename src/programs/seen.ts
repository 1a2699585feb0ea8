import type { Program } from '#rules'

/** Finds programs that are listed again, with everything the same. */
export function createSeen() {
  const known = new Map<string, Program[]>()
  let repeated = 0
  return {
    isNew(program: Program, isMentalHealth = false): boolean {
      const place = `${isMentalHealth}|${program.name}|${program.phones[0]?.number}|${program.address.zip}`
      const others = known.get(place)
      if (!others) known.set(place, [program])
      else if (others.some((other) => isSame(other, program))) repeated += 1
      else others.push(program)
      return known.get(place)?.at(-1) === program
    },
    repeated: () => repeated,
  }
}

/** One reader makes all programs with their properties in the same order. */
const isSame = (one: Program, other: Program): boolean => JSON.stringify(one) === JSON.stringify(other)
