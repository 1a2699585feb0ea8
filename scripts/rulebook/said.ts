import { alongside, type Condition, type DisagreementId, type FactId, firstStepRules, ifApplies, medicationGroups } from '#rules'
import { citedBy, claim } from './cited.ts'
import { shortOf, whenWords } from './condition.ts'
import { type Blocks, stacked, table } from './markdown.ts'
import { allWords, words } from './words.ts'

type Rule = {
  readonly when: Condition
  readonly basis: readonly FactId[]
  readonly differ?: DisagreementId
  readonly warns?: true
}

/** The rules of the first step, in order. */
export function firstStepPart(): Blocks {
  const rules = firstStepRules.flatMap((rule, index) => [
    `### ${index + 1}. ${words(`method:firstStep.reasons.${rule.reason}`)}`,
    `**${words(`result:firstSteps.${rule.step}.title`)}.** ${words(`result:firstSteps.${rule.step}.text`)}`,
    `Why, as the person reads it: “${words(`result:firstStepReasons.${rule.reason}`)}”`,
    whenWords(rule.when),
    ...citedBy(rule),
  ])
  return [words('method:firstStep.lead'), ...rules]
}

/** The notes on medication, group by group. */
export function medicationPart(): Blocks {
  const groups = medicationGroups.flatMap((group, index) => [
    `### Medication: group ${index + 1}`,
    ...group.flatMap((rule: Rule & { readonly id: string }) => [
      `#### Medication note \`${rule.id}\``,
      `“${words(`result:medication.${rule.id}`)}”`,
      whenWords(rule.when),
      ...citedBy(rule),
    ]),
  ])
  return ['Of each group, the first note that fits is said, and no other.', ...groups]
}

/** The advice beside any setting. */
export function alongsidePart(): Blocks {
  const rules = Object.entries<Rule>(alongside).flatMap(([id, rule]) => {
    const [title, ...texts] = allWords(`result:alongside.${id}`)
    return [
      `### Alongside: ${title}`,
      ...(rule.warns ? ['**A safety warning.**'] : []),
      texts.map((text) => `“${text}”`).join(' Or: '),
      whenWords(rule.when),
      ...citedBy(rule),
    ]
  })
  return [words('method:always.text'), ...rules]
}

/** Warnings about unknown answers that could matter for safety. */
export function ifAppliesPart(): Blocks {
  const rows = Object.entries<readonly FactId[]>(ifApplies).map(([question, basis]) => [
    shortOf(question as keyof typeof ifApplies),
    words(`result:ifApplies.${question}`),
    stacked(basis.map(claim)),
  ])
  return [
    'When one of these answers is not known, its warning is shown.',
    table(['Not known', 'The warning', 'Our reading of the sources'], rows),
  ]
}
