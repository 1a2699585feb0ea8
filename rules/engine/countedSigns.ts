import { type Answers, type OptionOf, questions } from '../questions.ts'
import { type Severity, severityOf } from '../severity.ts'
import { knownAnswers } from './answers.ts'
import { holds } from './holds.ts'
import { feelsUnwell } from './signs.ts'

/** The signs that count, `withdrawal` also if the person feels unwell, with their severity. */
export type CountedSigns = {
  readonly signs: readonly OptionOf<'signs'>[]
  readonly outOf: number
  readonly severity: Severity
}

/** The signs that count in these answers, in the order of the question. Null if they are not known. */
export function countedSigns(answers: Answers): CountedSigns | null {
  const known = knownAnswers(answers)
  if (typeof known.signs !== 'object') return null
  const ticked: readonly string[] = known.signs
  const unwell = holds(feelsUnwell, { answers: known })
  const signs = questions.signs.options.filter((sign) => ticked.includes(sign) || (sign === 'withdrawal' && unwell))
  return { signs, outOf: questions.signs.options.length, severity: severityOf(signs.length) }
}
