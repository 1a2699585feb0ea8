/** Reads FHIR resources as another system would: knows FHIR, and of ours only the way codes are built. */
import type { Coding, Questionnaire, QuestionnaireItem, QuestionnaireItemEnableWhen, QuestionnaireResponse } from 'fhir/r4'
import type { Answers } from '#rules'

/** The codes of the answers, by the link of the item. */
export type Answered = Readonly<Record<string, readonly string[]>>

/** All items of a questionnaire, in order, those within others after them. */
export const itemsOf = ({ item = [] }: Pick<Questionnaire | QuestionnaireItem, 'item'>): QuestionnaireItem[] =>
  item.flatMap((each) => [each, ...itemsOf(each)])

/** The items that ask something. */
export const asks = (questionnaire: Questionnaire): QuestionnaireItem[] =>
  itemsOf(questionnaire).filter(({ type }) => type === 'choice')

/** The items that are enabled with these answers. The answer to an item that is not enabled does not count. */
export function enabledWith(questionnaire: Questionnaire, answers: Answered): string[] {
  const counted: Record<string, readonly string[]> = {}
  return itemsOf(questionnaire).flatMap(({ linkId, enableWhen = [], enableBehavior }) => {
    const met = enableWhen.map((each) => isMet(each, counted))
    if (met.length > 1 && !enableBehavior) throw new Error(`${linkId} does not say how its conditions are joined.`)
    const enabled = enableBehavior === 'any' ? met.includes(true) : !met.includes(false)
    if (enabled && answers[linkId]) counted[linkId] = answers[linkId]
    return enabled ? [linkId] : []
  })
}

/** True if a condition is met. FHIR leaves `!=` without an answer to the client, so it counts as not met here. */
function isMet({ question, operator, answerBoolean, answerCoding }: QuestionnaireItemEnableWhen, answers: Answered): boolean {
  const codes = answers[question]
  if (operator === 'exists') return (codes !== undefined) === answerBoolean
  if (codes === undefined) return false
  const has = codes.includes(answerCoding?.code ?? '')
  return operator === '=' ? has : !has
}

/** The codes of a response, by the link of the item. */
export const answeredIn = (response: QuestionnaireResponse): Answered =>
  Object.fromEntries(
    (response.item ?? [])
      .flatMap(({ item = [] }) => item)
      .map(({ linkId, answer = [] }) => [linkId, answer.map(({ valueCoding }) => (valueCoding as Coding).code ?? '')]),
  )

/** The answers that a response holds, as the rules know them. */
export function answersIn(response: QuestionnaireResponse, lists: readonly string[]): Answers {
  const answer = (question: string, codes: readonly string[]) => {
    const [first] = codes
    if (first === undefined) throw new Error(`${question} has an item without an answer.`)
    if (first === 'unsure' || first === 'declined') return first
    const options = codes.map((code) => code.slice(question.length + 1))
    if (!lists.includes(question)) return options[0]
    return first === `${question}.none` ? [] : options
  }
  return Object.fromEntries(Object.entries(answeredIn(response)).map(([question, codes]) => [question, answer(question, codes)]))
}
