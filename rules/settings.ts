import type { DisagreementId } from './disagreements.ts'
import type { Basis } from './facts.ts'

/** One care setting: its facts, and the points on which sources differ. */
export type Setting = { readonly liveIn: boolean; readonly basis: Basis; readonly differ: readonly DisagreementId[] }

/** From least to most intensive. This order is the ladder. */
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
} as const satisfies Record<string, Setting>

export type SettingId = keyof typeof settings

/** The settings from least to most intensive. An index into this list is a rung, 0 to 6. */
export const ladder = Object.keys(settings) as SettingId[]
export const liveIn = ladder.filter((id) => settings[id].liveIn)
