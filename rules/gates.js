/** What stands before any setting, and the reference each rests on: the emergency page, and the route of the young. */
export const gates = {
  emergency: {
    overdoseSigns: ['overdoseResponse', 'naloxoneReverses', 'breathingNotWaking', 'goodSamaritan'],
    medicalEmergency: ['alcoholDanger', 'sedativesTaper', 'medetomidineWithdrawal'],
    selfHarm: ['crisisNeedsPeople', 'crisisSigns', 'lineInSignLanguage'],
  },
  youth: ['youthMedication'],
}
