/** Unknown answers that could matter for safety, in the order in which they are shown, and what each warning rests on. */
export const ifApplies = {
  ageGroup: ['youthMedication'],
  pregnancy: ['pregnancyMedication'],
  otherSubstances: ['alcoholDanger', 'sedativesTaper', 'sedativesNoReasonToWithhold'],
  lastUse: ['naltrexoneWait', 'lostTolerance'],
  withdrawal: ['detoxSupervised', 'detoxAloneUnsafe'],
  medication: ['stoppingMedicationRisk'],
}
