import type { DocumentId, HeadingOf } from './sources.ts'

/** Why a statement of a document is not used. */
export const leaveOutReasons = [
  'againstEvidence',
  'unsafe',
  'outdated',
  'cannotVerify',
  'blames',
  'garbled',
  'selling',
  'notAboutCare',
  'betterSource',
] as const
export type LeaveOutReason = (typeof leaveOutReasons)[number]

/** A statement of a document that this tool does not pass on. Its wording is in guide.json under the same id. */
export type LeftOut = {
  [D in DocumentId]: { readonly from: D; readonly under: HeadingOf<D>; readonly because: LeaveOutReason }
}[DocumentId]

export const leftOut = {
  signsOfAddiction: { from: 'D0', under: 'Why People Need Treatment For Heroin Addiction', because: 'betterSource' },
  intensivePlan: { from: 'D0', under: 'Why People Need Treatment For Heroin Addiction', because: 'againstEvidence' },
  helplineOfResource: { from: 'D0', under: 'Get Started On The Road To Recovery.', because: 'selling' },
  finishersDoWell: { from: 'D1', under: 'Heroin Addiction Treatment Centers', because: 'cannotVerify' },
  coverageCheck: { from: 'D1', under: 'Detox and Heroin Addiction Treatment Centers', because: 'selling' },
  detoxThenGroupsOnly: { from: 'D1', under: 'A Complete Approach to Treatment for Heroin Addiction', because: 'unsafe' },
  successUpToPatient: { from: 'D1', under: 'A Complete Approach to Treatment for Heroin Addiction', because: 'blames' },
  howAddictionGrows: { from: 'D1', under: 'Heroin Treatment: Finding a Way Out', because: 'blames' },
  editorsNote: { from: 'D1', under: 'Heroin Treatment: Finding a Way Out', because: 'garbled' },
  navigators: { from: 'D1', under: 'How Does Treatment for Heroin Abuse Work?', because: 'selling' },
  changesInBrain: { from: 'D1', under: 'How Does Treatment for Heroin Abuse Work?', because: 'notAboutCare' },
  inpatientForEverybody: { from: 'D1', under: 'What Are Some Treatment Options for Heroin Users?', because: 'againstEvidence' },
  deathsIn2020: { from: 'D2', under: 'Opening passage on heroin use', because: 'outdated' },
  toxins: { from: 'D2', under: 'Heroin Detoxification', because: 'againstEvidence' },
  ownProgram: { from: 'D2', under: 'Find A Substance Abuse Treatment Program Today', because: 'selling' },
  suboxoneStopsRelief: { from: 'D3', under: 'Medications for Heroin Addiction', because: 'againstEvidence' },
  howMedicationWorks: { from: 'D3', under: 'Medications for Heroin Addiction', because: 'notAboutCare' },
  helplineOfSettings: { from: 'D3', under: 'How to Find a Heroin Addiction Treatment Program', because: 'selling' },
  noPleasure: { from: 'D4', under: 'What is the role of medication in heroin addiction treatment?', because: 'blames' },
  relapseRates: { from: 'D4', under: 'Heroin Addiction: Dependence, Risks, and Treatment', because: 'cannotVerify' },
  oneProvider: { from: 'D4', under: 'Heroin Addiction: Dependence, Risks, and Treatment', because: 'selling' },
  dopamine: { from: 'D4', under: 'What are the principles of effective treatment?', because: 'notAboutCare' },
  babyExposed: { from: 'D4', under: 'What are the principles of effective treatment?', because: 'blames' },
  breathingStops: { from: 'D4', under: 'Opening passage on medication', because: 'betterSource' },
  moreEffective: { from: 'D4', under: 'Opening passage on medication', because: 'garbled' },
  soberLivingHalf: { from: 'D4', under: 'Passage before intensive outpatient programs', because: 'garbled' },
} as const satisfies Record<string, LeftOut>

export type LeftOutId = keyof typeof leftOut
