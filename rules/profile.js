import { all, any, chose, named, not, severity, unknown } from './condition.ts'
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
/** Settled on medication: the signs look back 12 months. */
export const settled = named('settled', all(agonist, chose('lastUse', 'overThreeMonths')))
export const severe = severity('severe')
export const atLeastModerate = severity('moderate', 'severe')
export const atLeastMild = severity('mild', 'moderate', 'severe')
/** No use for over three months; months locked up are not counted. */
export const inRemission = named('inRemission', all(chose('lastUse', 'overThreeMonths'), not(chose('stage', 'released'))))
export const inNeed = named(
  'inNeed',
  all(atLeastMild, not(all(chose('lastUse', 'overThreeMonths'), any(severity('mild'), agonist)))),
)
export const inLiveInOrDay = chose('stage', 'liveIn', 'day')
export const inHigherLevel = chose('stage', 'liveIn', 'day', 'intensive')
export const stillThere = chose('stageNow', 'stillNoUse', 'stillUsing')
export const unsafeHome = any(chose('heroinAtHome', 'yes'), chose('housing', 'unsafe', 'none'))
export const cannotPause = chose('obligations', 'cannotPauseWork', 'cannotPauseCare')
export const livesThere = all(chose('stage', 'liveIn'), stillThere)
export const pregnant = chose('pregnancy', 'yes')
export const veryUnwell = chose('withdrawal', 'veryUnwell')
export const signsUnknown = unknown('signs')
export const stoppedLately = chose('medication', 'stoppedLately')
export const painMedicine = chose('medication', 'opioidForPain')
export const naltrexone = chose('medication', 'naltrexone')
export const alcoholOrSedatives = chose('otherSubstances', 'alcoholDaily', 'sedatives')
const withdrawalFelt = any(chose('withdrawal', 'unwell'), chose('signs', 'withdrawal'))
const throughWithdrawal = all(chose('stage', 'detox', 'liveIn'), notUsing)
/** The body relies on opioids now. */
export const dependent = named(
  'dependent',
  all(chose('lastUse', 'withinWeek'), any(veryUnwell, all(withdrawalFelt, not(throughWithdrawal)))),
)
/** Pregnant, and opioids or the medicine that was stopped are a matter of today. */
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
