import { type Condition, type CriterionId, conflicts, type FactId, notes, onlyWith } from '#rules'
import { citedBy } from './cited.ts'
import { whenWords } from './condition.ts'
import { type Blocks, list } from './markdown.ts'
import { words } from './words.ts'

type Rule = { readonly when: Condition; readonly basis: readonly FactId[]; readonly unmet?: readonly CriterionId[] }

/** Conflicts with everyday life, ways around them, and the conditions under which a lighter setting is safe. */
export function workablePart(): Blocks {
  return [
    `${words('method:workable.text')} ${words('method:workable.firm')}`,
    'While inpatient care is suggested, or still possible, no lighter setting is named.',
    ...rulesOf('Conflict', 'conflicts', conflicts),
    ...rulesOf('Way around', 'notes', notes),
    ...rulesOf('Safe only with', 'onlyWith', onlyWith),
  ]
}

function rulesOf(kind: string, at: string, rules: Readonly<Record<string, Rule>>): Blocks {
  return Object.entries(rules).flatMap(([id, rule]) => [
    `### ${kind}: \`${id}\``,
    `“${words(`result:${at}.${id}`)}”`,
    ...caseBlocks(rule),
    ...citedBy(rule),
  ])
}

/** When a rule holds, and for which unmet needs. */
function caseBlocks({ when, unmet }: Rule): Blocks {
  if (!unmet) return [whenWords(when)]
  const beside = `Where one of these needs is left unmet:\n\n${list(unmet.map((need) => words(`result:needs.${need}`)))}`
  const holdsAlways = when.is === 'all' && when.of.length === 0
  return holdsAlways ? [beside] : [whenWords(when), beside]
}
