/** Draws two made-up populations from shares.json with a fixed seed. Answers are independent unless stated otherwise. */
import { type Answers, type AnswerTo, askedAnswers, questions } from '#rules'
import { type Chance, chanceFrom } from '../chance.ts'
import shares from './shares.json' with { type: 'json' }

export type Population = 'A' | 'B'
type Shares = Readonly<Record<string, number>>
type Marginal = { readonly A: Shares; readonly B: Shares } | { readonly both: Shares }
function draw(options: Shares, roll: Chance): string {
  const all = Object.values(options).reduce((sum, share) => sum + share, 0)
  let left = roll() * all
  for (const [option, share] of Object.entries(options)) {
    left -= share
    if (left < 0) return option
  }
  return Object.keys(options)[0] as string
}

const of = (marginal: Marginal, population: Population): Shares => ('both' in marginal ? marginal.both : marginal[population])

const firstSignOf = { none: 0, mild: 2, moderate: 4, severe: 6 } as const
const howMany = { none: 2, mild: 2, moderate: 2, severe: 6 } as const
type Severity = keyof typeof firstSignOf

/** Signs in random order, as many as the severity needs. Every number within a severity is equally likely. */
function signsOf(severity: Severity, roll: Chance): AnswerTo<'signs'> {
  const count = firstSignOf[severity] + Math.floor(roll() * howMany[severity])
  const shuffled = questions.signs.options.map((sign) => ({ sign, at: roll() })).sort((a, b) => a.at - b.at)
  return shuffled.slice(0, count).map(({ sign }) => sign)
}

function medicationOf(population: Population, lastUse: string, roll: Chance): string {
  const { timesByLastUse, which } = shares.onAgonist
  const share = shares.onAgonist[population] * timesByLastUse[lastUse as keyof typeof timesByLastUse]
  return roll() * 100 < share ? draw(which, roll) : draw(shares.otherMedication.both, roll)
}

function stageNowOf(stage: string, usedLately: boolean, onAgonist: boolean, roll: Chance): string {
  if (!usedLately) return draw(shares.stageNowElse.both, roll)
  const inOutpatientCare = onAgonist && stage === 'outpatient'
  return draw(inOutpatientCare ? shares.stageNowAfterUseOnAgonistInOutpatientCare.both : shares.stageNowAfterUse.both, roll)
}

const drawnApart = [
  ...(['duration', 'overdose', 'mentalHealth', 'physicalHealth', 'pregnancy', 'housing', 'heroinAtHome', 'support'] as const),
  ...(['obligations', 'time', 'travel', 'payment', 'relapse', 'medicationView'] as const),
]

/** One person of a population, with an answer to every question asked. */
function person(population: Population, roll: Chance): Answers {
  const severity = draw(shares.severity[population], roll) as Severity
  const lastUse = draw(shares.lastUse[population], roll)
  const felt = severity === 'severe' || severity === 'moderate' ? severity : 'less'
  const medication = medicationOf(population, lastUse, roll)
  const onAgonist = medication === 'methadone' || medication === 'buprenorphine'
  const stage = draw(onAgonist ? shares.stageOnAgonist.both : shares.stageElse.both, roll)
  const usedLately = lastUse === 'withinWeek' || lastUse === 'withinMonth'
  const apart = Object.fromEntries(drawnApart.map((question) => [question, draw(of(shares[question], population), roll)]))
  return askedAnswers({
    ...apart,
    dangerNow: [],
    ageGroup: 'adult',
    lastUse: lastUse as AnswerTo<'lastUse'>,
    signs: signsOf(severity, roll),
    withdrawal: draw(shares.withdrawal.bySeverity[felt], roll) as AnswerTo<'withdrawal'>,
    otherSubstances: questions.otherSubstances.options.filter((each) => roll() * 100 < shares.otherSubstances.both[each]),
    medication: medication as AnswerTo<'medication'>,
    stage: stage as AnswerTo<'stage'>,
    stageNow: stageNowOf(stage, usedLately, onAgonist, roll) as AnswerTo<'stageNow'>,
  })
}

/** The first `count` people of a population, the same for the same seed. */
export function people(population: Population, count: number, seed: number): Answers[] {
  const roll = chanceFrom(seed)
  return Array.from({ length: count }, () => person(population, roll))
}

/** True if nothing in the answers is a reason for a bed, as the populations define it. */
export function hasNoReasonForABed(them: Answers): boolean {
  const inside = them.stageNow === 'stillNoUse' || them.stageNow === 'stillUsing'
  return (
    (them.housing === 'stable' || them.housing === 'temporary') &&
    them.heroinAtHome === 'no' &&
    them.support !== 'none' &&
    them.mentalHealth !== 'severe' &&
    them.physicalHealth !== 'needsCare' &&
    !(them.stage === 'liveIn' && inside) &&
    !(them.stage === 'day' && them.stageNow === 'stillUsing')
  )
}
