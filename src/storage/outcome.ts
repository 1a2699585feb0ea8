import type { Answers } from '#rules'
import { recommendationFor } from '../interview/recommendation.ts'
import type { Outcome } from './format.ts'

/** The range and first step of the result under today's rules, or null if there is no setting. */
export function outcomeOf(answers: Answers): Outcome {
  const result = recommendationFor(answers)
  return result.kind === 'setting' ? { low: result.low, high: result.high, firstStep: result.firstStep } : null
}
