/** The people of the safety laws, with what those laws speak of, read from the answers by hand. */
import {
  type Alongside,
  type Answers,
  alongside,
  firstStepRules,
  type MedicationNote,
  medicationGroups,
  questionIds,
  recommend,
} from '#rules'
import { questionsRead } from '../../rules/engine/reads.ts'
import { type Axis, axesRead, everyoneOn, sizeOf } from './axes.ts'
import { amount } from './proof.ts'
import { dice, leavingOpen, mildest, seed, somebody, ticksWithWithdrawal } from './space.ts'

const firstSteps = firstStepRules.map(({ when }) => when)
const medication = medicationGroups.map((group) => group.map(({ when }) => when))
const goesAlongside = Object.values(alongside).map(({ when }) => when)
/** What is said about medication by answers that the first step goes by too: the two are looked at together. */
const byTheSame = medication.filter((group) =>
  group.flatMap(questionsRead).every((read) => firstSteps.flatMap(questionsRead).includes(read)),
)

/** Everybody whom some rules can tell apart, in the answers that these do not read like somebody; one in so many is met. */
type Everybody = { readonly rules: string; readonly axes: readonly Axis[]; readonly like: Answers; readonly every: number }

const usesDaily: Answers = { ...mildest, lastUse: 'withinWeek', withdrawal: 'none', signs: ticksWithWithdrawal(6) }
const everybody: readonly Everybody[] = (['adult', 'under18'] as const).flatMap((ageGroup) => {
  const together = axesRead([...firstSteps, ...byTheSame.flat()], { ageGroup })
  const alone = axesRead(medication.flat(), { ageGroup })
  const tips = axesRead(goesAlongside, { ageGroup })
  return [
    { rules: 'first step and medication', axes: together, like: { ...mildest, ageGroup }, every: amount(1, 173, 1_009) },
    { rules: 'medication', axes: alone, like: { ...mildest, ageGroup }, every: amount(1, 7, 31) },
    { rules: 'alongside', axes: tips, like: { ...mildest, ageGroup }, every: amount(1, 173, 1_009) },
    { rules: 'alongside', axes: tips, like: { ...usesDaily, ageGroup }, every: amount(1, 173, 1_009) },
  ]
})
export const howMany = everybody.reduce((all, { axes, every }) => all + Math.ceil(sizeOf(axes) / every), 0)
export const ofHowMany = everybody.reduce((all, { axes }) => all + sizeOf(axes), 0)
export const byChance = amount(100_000, 3_000, 400)

/** None of them is in danger now: one in so many of everybody whom the rules can tell apart, and people by chance. */
export function* everyRisk(): Generator<Person> {
  for (const them of people()) yield described(them)
}
function* people(): Generator<Answers> {
  for (const { axes, like, every } of everybody) yield* everyoneOn(axes, like, every)
  const chance = dice(seed)
  for (let round = 0; round < byChance; round += 1) {
    const them: Answers = { ...somebody(chance, (round % 5) / 6), ageGroup: round % 7 === 0 ? 'under18' : 'adult' }
    yield leavingOpen(them, questionIds.slice(1), round % 2 === 0 ? 0 : 1 + (round % 6), chance)
  }
}

/** What the laws speak of. */
function described(them: Answers) {
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
