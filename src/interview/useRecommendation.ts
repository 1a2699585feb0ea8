import type { Recommendation } from '#rules'
import { recommendationFor } from './recommendation.ts'
import { useInterview } from './useInterview.ts'

/** The recommendation for the answers so far. */
export const useRecommendation = (): Recommendation => recommendationFor(useInterview().interview.answers)
