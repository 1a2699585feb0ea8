/** The people of the safety laws, with what those laws speak of, read from the answers by hand. */
import { type Alongside, type Answers, type MedicationNote, questionIds, questions, recommend } from '#rules'
import {
  answersTo,
  dice,
  everyone,
  leavingOpen,
  mildest,
  seed,
  severities,
  somebody,
  type Tries,
  ticksWithWithdrawal,
} from './space.ts'

/** Use, other substances, pregnancy and medication, over a home and a treatment that are mild. */
const risks: Tries = {
  lastUse: questions.lastUse.options,
  signs: [...severities, ticksWithWithdrawal(2)],
  withdrawal: questions.withdrawal.options,
  otherSubstances: answersTo('otherSubstances'),
  overdose: ['never', 'pastYear'],
  pregnancy: questions.pregnancy.options,
  medication: ['none', 'methadone', 'naltrexone', 'opioidForPain'],
}

/** None of them is in danger now. */
export function* atRisk(): Generator<Answers> {
  yield* everyone(risks, mildest)
  const chance = dice(seed)
  for (let round = 0; round < 6000; round += 1) yield { ...somebody(chance, (round % 5) / 6), ageGroup: ageIn(round) }
  for (let round = 0; round < 1000; round += 1)
    yield leavingOpen({ ...somebody(chance, 0.6), ageGroup: ageIn(round) }, questionIds.slice(1), 1 + (round % 6), chance)
}
const ageIn = (round: number) => (round % 7 === 0 ? 'under18' : 'adult')

/** What the laws speak of. */
export function described(them: Answers) {
  const result = recommend(them)
  if (result.kind === 'emergency') throw new Error('Nobody here is in danger now.')
  const substances: readonly string[] = typeof them.otherSubstances === 'object' ? them.otherSubstances : []
  const ticked: readonly string[] = typeof them.signs === 'object' ? them.signs : []
  const unwell = them.lastUse === 'withinWeek' && (them.withdrawal === 'unwell' || them.withdrawal === 'veryUnwell')
  return {
    ...them,
    result,
    unwell,
    usedLately: them.lastUse === 'withinWeek' || them.lastUse === 'withinMonth',
    signCount: new Set([...ticked, ...(unwell ? ['withdrawal'] : [])]).size,
    onAgonist: them.medication === 'methadone' || them.medication === 'buprenorphine',
    onNaltrexone: them.medication === 'naltrexone',
    pregnant: them.pregnancy === 'yes',
    mustTaper: substances.includes('alcoholDaily') || substances.includes('sedatives'),
    sedativesPrescribed: substances.includes('sedativesPrescribed'),
    inWithdrawalCare: result.firstStep === 'inpatientWithdrawalCare' || result.firstStep === 'outpatientWithdrawalCare',
    inpatient: result.kind === 'setting' && result.low === 'inpatient',
    isTold: (...notes: MedicationNote[]) => notes.some((note) => result.medication.includes(note)),
    has: (...ids: Alongside[]) => ids.every((id) => result.alongside.includes(id)),
  }
}
export type Person = ReturnType<typeof described>
