import type { Words } from '../i18n/index.ts'
import { callBundle } from './bundle.ts'
import type { Given } from './response.ts'
import { loadWords } from './words.ts'

/** A call as the text of a FHIR file. Rejects if words cannot be loaded. */
export async function fhirFile(t: Words, given: Given): Promise<string> {
  return JSON.stringify(callBundle(await loadWords('ui', 'questions', 'desk'), t, given), null, 2)
}
