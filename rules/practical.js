import { alongside } from './alongside.ts'
import { all, always, any, chose, firstStep, not, setting, signCount } from './condition.ts'
import { active, agonist, atLeastModerate, cannotPause, livesThere, severe } from './profile.ts'
import { liveIn } from './settings.ts'
import { severities, severityFrom } from './severity.ts'

const dayProgram = setting('partialHospitalization')
const atFacility = setting(...liveIn)
const paymentConflict = all(atFacility, chose('payment', 'none'), not(livesThere))
const travelConflict = all(dayProgram, chose('travel', 'someDays', 'rarely'))
/** Which practical answers a setting collides with, each on its own. */
export const conflicts = {
  obligations: { when: all(atFacility, cannotPause, not(livesThere)), basis: ['cannotLeaveHome'] },
  payment: { when: paymentConflict, basis: ['flexibilityOrCost', 'freePrograms'] },
  time: {
    when: any(
      all(setting('generalOutpatient', 'intensiveOutpatient', 'partialHospitalization'), chose('time', 'fewHours')),
      all(setting('intensiveOutpatient', 'partialHospitalization'), chose('time', 'sixToEightHours')),
      all(dayProgram, chose('time', 'someHours')),
    ),
    basis: ['outpatientLevels', 'dayHours'],
  },
  travel: { when: travelConflict, basis: ['dayTravel'] },
}
const oneBelowALimit = severities.slice(1).map((severity) => severityFrom[severity] - 1)
/** Ways around practical hurdles, and what else to know of the suggestion. */
export const notes = {
  eveningProgram: { when: all(dayProgram, chose('time', 'someHours')), basis: ['dayEvening'] },
  askForLeave: { when: all(atFacility, chose('obligations', 'canPause')), basis: ['cannotLeaveHome'] },
  freeLiveIn: { when: paymentConflict, basis: ['freePrograms'] },
  visitsByPhone: {
    when: all(setting('standardOutpatient', 'generalOutpatient', 'intensiveOutpatient'), chose('travel', 'rarely')),
    basis: ['telemedicine'],
    andWorkable: true,
  },
  stayNeedsNoTravel: { when: travelConflict, basis: ['residentialIs'] },
  ifNoDayProgram: { when: dayProgram, basis: ['dayProgramsAreFew', 'intensiveMoreThanStandard'] },
  askAboutLiveIn: {
    when: all(not(atFacility), active, severe, chose('duration', 'oneYearOrMore'), not(agonist)),
    basis: ['inpatientEarly', 'severeWithMedicationOurs'],
  },
  closeToLine: { when: signCount(...oneBelowALimit), basis: ['severityLimits'] },
}
export const onlyWith = {
  medication: { when: all(atLeastModerate, not(agonist)), basis: ['fewerOverdoses', 'medicationSavesLives'] },
  withdrawalCare: {
    when: firstStep('inpatientWithdrawalCare', 'outpatientWithdrawalCare'),
    basis: ['detoxSupervised', 'detoxAloneUnsafe'],
  },
  recoveryHousing: { when: always, unmet: ['homeNotSafe', 'homeNotSafeWhileUsing'], basis: alongside.recoveryHousing.basis },
  dualDiagnosis: {
    when: always,
    unmet: ['mentalHealthInterferes', 'severeWithMentalHealth'],
    basis: alongside.dualDiagnosis.basis,
  },
  prenatalCare: { when: chose('pregnancy', 'yes'), basis: alongside.prenatalCare.basis },
  violenceHelp: { when: chose('housing', 'unsafe'), basis: alongside.violenceHelp.basis },
  telehealth: {
    when: all(chose('travel', 'rarely'), setting('generalOutpatient', 'intensiveOutpatient')),
    basis: alongside.telehealth.basis,
  },
}
