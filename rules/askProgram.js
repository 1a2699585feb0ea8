/** What to ask a program, from what the documents say the choice should rest on, and what keeps people safe. */
export const askProgram = {
  age: { basis: ['youthMedication'], paper: true, youth: true },
  medication: { basis: ['medicationWhere', 'provenCare'], paper: true, youth: true, adult: true },
  wait: { basis: ['interimMedication', 'provisionalCare'], paper: true, youth: true, adult: true },
  price: { basis: ['chooseCost', 'chooseInsurance'], paper: true, youth: true, adult: true },
  place: { basis: ['chooseLocation'], paper: true, youth: true, adult: true },
  mentalHealth: { basis: ['chooseServices', 'dualDiagnosisCare'], paper: true, youth: true, adult: true },
  family: { basis: ['familyEducation'], youth: true },
  services: { basis: ['chooseServices'], adult: true },
  staff: { basis: ['chooseStaff', 'doctorOnSite'], adult: true },
  approach: { basis: ['chooseApproach', 'provenCare'], adult: true },
  comfort: { basis: ['chooseAmenities'], youth: true, adult: true },
  relapse: { basis: ['returnToUse'], paper: true, youth: true, adult: true },
  after: { basis: ['aftercarePlan'], paper: true, youth: true, adult: true },
}
