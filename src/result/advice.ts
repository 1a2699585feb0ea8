import { type Answers, type CriterionId, criteria, type QuestionId, type Recommendation, rungOf } from '#rules'
import { settlingQuestions } from '../interview/recommendation.ts'

export type Suggested = Extract<Recommendation, { readonly kind: 'setting' }>
export type Youth = Extract<Recommendation, { readonly kind: 'youth' }>
export type Advised = Exclude<Recommendation, { readonly kind: 'emergency' }>

/** False where the range is so wide, or begins so low, that not enough is known to name a setting. */
export const isClear = ({ low, high }: Suggested): boolean =>
  low === high || (rungOf(high) - rungOf(low) < 4 && low !== 'aftercare')

/** How a setting stands to what is suggested. */
export type Standing = 'suggested' | 'workable' | 'possible' | 'less' | 'more'

export function standingOf(id: Suggested['low'], result: Suggested): Standing {
  const { low, high, workable } = result
  if (workable?.setting === id) return 'workable'
  if (rungOf(id) < rungOf(low)) return 'less'
  if (rungOf(id) > rungOf(high)) return 'more'
  return id === low && isClear(result) ? 'suggested' : 'possible'
}

const inWithdrawal: readonly string[] = ['inpatientWithdrawalCare', 'outpatientWithdrawalCare']
export const isWithdrawalCare = ({ firstStep }: Advised): boolean => inWithdrawal.includes(firstStep)

/** Nothing points to a program, for somebody who was in none: a doctor and naloxone are what is left to say. */
export const nothingNeeded = (result: Suggested, { stage, relapse }: Answers): boolean =>
  result.high === 'aftercare' && stage === 'none' && relapse === 'never' && !isWithdrawalCare(result)

/** A doctor today stands above all else, unless the suggestion is inpatient care, where one is at hand. */
export const doctorToday = (result: Advised): readonly ('mental' | 'medical')[] => [
  ...(urgent(result, 'urgentMentalHealthCare') ? (['mental'] as const) : []),
  ...(urgent(result, 'medicalCare') ? (['medical'] as const) : []),
]

const urgent = (result: Advised, id: 'urgentMentalHealthCare' | 'medicalCare'): boolean =>
  result.alongside.includes(id) && (result.kind === 'youth' || result.low !== 'inpatient')

/** The reasons, those that ask for most first. */
export const strongestFirst = (reasons: readonly CriterionId[]): CriterionId[] =>
  [...reasons].sort((a, b) => rungOf(criteria[b].atLeast) - rungOf(criteria[a].atLeast))

/** How many of the reasons reach the suggestion and so set it. */
export const decisiveReasons = (reasons: readonly CriterionId[], low: Suggested['low']): CriterionId[] =>
  reasons.filter((id) => criteria[id].atLeast === low)

/** Withdrawal care from alcohol or sedatives in pregnancy: in a hospital, with prenatal care. */
export const inHospital = ({ firstStep, alongside }: Advised): boolean =>
  firstStep === 'inpatientWithdrawalCare' && alongside.includes('prenatalCare')

/** The questions that would settle a range: three at most, and none that somebody would rather not answer. */
export const askedFor = (answers: Answers): readonly QuestionId[] =>
  settlingQuestions(answers)
    .filter((question) => answers[question] !== 'declined')
    .slice(0, 3)
