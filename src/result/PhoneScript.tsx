import type { Answers } from '#rules'
import { useWords, type Words } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { CallLink } from '../ui/CallLink.tsx'
import { type Advised, doctorToday, isClear } from './advice.ts'

/** Words to read aloud on the phone, in the voice of whoever calls, and a number to call. */
export function PhoneScript({ result }: { readonly result: Advised }) {
  const t = useWords()
  const { interview } = useInterview()
  return (
    <section aria-labelledby="say">
      <h2 id="say">{t('result:sections.say')}</h2>
      <blockquote>
        <p>{phoneScript(t, interview.answers, result).join(' ')}</p>
      </blockquote>
      <CallLink line="treatment" calm />
      <p className="quiet">{t('result:say.helplineText')}</p>
      <button type="button" className="link" onClick={() => document.getElementById('keep')?.focus()}>
        {t('result:say.printLink')}
      </button>
    </section>
  )
}

/** The sentences of the call: what is looked for, what must be known for safety, and what to do while waiting. */
export function phoneScript(t: Words, answers: Answers, result: Advised): readonly string[] {
  const opening = result.kind === 'youth' ? 'youth' : isClear(result) ? result.low : 'unclear'
  const { firstStep, firstStepReason, alongside } = result
  const forAlcohol = firstStepReason === 'alcoholOrSedatives'
  const taken = (['methadone', 'buprenorphine', 'naltrexone'] as const).find((medication) => medication === answers.medication)
  return [
    t(`result:say.opening.${opening}`),
    ...(doctorToday(result).length > 0 ? [t('result:say.urgent')] : []),
    ...(firstStep === 'assessment' && opening === 'unclear' ? [] : [t(`result:say.firstStep.${firstStep}`)]),
    ...(forAlcohol ? [t('result:say.notSuddenly')] : []),
    ...(alongside.includes('prenatalCare') && firstStep !== 'pregnancyMedication' ? [t('result:say.pregnant')] : []),
    ...(forAlcohol && taken ? [t(`result:say.taking.${taken}`)] : []),
    t('result:say.wait'),
  ]
}
