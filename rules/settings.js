/** Least to most intensive: the order is the ladder. */
export const settings = {
  aftercare: { liveIn: false, basis: ['aftercareAfterPrograms', 'aftercareHelps'], differ: [] },
  standardOutpatient: {
    liveIn: false,
    basis: ['outpatientLevels', 'outpatientOnceWeekly', 'outpatientFewHours'],
    differ: [],
  },
  generalOutpatient: { liveIn: false, basis: ['outpatientLevels'], differ: ['generalOutpatientTier'] },
  intensiveOutpatient: {
    liveIn: false,
    basis: ['intensiveThreeDays', 'intensiveHours', 'intensiveNineToTwenty'],
    differ: ['intensiveProgramHours', 'intensiveLength'],
  },
  partialHospitalization: {
    liveIn: false,
    basis: ['dayHours', 'dayTwentyToThirty', 'dayHoursReference', 'dayTravel'],
    differ: ['dayProgramHours', 'dayBesideWork'],
  },
  residential: {
    liveIn: true,
    basis: ['residentialIs', 'residentialCommunity'],
    differ: ['residentialLength', 'inpatientOrResidential', 'detoxIncluded'],
  },
  inpatient: {
    liveIn: true,
    basis: ['inpatientStabilizes', 'inpatientWithDetox'],
    differ: ['inpatientLength', 'inpatientOrResidential'],
  },
}
/** The settings from least to most intensive; an index in this list is a rung, 0 to 6. */
export const ladder = Object.keys(settings)
export const liveIn = ladder.filter((id) => settings[id].liveIn)
