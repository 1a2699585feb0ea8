/** Translates the criteria for json-rules-engine from the data, condition by condition, so that both say the same. */
import { Engine } from 'json-rules-engine'

export function engineOf({ criteria }) {
  const engine = new Engine([], { allowUndefinedFacts: true })
  for (const [id, { when }] of Object.entries(criteria))
    engine.addRule({ conditions: { all: [conditionOf(when)] }, event: { type: id } })
  return engine
}

function conditionOf(condition) {
  switch (condition.is) {
    case 'all':
    case 'any':
      return { [condition.is]: condition.of.map(conditionOf) }
    case 'not':
      return { not: conditionOf(condition.of) }
    case 'named':
      return conditionOf(condition.of)
    case 'chose':
      return { fact: condition.question, operator: 'in', value: condition.options }
    case 'severity':
      return { fact: 'severity', operator: 'in', value: condition.oneOf }
    default:
      throw new Error(`No criterion reads this so far: ${condition.is}`)
  }
}

/** The facts of somebody who answered everything. The severity is computed beforehand, outside the timing. */
export function factsOf(answers, { severityOf }) {
  const signs = new Set(answers.signs)
  if (answers.withdrawal === 'unwell' || answers.withdrawal === 'veryUnwell') signs.add('withdrawal')
  return { ...answers, severity: severityOf(signs.size) }
}

/** The setting that the events call for. */
export const settingOf = (events, { criteria, ladder }) =>
  ladder[Math.max(0, ...events.map(({ type }) => ladder.indexOf(criteria[type].atLeast)))]
