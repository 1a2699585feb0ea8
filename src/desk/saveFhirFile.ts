import type { Words } from '../i18n/index.ts'
import type { Interview } from '../interview/interview.ts'
import { saveToFile } from '../platform/download.ts'
import { notify } from '../platform/notice.ts'
import type { Outcome } from '../platform/outcome.ts'
import type { CallRecord } from '../storage/call.ts'

const file = { name: 'call-fhir.json', type: 'application/fhir+json' }

/** What came of saving a call as FHIR, and the text that the file holds. */
type SavedFile = { readonly outcome: Outcome; readonly text: string }

/**
 * Hands a call to the browser's downloads as FHIR. Of the record of the call, this takes only whether the caller was asked who
 * they are. Null if what writes it cannot be loaded, which a notice says.
 */
export async function saveFhirFile(
  t: Words,
  { answers, respondent }: Interview,
  { callerKnown }: CallRecord,
): Promise<SavedFile | null> {
  const given = { answers, respondent: callerKnown ? respondent : null, year: new Date().getFullYear() }
  const text = await import('../fhir/fhirFile.ts').then((loaded) => loaded.fhirFile(t, given)).catch(() => null)
  if (text === null) {
    notify('notLoaded')
    return null
  }
  return { outcome: saveToFile(text, document, file), text }
}
