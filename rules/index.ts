/**
 * The one door to the rules: pure, without any dependency. Answers go in; what is suggested, why, and what would
 * change it come out, as ids. The words for the ids stand in src/locales.
 */
export { type Alongside, alongside } from './alongside.ts'
export { type CriterionId, criteria } from './criteria.ts'
export { type DisagreementId, disagreements } from './disagreements.ts'
export { type Change, whatWouldChange } from './engine/change.ts'
export { askedAnswers, askedQuestions, isUnknown, nextQuestion } from './engine/path.ts'
export { decidedBy } from './engine/reads.ts'
export { type Danger, type Recommendation, recommend } from './engine/recommend.ts'
export { canMove } from './engine/settle.ts'
export { type Basis, type FactId, facts } from './facts.ts'
export { type FirstStep, type FirstStepReason, firstStepRules } from './firstSteps.ts'
export { type MedicationNote, medicationGroups } from './medication.ts'
export { type ConflictId, type NoteId, type OnlyWith, conflicts, notes } from './practical.ts'
export { type AnswerTo, type Answers, type OptionOf, type QuestionId, type SectionId, questionIds, questions } from './questions.ts'
export { type SettingId, ladder, settings } from './settings.ts'
export { type SourceId, sourceIds, sources } from './sources.ts'
