import { all, any, type Condition, chose, named, not, severity } from './condition.ts'

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

export const inNeed = named(
  'inNeed',
  all(atLeastMild, not(all(chose('lastUse', 'overThreeMonths'), any(severity('mild'), agonist)))),
)

export const inLiveInOrDay: Condition = chose('stage', 'liveIn', 'day')
export const inHigherLevel: Condition = chose('stage', 'liveIn', 'day', 'intensive')
export const stillThere: Condition = chose('stageNow', 'stillNoUse', 'stillUsing')
export const unsafeHome: Condition = any(chose('heroinAtHome', 'yes'), chose('housing', 'unsafe', 'none'))
export const cannotPause: Condition = chose('obligations', 'cannotPauseWork', 'cannotPauseCare')
