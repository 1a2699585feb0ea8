import { all, any, chose, not, severity } from './condition.ts'
import {
  abstinent,
  active,
  agonist,
  anyMedication,
  atLeastMild,
  atLeastModerate,
  inHigherLevel,
  inLiveInOrDay,
  inNeed,
  inRemission,
  livesThere,
  settled,
  severe,
  steady,
  steppingDown,
  stillThere,
  stoppedLately,
  unsafeHome,
} from './profile.ts'

const supportNotStrong = chose('support', 'some', 'none')
const noSupport = chose('support', 'none')
const mentalHealthInterferes = chose('mentalHealth', 'interfering', 'severe')
const overdosePastYear = chose('overdose', 'pastYear')
const endedUsed = chose('stageNow', 'endedUsed')
/** Every need that asks for a setting, in the order of the rulebook. */
export const criteria = {
  recentUse: { atLeast: 'standardOutpatient', when: active, basis: ['severityDecides', 'outpatientLessSevere'] },
  signsOfUseDisorder: {
    atLeast: 'standardOutpatient',
    when: any(atLeastModerate, all(severity('mild'), not(steppingDown))),
    basis: ['outpatientLessSevere', 'outpatientMild', 'aftercareAfterPrograms', 'aftercareHelps'],
  },
  onMedication: {
    atLeast: 'standardOutpatient',
    when: any(anyMedication, stoppedLately),
    basis: ['opioidTreatmentPrograms', 'medicationWithTherapy'],
  },
  recentOverdose: {
    atLeast: 'standardOutpatient',
    when: overdosePastYear,
    basis: ['overdosePlanNeeded', 'buprenorphineAfterOverdose', 'afterOverdose'],
  },
  afterRelease: { atLeast: 'standardOutpatient', when: chose('stage', 'released'), basis: ['releaseRisk', 'lostTolerance'] },
  mildWithoutSupport: {
    atLeast: 'generalOutpatient',
    when: all(active, severity('mild'), noSupport),
    basis: ['outpatientSupportiveHome', 'outpatientLevels'],
    differ: 'mildNeedingSupport',
  },
  moderate: {
    atLeast: 'generalOutpatient',
    when: all(active, atLeastModerate),
    basis: ['severityDecides', 'outpatientLevels', 'generalTierOurs'],
    differ: 'generalOutpatientTier',
  },
  moderateNeedsSupport: {
    atLeast: 'intensiveOutpatient',
    when: all(active, atLeastModerate, supportNotStrong),
    basis: ['intensiveMildToModerate'],
  },
  severe: {
    atLeast: 'partialHospitalization',
    when: all(active, severe, any(not(agonist), all(overdosePastYear, not(steady)))),
    basis: ['daySevere', 'severityDecides', 'severeWithMedicationOurs'],
    differ: 'severeSetting',
  },
  severeOnMedication: {
    atLeast: 'intensiveOutpatient',
    when: all(active, severe, agonist, not(steady)),
    basis: ['opioidTreatmentPrograms', 'returnToUse', 'medicineFirstOurs'],
    differ: 'severeOnMedication',
  },
  severeWithoutSolidSupport: {
    atLeast: 'residential',
    when: all(active, severe, not(agonist), noSupport),
    basis: ['daySolidSupport', 'inpatientSevere', 'inpatientSupervision'],
    differ: 'severeSetting',
  },
  withoutSupport: {
    atLeast: 'generalOutpatient',
    when: all(not(active), not(settled), atLeastModerate, noSupport),
    basis: ['outpatientSober', 'outpatientSupportiveHome'],
    differ: 'generalOutpatientTier',
  },
  abstinentSevere: {
    atLeast: 'generalOutpatient',
    when: all(abstinent, severe, not(agonist), not(inRemission)),
    basis: ['outpatientSober', 'severityDecides'],
    differ: 'generalOutpatientTier',
  },
  abstinentSevereNeedsSupport: {
    atLeast: 'intensiveOutpatient',
    when: all(abstinent, severe, not(agonist), not(inRemission), supportNotStrong),
    basis: ['intensiveMildToModerate', 'intensiveMoreThanStandard'],
  },
  afterLiveInSevere: {
    atLeast: 'partialHospitalization',
    when: all(chose('stage', 'liveIn'), severe, not(agonist)),
    basis: ['dayStepDown'],
  },
  afterLiveInOrDay: {
    atLeast: 'intensiveOutpatient',
    when: all(inLiveInOrDay, atLeastModerate),
    basis: ['intensiveStepDown', 'intensiveAfterHigher'],
  },
  afterHigherLevel: { atLeast: 'standardOutpatient', when: inHigherLevel, basis: ['outpatientAfterHigher'] },
  steppingDownWithoutSupport: {
    atLeast: 'intensiveOutpatient',
    when: all(inHigherLevel, atLeastMild, noSupport),
    basis: ['intensiveStepDown', 'outpatientSupportiveHome'],
  },
  inOutpatientNow: {
    atLeast: 'standardOutpatient',
    when: all(chose('stage', 'outpatient'), stillThere),
    basis: ['continuum', 'finishFirst'],
  },
  inIntensiveNow: {
    atLeast: 'intensiveOutpatient',
    when: all(chose('stage', 'intensive'), stillThere),
    basis: ['continuum', 'finishFirst'],
  },
  inDayProgramNow: {
    atLeast: 'partialHospitalization',
    when: all(chose('stage', 'day'), stillThere),
    basis: ['continuum', 'finishFirst'],
  },
  inLiveInNow: {
    atLeast: 'residential',
    when: all(livesThere, any(chose('lastUse', 'withinWeek'), all(atLeastModerate, not(settled), any(noSupport, unsafeHome)))),
    basis: ['continuum', 'provisionalCare', 'finishFirst'],
  },
  earlyAndSevere: {
    atLeast: 'intensiveOutpatient',
    when: all(
      steppingDown,
      any(
        all(chose('stage', 'outpatient'), chose('stageNow', 'stillNoUse')),
        all(chose('stage', 'intensive'), chose('stageNow', 'endedNoUse')),
      ),
      chose('lastUse', 'withinMonth'),
      severe,
      not(agonist),
    ),
    basis: ['inpatientEarly', 'intensiveMoreThanStandard', 'needsDecideHowMuch'],
  },
  outpatientNotEnough: {
    atLeast: 'intensiveOutpatient',
    when: all(
      active,
      atLeastMild,
      not(agonist),
      any(
        chose('relapse', 'afterOutpatient', 'afterLiveIn'),
        all(chose('stage', 'outpatient'), chose('stageNow', 'stillUsing', 'endedUsed')),
      ),
    ),
    basis: ['returnToUse', 'intensiveMoreThanStandard'],
  },
  intensiveNotEnough: {
    atLeast: 'partialHospitalization',
    when: all(active, atLeastMild, not(steady), chose('stage', 'intensive'), chose('stageNow', 'stillUsing')),
    basis: ['returnToUse', 'daySevere', 'oneLevelUp'],
  },
  programNotEnough: {
    atLeast: 'residential',
    when: all(active, atLeastModerate, not(steady), inLiveInOrDay, chose('stageNow', 'stillUsing')),
    basis: ['returnToUse', 'inpatientSevere', 'oneLevelUp'],
  },
  returnedAfterProgram: {
    atLeast: 'intensiveOutpatient',
    when: all(inHigherLevel, any(active, endedUsed)),
    basis: ['returnToUse', 'intensiveMoreThanStandard', 'oneLevelUp'],
  },
  returnAfterLiveIn: {
    atLeast: 'partialHospitalization',
    when: all(
      active,
      atLeastModerate,
      not(agonist),
      any(chose('relapse', 'afterLiveIn'), all(chose('stage', 'liveIn'), endedUsed)),
    ),
    basis: ['returnToUse', 'daySevere', 'oneLevelUp'],
  },
  mentalHealthCounseling: {
    atLeast: 'standardOutpatient',
    when: mentalHealthInterferes,
    basis: ['dualDiagnosisBenefit', 'dualDiagnosisCare'],
  },
  mentalHealthInterferes: {
    atLeast: 'intensiveOutpatient',
    when: all(inNeed, mentalHealthInterferes),
    basis: ['outpatientFewConditions', 'dualDiagnosisBenefit', 'dualDiagnosisCare'],
    differ: 'mentalHealthSetting',
  },
  severeWithMentalHealth: {
    atLeast: 'partialHospitalization',
    when: all(active, severe, not(steady), mentalHealthInterferes),
    basis: ['dayTeam', 'dualDiagnosisBenefit', 'dualDiagnosisCare'],
    differ: 'mentalHealthSetting',
  },
  mentalHealthSevere: {
    atLeast: 'inpatient',
    firm: true,
    when: all(inNeed, chose('mentalHealth', 'severe')),
    basis: ['inpatientMental', 'crisisSigns', 'crisisNeedsPeople'],
  },
  severalConditions: {
    atLeast: 'generalOutpatient',
    when: all(active, atLeastMild, chose('mentalHealth', 'managed'), chose('physicalHealth', 'managed', 'untreated')),
    basis: ['outpatientFewConditions'],
    differ: 'stablePain',
  },
  physicalHealthNeedsCare: {
    atLeast: 'inpatient',
    firm: true,
    when: all(inNeed, chose('physicalHealth', 'needsCare')),
    basis: ['inpatientMedical', 'inpatientStabilizes', 'doctorOnSite'],
  },
  homeNotSafeWhileUsing: {
    atLeast: 'residential',
    when: all(
      active,
      not(agonist),
      any(all(severe, chose('heroinAtHome', 'yes')), all(atLeastModerate, chose('housing', 'unsafe', 'none'))),
    ),
    basis: ['inpatientEasyAccess', 'provisionalCare'],
    differ: 'unsafeHome',
  },
  homeNotSafe: {
    atLeast: 'intensiveOutpatient',
    when: all(atLeastMild, not(settled), unsafeHome),
    basis: ['outpatientSupportiveHome', 'provisionalCare'],
    differ: 'homeOnMedication',
  },
  temporaryHome: {
    atLeast: 'generalOutpatient',
    when: all(atLeastMild, not(settled), chose('housing', 'temporary')),
    basis: ['outpatientSupportiveHome', 'provisionalCare'],
    differ: 'homeOnMedication',
  },
}
export const criterionIds = Object.keys(criteria)
