import type { Address, Program } from '../../programs/program.ts'

/** How near a program is, from the nearest; "elsewhere" also if nothing is known. */
export const nearness = ['zip', 'zipArea', 'county', 'state', 'elsewhere'] as const
export type Near = (typeof nearness)[number]

const areaOf = (zip: string): string => zip.slice(0, 3)
const isZip = (text: string): boolean => /^\d{5}$/.test(text)

/** Where a ZIP is, as far as the list itself knows: the counties of its own programs, the states of its area. */
export type Here = {
  readonly zip: string
  readonly counties: ReadonlySet<string>
  readonly states: ReadonlySet<string>
}

const countyOf = ({ county, state }: Address): string => `${county}, ${state}`

/** Where somebody is. Null without a ZIP of five digits. */
export function placeOfZip(zip: string, programs: readonly Program[]): Here | null {
  if (!isZip(zip)) return null
  const inArea = programs.map(({ address }) => address).filter((address) => areaOf(address.zip) === areaOf(zip))
  const inZip = inArea.filter((address) => address.zip === zip && address.county !== '')
  return {
    zip,
    counties: new Set(inZip.map(countyOf)),
    states: new Set(inArea.map(({ state }) => state).filter((state) => state !== '')),
  }
}

export function nearTo(here: Here | null, { address }: Program): Near {
  if (here === null) return 'elsewhere'
  if (address.zip === here.zip) return 'zip'
  if (address.zip !== '' && areaOf(address.zip) === areaOf(here.zip)) return 'zipArea'
  if (address.county !== '' && here.counties.has(countyOf(address))) return 'county'
  return here.states.has(address.state) ? 'state' : 'elsewhere'
}
