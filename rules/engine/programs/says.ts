import type { Offer } from '../../programs/needs.ts'
import type { Program, Says } from '../../programs/program.ts'

/** Whether a program offers this. Of several offers one yes is enough; it is no only if each is no. */
export function says(offer: Offer, program: Program): Says {
  if (typeof offer === 'string') return program.says[offer] ?? 'notSaid'
  if ('maybe' in offer) return program.says[offer.maybe] === 'no' ? 'no' : 'notSaid'
  let all: Says = 'no'
  for (const each of offer.any) {
    const said = says(each, program)
    if (said === 'yes') return 'yes'
    if (said === 'notSaid') all = 'notSaid'
  }
  return all
}
