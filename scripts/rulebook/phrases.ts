import type { Condition } from '#rules'
import { anchor } from './markdown.ts'

/** The wording of the recurring phrases. */
const phrases: Readonly<Record<string, string>> = {
  recentUse: 'recent use',
  agonist: 'on methadone or buprenorphine',
  anyMedication: 'on medication for opioid use disorder',
  program: 'in a program, now or not long ago',
  steppingDown: 'stepping down without use',
  active: 'using now',
  abstinent: 'not using now',
  steady: 'a lapse on methadone or buprenorphine',
  settled: 'settled on methadone or buprenorphine',
  inRemission: 'in remission',
  inNeed: 'in need of treatment still',
  dependent: 'dependent on opioids now',
  pregnantAndInNeed: 'pregnant, with opioids or stopped medicine a matter of today',
}

/** The wording of a phrase. Throws if it has none. */
export function phraseOf(name: string): string {
  const phrase = phrases[name]
  if (!phrase) throw new Error(`The rulebook does not know the phrase ${name}`)
  return phrase
}

export const phraseLink = (name: string): string => `[*${phraseOf(name)}*](#${anchor(phraseOf(name))})`

/** Every phrase in these conditions with its definition, in order of appearance. */
export function phrasesIn(conditions: readonly Condition[]): ReadonlyMap<string, Condition> {
  return new Map(conditions.flatMap(namedIn))
}

function namedIn(condition: Condition): (readonly [string, Condition])[] {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap(namedIn)
    case 'not':
      return namedIn(condition.of)
    case 'named':
      return [...namedIn(condition.of), [condition.name, condition.of]]
    case 'chose':
    case 'unknown':
    case 'severity':
    case 'signCount':
    case 'setting':
    case 'firstStep':
      return []
  }
}
