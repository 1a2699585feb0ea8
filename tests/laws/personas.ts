/** People and what was agreed for them, from the agreed rules, the five documents and the safety references, before the code was run. */
import type { Persona, YoungPersona } from './persona.ts'
import { onTheEdges } from './personas/edges.ts'
import { byHealth } from './personas/health.ts'
import { byHome } from './personas/home.ts'
import { byHours } from './personas/hours.ts'
import { inPrograms } from './personas/inPrograms.ts'
import { byEverydayLife } from './personas/life.ts'
import { byMedication } from './personas/medication.ts'
import { medicineFirst, youngMedicineFirst } from './personas/medicineFirst.ts'
import { onMedicine } from './personas/onMedicine.ts'
import { byPlace } from './personas/places.ts'
import { byProgram } from './personas/programs.ts'
import { rarely, youngRarely } from './personas/rare.ts'
import { bySafety, young as youngBySafety } from './personas/safety.ts'
import { bySigns } from './personas/signs.ts'
import { byWhatIsUnknown } from './personas/unknown.ts'
import { unsaid, youngUnsaid } from './personas/unsaid.ts'

export { inDanger } from './personas/safety.ts'

/** Everybody to whom a setting is suggested. */
export const personas: readonly Persona[] = [
  ...bySigns,
  ...byProgram,
  ...byHealth,
  ...byHome,
  ...byMedication,
  ...bySafety,
  ...byEverydayLife,
  ...byWhatIsUnknown,
  ...onTheEdges,
  ...rarely,
  ...medicineFirst,
  ...onMedicine,
  ...unsaid,
  ...inPrograms,
  ...byHours,
  ...byPlace,
]
export const young: readonly YoungPersona[] = [...youngBySafety, ...youngRarely, ...youngMedicineFirst, ...youngUnsaid]
