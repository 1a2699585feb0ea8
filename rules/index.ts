/**
 * The only entry point to the rules, which are pure and have no dependencies. They turn answers into a suggestion, its reasons
 * and the changes that would move it, all as ids. The words for the ids are in src/locales.
 */
export { type Alongside, type AlongsideRule, alongside, type LineId } from './alongside.ts'
export {
  type Amounts,
  amounts,
  type Cost,
  daysIn,
  type Length,
  type LengthUnit,
  type MeasuredId,
  type Period,
  type Price,
  priceOf,
  type Stated,
  type Week,
  weeks,
} from './amounts.ts'
export { askProgram, type ProgramQuestion, type ProgramQuestionId } from './askProgram.ts'
export { actable, unsaidChanges } from './changes.ts'
export { type Closing, type ClosingRule, closing } from './closing.ts'
export type { Condition } from './condition.ts'
export { type CriterionId, criteria } from './criteria.ts'
export { type Disagreement, type DisagreementId, disagreements } from './disagreements.ts'
export { askedAnswers, askedQuestions, isUnknown, nextQuestion } from './engine/answers.ts'
export { type Change, changesToSay, whatWouldChange } from './engine/changes.ts'
export { type CountedSigns, countedSigns } from './engine/countedSigns.ts'
export { rungOf } from './engine/criteria.ts'
export { type Danger, dangersOf } from './engine/danger.ts'
export { type Explained, type Explanation, explain, type WhyNot } from './engine/explain.ts'
export { pathAhead } from './engine/pathAhead.ts'
export {
  type Judged,
  type LeftOutBecause,
  type Looking,
  type Match,
  matchPrograms,
  type ProgramMatches,
} from './engine/programs/match.ts'
export { type Near, nearness } from './engine/programs/near.ts'
export { type Recommendation, recommend } from './engine/recommend.ts'
export { type ReviewClaim, reviewClaim, rulesVersion } from './engine/reviewed.ts'
export { canStillChange, narrowedAlone, settle, settleFirst } from './engine/settle.ts'
export { type Basis, type FactId, facts } from './facts.ts'
export { type FirstStepNote, type FirstStepNoteRule, firstStepNotes } from './firstStepNotes.ts'
export { type FirstStep, type FirstStepReason, firstStepRules } from './firstSteps.ts'
export { askedWhen } from './flow.ts'
export { gates } from './gates.ts'
export { type EntryId, type Facet, facets, type GuideEntry, type GuideSection, guide } from './guide.ts'
export { ifApplies } from './ifApplies.ts'
export { type LeaveOutReason, type LeftOut, type LeftOutId, leaveOutReasons, leftOut } from './leftOut.ts'
export {
  type AskByPhone,
  type AskByPhoneRule,
  askByPhone,
  type LocatorPick,
  type LocatorPickRule,
  locator,
  locatorPicks,
} from './locator.ts'
export { type MedicationNote, medicationGroups } from './medication.ts'
export { type Headline, type HeadlineRule, headlines, type NowLine, type NowRule, nowGroups } from './now.ts'
export { mostSentences, type PhoneLine, type PhoneLineRule, phoneGroups } from './phoneScript.ts'
export { type ConflictId, conflicts, type NoteId, notes, type OnlyWith, onlyWith } from './practical.ts'
export {
  type GoFirst,
  goFirst,
  type LimitRule,
  type NeedRule,
  type Offer,
  type ProgramCondition,
  type ProgramExclusion,
  type ProgramMust,
  type ProgramShould,
  programConditions,
  programExclusions,
  programMusts,
  programShoulds,
} from './programs/needs.ts'
export {
  type Address,
  type Phone,
  type Program,
  type Property,
  type PropertyColumn,
  properties,
  propertyColumns,
  type Says,
} from './programs/program.ts'
export {
  type Answers,
  type AnswerTo,
  type OptionOf,
  type Question,
  type QuestionId,
  questionIds,
  questions,
  type SectionId,
} from './questions.ts'
export { type Review, reviews } from './reviews.ts'
export { ladder, type SettingId, settings } from './settings.ts'
export { type Severity, severityBasis, severityFrom } from './severity.ts'
export { type BringItUp, bringItUp, type CloseRule, type HelpForYou, helpForYou } from './someoneClose.ts'
export { type DocumentId, type SourceId, sourceIds, sources } from './sources.ts'
export { alongStairs, type BeforeStairs, beforeStairs, type Stair, stairs } from './stairs.ts'
export { type Aim, notEnoughKnown, nothingPointsToAProgram, staysInCare } from './suggestion.ts'
export { type RecoveryHousingText, recoveryHousingTexts, type TextRule, type ToleranceText, toleranceTexts } from './texts.ts'
export { type Today, type TodayRule, today } from './today.ts'
export { type Tonight, type TonightRule, tonight } from './tonight.ts'
export { type ForEverybody, type WithoutQuestions, withoutQuestions } from './withoutQuestions.ts'
