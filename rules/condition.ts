import type { FirstStep } from './firstSteps.ts'
import type { OptionOf, QuestionId } from './questions.ts'
import type { SettingId } from './settings.ts'
import type { Severity } from './severity.ts'

/** The answer is one of these options. For a question with checkboxes, at least one of these is checked. */
export type Chose = { readonly is: 'chose'; readonly question: QuestionId; readonly options: readonly string[] }
/** The answer is unknown: missing, "not sure", "rather not say", or the question is not asked. */
export type IsUnknown = { readonly is: 'unknown'; readonly question: QuestionId }
export type IsSeverity = { readonly is: 'severity'; readonly oneOf: readonly Severity[] }
/** The final number of signs (0 to 11) is known and is one of these. */
export type IsSignCount = { readonly is: 'signCount'; readonly oneOf: readonly number[] }
/** The setting in question, either suggested or under comparison, is one of these. */
export type IsSetting = { readonly is: 'setting'; readonly oneOf: readonly SettingId[] }
/** The first step is one of these. The rules that choose the first step, and the criteria, cannot read it. */
export type IsFirstStep = { readonly is: 'firstStep'; readonly oneOf: readonly FirstStep[] }
export type Leaf = Chose | IsUnknown | IsSeverity | IsSignCount | IsSetting | IsFirstStep

/** A recurring phrase of the rules, such as "currently using", and its definition. */
export type Named = { readonly is: 'named'; readonly name: string; readonly of: Condition }
export type Condition =
  | Leaf
  | Named
  | { readonly is: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly is: 'not'; readonly of: Condition }

export const chose = <Q extends QuestionId>(question: Q, ...options: [OptionOf<Q>, ...OptionOf<Q>[]]): Condition => ({
  is: 'chose',
  question,
  options,
})
export const unknown = (question: QuestionId): Condition => ({ is: 'unknown', question })
export const severity = (...oneOf: [Severity, ...Severity[]]): Condition => ({ is: 'severity', oneOf })
export const signCount = (...oneOf: readonly number[]): Condition => ({ is: 'signCount', oneOf })
export const setting = (...oneOf: readonly SettingId[]): Condition => ({ is: 'setting', oneOf })
export const firstStep = (...oneOf: readonly FirstStep[]): Condition => ({ is: 'firstStep', oneOf })
export const named = (name: string, of: Condition): Condition => ({ is: 'named', name, of })
export const all = (...of: readonly Condition[]): Condition => ({ is: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ is: 'any', of })
export const not = (of: Condition): Condition => ({ is: 'not', of })
export const always: Condition = all()

/** All leaves of a condition, from left to right. */
export function leaves(condition: Condition): readonly Leaf[] {
  switch (condition.is) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leaves)
    case 'not':
    case 'named':
      return leaves(condition.of)
    case 'chose':
    case 'unknown':
    case 'severity':
    case 'signCount':
    case 'setting':
    case 'firstStep':
      return [condition]
  }
}
