import { criteria } from '../criteria.ts'
import { conflicts, onlyWith } from '../practical.ts'
import { ladder } from '../settings.ts'
import { matchingRules } from './advice.ts'
import { rungOf } from './criteria.ts'
import { truthOf } from './range.ts'
/**
 * The next lower setting without a conflict, or null: when the suggestion has none, and while it is or could be
 * inpatient, which is set by safety needs: below it nothing is offered.
 */
export function workable(suggested, { low, high }, asking) {
  const fits = (setting) => matchingRules(conflicts, { ...suggested, setting }).length === 0
  const lower = ladder.slice(0, low).filter(fits)
  const setting = lower[lower.length - 1]
  if (!setting || fits(ladder[low]) || ladder[high] === 'inpatient') return null
  const unmet = asking.filter((id) => rungOf(criteria[id].atLeast) > rungOf(setting))
  const rules = onlyWith
  const goesWith = (id) => rules[id].unmet?.some((criterion) => unmet.includes(criterion)) ?? true
  return { setting, unmet, onlyWith: matchingRules(rules, { ...suggested, setting }).filter(goesWith) }
}
/**
 * The unknown questions on which it depends whether the suggestion, which has a conflict, may have to be inpatient:
 * health itself first, else what decides how much it weighs.
 */
export function workableNeeds(suggested, open, unknown) {
  const undecided = open.filter(({ id, rest }) => criteria[id].atLeast === 'inpatient' && truthOf(rest) === 'open')
  if (suggested.setting === 'inpatient' || matchingRules(conflicts, suggested).length === 0) return []
  const asked = unknown.filter((question) => undecided.some(({ reads }) => reads.includes(question)))
  const health = asked.filter((question) => question === 'mentalHealth' || question === 'physicalHealth')
  return health.length > 0 ? health : asked
}
