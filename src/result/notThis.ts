import { type ReviewClaim, reviewClaim } from '#rules'
import { dateWords } from '../i18n/date.ts'
import type { Words } from '../i18n/index.ts'

/** What this is not, and what may be said of its review by clinicians. */
export function notThisWords(t: Words, claim: ReviewClaim = reviewClaim()): string {
  const date = claim.kind === 'none' ? '' : dateWords(reviewDay(claim.review.on), t.language)
  return [...t.list('result:notThis'), t(`result:reviewed.${claim.kind}`, { date })].join(' ')
}

/** A day like "2027-03-01" at noon, so that it is the same day in every time zone of the United States. */
export const reviewDay = (day: string): Date => new Date(`${day}T12:00`)
