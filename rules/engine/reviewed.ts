import { criteria } from '../criteria.ts'
import { disagreements } from '../disagreements.ts'
import { firstStepRules } from '../firstSteps.ts'
import { askedWhen } from '../flow.ts'
import { questions } from '../questions.ts'
import { type Review, reviews } from '../reviews.ts'
import { settings } from '../settings.ts'
import { severityFrom } from '../severity.ts'

/** What may be said about review by clinicians: that there was none, or the last one, of these rules or of older ones. */
export type ReviewClaim = { readonly kind: 'none' } | { readonly kind: 'current' | 'older'; readonly review: Review }

/** What may be said of these reviews. A review of other rules than today's is never said to be of today's. */
export function reviewClaim(all: readonly Review[] = reviews): ReviewClaim {
  const review = all.at(-1)
  if (!review) return { kind: 'none' }
  return { kind: review.rules === rulesVersion() ? 'current' : 'older', review }
}

/** A short name for the rules as they are: another one as soon as a need, a first step or a question changes. */
export function rulesVersion(): string {
  const deciding = { criteria, firstStepRules, disagreements, questions, askedWhen, settings, severityFrom }
  return checksum(JSON.stringify(deciding))
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function checksum(text: string): string {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return (sum >>> 0).toString(16).padStart(8, '0')
}
