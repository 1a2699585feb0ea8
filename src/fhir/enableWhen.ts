import type { QuestionnaireItem, QuestionnaireItemEnableWhen } from 'fhir/r4'
import { askedWhen, type Condition, type Question, type QuestionId, questions } from '#rules'
import { codeSystemUrl } from './canonical.ts'
import { codeOf } from './choices.ts'

type Enabling = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>

/** When a question is asked, as FHIR says it; nothing for a question that is always asked. */
export function whenEnabled(question: QuestionId): Enabling {
  const when = askedWhen[question]
  return when ? enabling(when) : {}
}

/**
 * A condition of the rules as `enableWhen`. Throws on one that this cannot say exactly: it joins its parts either all by "and"
 * or all by "or", and each part compares one answer with one option.
 */
export function enabling(when: Condition): Enabling {
  if (when.is === 'named') return enabling(when.of)
  if (when.is === 'chose') return anyOf(when.options.map((option) => compared(when.question, '=', option)))
  if (when.is === 'not' && when.of.is === 'chose') return unless(when.of)
  throw new Error(`enableWhen cannot say ${JSON.stringify(when)}.`)
}

/** True without an answer too, which FHIR leaves to the client unless it is said. */
function unless({ question, options }: Extract<Condition, { readonly is: 'chose' }>): Enabling {
  const [option, ...more] = options
  const { pick }: Question = questions[question]
  if (option === undefined || more.length > 0 || pick === 'many')
    throw new Error(`enableWhen can exclude one option of a question with one answer, not ${options} of ${question}.`)
  return anyOf([{ question, operator: 'exists', answerBoolean: false }, compared(question, '!=', option)])
}

const compared = (question: QuestionId, operator: '=' | '!=', option: string): QuestionnaireItemEnableWhen => ({
  question,
  operator,
  answerCoding: { system: codeSystemUrl, code: codeOf(question, option) },
})

/** FHIR wants the behavior named only if there is more than one part. */
const anyOf = (enableWhen: QuestionnaireItemEnableWhen[]): Enabling => ({
  enableWhen,
  ...(enableWhen.length > 1 && { enableBehavior: 'any' }),
})
