import type { Annotation, CodeableConcept, ServiceRequest } from 'fhir/r4'
import { today } from '#rules'
import type { Words } from '../i18n/index.ts'
import { type Advised, strongestFirst } from '../result/advice.ts'
import { askInstead } from '../result/askInstead.ts'
import { headlineWords } from '../result/headline.ts'
import { version } from './canonical.ts'
import { coding } from './choices.ts'
import { firstStepCode, settingCode } from './codeSystem.ts'

/**
 * The suggestion as a proposal, which nobody has ordered. Its texts are in the language of the counselor. The subject is a word,
 * not a patient: the receiving system knows whom the file is about, and the file does not.
 */
export function serviceRequest(t: Words, result: Advised, year: number, responseUrl: string): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    language: t.language,
    status: 'draft',
    intent: 'proposal',
    code: setting(t, result),
    orderDetail: [firstStep(t, result)],
    subject: { type: 'Patient', display: t('desk:caller.self') },
    authoredOn: `${year}`,
    ...reasons(t, result),
    supportingInfo: [{ reference: responseUrl }],
    note: notes(t, result),
  }
}

/** The setting as the result says it, with its code if it is one setting and not a range. */
function setting(t: Words, result: Advised): CodeableConcept {
  const text = headlineWords(t, result)
  if (result.kind === 'youth' || result.nothing || !result.clear || result.low !== result.high) return { text }
  return { coding: [coding(settingCode(result.low), t(`result:settings.${result.low}.title`))], text }
}

const firstStep = (t: Words, { firstStep: id }: Advised): CodeableConcept => ({
  coding: [coding(firstStepCode(id), t(`result:firstSteps.${id}.title`))],
  text: t(`result:firstSteps.${id}.line`),
})

function reasons(t: Words, result: Advised): Pick<ServiceRequest, 'reasonCode'> {
  if (result.kind === 'youth' || result.reasons.length === 0) return {}
  return { reasonCode: strongestFirst(result.reasons).map((id) => ({ text: t(`result:criteria.${id}`) })) }
}

/** What has to happen today, what would do instead, that this is no diagnosis, and the version of the rules. */
function notes(t: Words, result: Advised): Annotation[] {
  const urgent = [...new Set(result.today.map((id) => today[id].paper))].map((line) => t(`result:today.lines.${line}`))
  const instead = result.kind === 'setting' && result.workable ? [askInstead(t, result.workable)] : []
  const texts = [...urgent, ...instead, t('start.notThis'), `${t('name')} ${version}`]
  return texts.map((text) => ({ text }))
}
