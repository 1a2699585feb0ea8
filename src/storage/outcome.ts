import type { Answers } from '#rules'
import { recommendationFor } from '../interview/recommendation.ts'
import type { Outcome } from './format.ts'

/** The range and first step of a result by today's rules, or null where there is no setting. */
export function outcomeOf(answers: Answers): Outcome {
  const result = recommendationFor(answers)
  return result.kind === 'setting' ? { low: result.low, high: result.high, firstStep: result.firstStep } : null
}
