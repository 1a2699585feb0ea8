import type { Extension } from 'fhir/r4'
import { rulesVersion } from '#rules'
import { version as appVersion } from '../../package.json'

/**
 * The canonical addresses. They name the same content on every host, so they are UUIDs and belong to no domain. They never
 * change; docs/fhir.md lists them.
 */
export const questionnaireUrl = 'urn:uuid:bcba9d10-4712-4399-bc20-aeed9af565b1'
export const codeSystemUrl = 'urn:uuid:c844fd0a-c0ed-4df4-a9da-f5828eb82873'

/** Changes with the app and with the rules. */
export const version = `${appVersion}-${rulesVersion()}`

/** What both published resources say of themselves. */
export const published = { version, language: 'en', status: 'active', publisher: 'Where to Start' } as const

const core = 'http://hl7.org/fhir/StructureDefinition'

/** A text in another language. */
export const translation = (language: string, text: string): Extension => ({
  url: `${core}/translation`,
  extension: [
    { url: 'lang', valueCode: language },
    { url: 'content', valueString: text },
  ],
})

/** How a client should draw an item. */
export const drawnAs = (control: 'radio-button' | 'check-box' | 'help'): Extension => ({
  url: `${core}/questionnaire-itemControl`,
  valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: control }] },
})

/** Options one below the other. */
export const vertical: Extension = { url: `${core}/questionnaire-choiceOrientation`, valueCode: 'vertical' }

/** Marks an option that unchecks all others. */
export const exclusive: Extension = { url: `${core}/questionnaire-optionExclusive`, valueBoolean: true }
