import { all, any, type Condition, chose, named, not, severity, unknown } from './condition.ts'

/** The recurring phrases of the rules, each defined once. */

export const recentUse = named('recentUse', chose('lastUse', 'withinWeek', 'withinMonth'))
export const agonist = named('agonist', chose('medication', 'methadone', 'buprenorphine'))
export const anyMedication = named('anyMedication', chose('medication', 'methadone', 'buprenorphine', 'naltrexone'))

const program = named('program', chose('stage', 'outpatient', 'intensive', 'day', 'liveIn'))
const notUsing = chose('stageNow', 'stillNoUse', 'endedNoUse')
const freshlyEndedOutpatient = all(chose('stage', 'outpatient'), chose('stageNow', 'endedNoUse'), chose('lastUse', 'withinMonth'))

export const steppingDown = named(
  'steppingDown',
  all(program, notUsing, not(chose('lastUse', 'withinWeek')), not(freshlyEndedOutpatient)),
)
export const active = named('active', all(recentUse, not(steppingDown)))
export const abstinent = named('abstinent', all(not(recentUse), not(steppingDown)))

/** A lapse on medication. */
export const steady = named('steady', all(agonist, chose('lastUse', 'withinMonth')))
/** Stable on medication. The signs look back 12 months. */
export const settled = named('settled', all(agonist, chose('lastUse', 'overThreeMonths')))

export const severe = severity('severe')
export const atLeastModerate = severity('moderate', 'severe')
export const atLeastMild = severity('mild', 'moderate', 'severe')

/** No use for over three months. Months in jail or prison do not count. */
export const inRemission = named('inRemission', all(chose('lastUse', 'overThreeMonths'), not(chose('stage', 'released'))))

export const inNeed = named(
  'inNeed',
  all(atLeastMild, not(all(chose('lastUse', 'overThreeMonths'), any(severity('mild'), agonist)))),
)

export const inLiveInOrDay: Condition = chose('stage', 'liveIn', 'day')
export const inHigherLevel: Condition = chose('stage', 'liveIn', 'day', 'intensive')
export const stillThere: Condition = chose('stageNow', 'stillNoUse', 'stillUsing')
export const unsafeHome: Condition = any(chose('heroinAtHome', 'yes'), chose('housing', 'unsafe', 'none'))
export const cannotPause: Condition = chose('obligations', 'cannotPauseWork', 'cannotPauseCare')
export const livesThere: Condition = all(chose('stage', 'liveIn'), stillThere)
export const pregnant: Condition = chose('pregnancy', 'yes')
export const veryUnwell: Condition = chose('withdrawal', 'veryUnwell')
export const signsUnknown: Condition = unknown('signs')
export const stoppedLately: Condition = chose('medication', 'stoppedLately')
export const painMedicine: Condition = chose('medication', 'opioidForPain')
export const naltrexone: Condition = chose('medication', 'naltrexone')
export const alcoholOrSedatives: Condition = chose('otherSubstances', 'alcoholDaily', 'sedatives')

const withdrawalFelt = any(chose('withdrawal', 'unwell'), chose('signs', 'withdrawal'))
const throughWithdrawal = all(chose('stage', 'detox', 'liveIn'), notUsing)

/** The body relies on opioids now. */
export const dependent = named(
  'dependent',
  all(chose('lastUse', 'withinWeek'), any(veryUnwell, all(withdrawalFelt, not(throughWithdrawal)))),
)

/** Pregnant, with current opioid use or a stopped medicine that needs attention today. */
export const pregnantAndInNeed = named(
  'pregnantAndInNeed',
  all(
    pregnant,
    any(
      all(recentUse, any(atLeastMild, signsUnknown, veryUnwell, withdrawalFelt)),
      all(atLeastModerate, not(chose('lastUse', 'overThreeMonths'))),
      stoppedLately,
    ),
  ),
)
