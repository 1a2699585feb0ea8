import type { Bundle, FhirResource } from 'fhir/r4'
import type { Words } from '../i18n/index.ts'
import { recommendationFor } from '../interview/recommendation.ts'
import { questionnaireUrl } from './canonical.ts'
import { serviceRequest } from './proposal.ts'
import { questionnaire } from './questionnaire.ts'
import { type Given, questionnaireResponse } from './response.ts'
import type { AllWords } from './words.ts'

/**
 * The questions, the answers and the suggestion of a call; no suggestion while somebody is in danger. It is made from answers
 * alone: neither notes nor the record of the call are given to it.
 */
export function callBundle(words: AllWords, t: Words, given: Given): Bundle {
  const responseUrl = randomUrl()
  const result = recommendationFor(given.answers)
  const entries: readonly (readonly [url: string, resource: FhirResource])[] = [
    [questionnaireUrl, questionnaire(words)],
    [responseUrl, questionnaireResponse(words, given)],
    ...(result.kind === 'emergency' ? [] : [[randomUrl(), serviceRequest(t, result, given.year, responseUrl)] as const]),
  ]
  return {
    resourceType: 'Bundle',
    meta: { security: [...sensitive] },
    type: 'collection',
    entry: entries.map(([fullUrl, resource]) => ({ fullUrl, resource })),
  }
}

/** Restricted, since it is about the use of substances. */
const sensitive = [
  { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
  { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'ETH' },
]

/** A new UUID of version 4. `crypto.randomUUID` exists only on secure pages. */
function randomUrl(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`
}
