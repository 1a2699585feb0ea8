import type { GoFirst, ProgramCondition, ProgramExclusion, ProgramMust, ProgramShould } from '../../programs/needs.ts'
import type { Program, Says } from '../../programs/program.ts'
import type { Answers } from '../../questions.ts'
import { type Near, nearness, nearTo, placeOfZip } from './near.ts'
import { says } from './says.ts'
import { type Wanted, type Wish, wishOf } from './wish.ts'

/** Whether a program offers one thing that it must or should. */
export type Judged<Id extends string> = { readonly id: Id; readonly says: Says }

/** A program that may fit. */
export type Match = {
  readonly program: Program
  /** True if nothing that it must offer is left to ask. */
  readonly fits: boolean
  readonly musts: readonly Judged<ProgramMust>[]
  readonly shoulds: readonly Judged<ProgramShould>[]
  readonly conditions: readonly ProgramCondition[]
  readonly near: Near
}

/** Why a program is not shown: the first thing that rules it out. */
export type LeftOutBecause = ProgramMust | ProgramExclusion

export type ProgramMatches = {
  readonly first: GoFirst | null
  readonly isRange: boolean
  /** In the order of the page. */
  readonly matches: readonly Match[]
  /** The programs that are not shown, by reason. */
  readonly leftOut: ReadonlyMap<LeftOutBecause, readonly Program[]>
}

/** Where somebody looks and in which language; a ZIP of "" is not known. */
export type Looking = { readonly zip: string; readonly language: string }

/** The programs of a list that may fit a person. Null in an emergency, and where no place is looked for. */
export function matchPrograms(programs: readonly Program[], answers: Answers, looking: Looking): ProgramMatches | null {
  const wish = wishOf(answers)
  if (wish === null) return null
  const here = placeOfZip(looking.zip, programs)
  const leftOut = new Map<LeftOutBecause, Program[]>()
  const matches: Match[] = []
  for (const program of programs) {
    const musts = mustsOf(program, wish)
    const reason = leftOutBecause(program, wish, musts)
    if (reason) addTo(leftOut, reason, program)
    else matches.push(matchOf(program, wish, musts, looking.language, nearTo(here, program)))
  }
  return { first: wish.first, isRange: wish.isRange, matches: inOrder(matches), leftOut }
}

function addTo(leftOut: Map<LeftOutBecause, Program[]>, reason: LeftOutBecause, program: Program): void {
  const others = leftOut.get(reason)
  if (others) others.push(program)
  else leftOut.set(reason, [program])
}

function mustsOf(program: Program, { care, possibleCare, musts }: Wish): Judged<ProgramMust>[] {
  const offered = says(care, program)
  const isPossible = offered === 'no' && says(possibleCare, program) !== 'no'
  return [
    { id: 'care', says: isPossible ? 'notSaid' : offered },
    ...musts.map((must) => ({ id: must.id, says: saysOf(must, program) })),
  ]
}

function saysOf({ offers, certain }: Wanted<string>, program: Program): Says {
  const said = says(offers, program)
  return said === 'no' && !certain ? 'notSaid' : said
}

const leftOutBecause = (
  program: Program,
  { exclusions }: Wish,
  musts: readonly Judged<ProgramMust>[],
): LeftOutBecause | undefined =>
  exclusions.find(({ property }) => program.says[property] === 'yes')?.id ?? musts.find(({ says }) => says === 'no')?.id

function matchOf(program: Program, wish: Wish, musts: Match['musts'], language: string, near: Near): Match {
  const conditions = wish.conditions.filter(({ property }) => program.says[property] === 'yes').map(({ id }) => id)
  const shoulds: Judged<ProgramShould>[] = wish.shoulds.map(({ id, offers }) => ({ id, says: says(offers, program) }))
  if (language !== 'en') shoulds.push({ id: 'language', says: program.languages.includes(language) ? 'yes' : 'notSaid' })
  const fits = conditions.length === 0 && musts.every(({ says }) => says === 'yes')
  return { program, fits, musts, shoulds, conditions, near }
}

type Key = { readonly match: Match; readonly open: number; readonly met: number; readonly near: number }

/** The order of the page. It reads only this: what is left to ask, what is met, how near, when checked, and the name. */
function inOrder(matches: readonly Match[]): Match[] {
  const keys = matches.map(
    (match): Key => ({
      match,
      open: match.musts.filter(({ says }) => says !== 'yes').length + match.conditions.length,
      met: match.shoulds.filter(({ says }) => says === 'yes').length,
      near: nearness.indexOf(match.near),
    }),
  )
  return keys.sort(compare).map(({ match }) => match)
}

function compare(a: Key, b: Key): number {
  const [one, other] = [a.match.program, b.match.program]
  return a.open - b.open || b.met - a.met || a.near - b.near || byText(other.checked, one.checked) || byText(one.name, other.name)
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
