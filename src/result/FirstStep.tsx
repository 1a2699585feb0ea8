import { type Answers, type Basis, type DisagreementId, firstStepRules } from '#rules'
import { useWords } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { Claim } from '../ui/Claim.tsx'
import { type Advised, inHospital, isWithdrawalCare } from './advice.ts'

/** The first step, why this one, and always starting or keeping medication with it. */
export function FirstStep({ result }: { readonly result: Advised }) {
  const t = useWords()
  const { interview } = useInterview()
  const { firstStep, firstStepReason } = result
  const rule = firstStepRules.find(({ reason }) => reason === firstStepReason) as (typeof firstStepRules)[number]
  return (
    <section aria-labelledby="first-step" data-first-step={firstStep}>
      <h2 id="first-step">{t('result:sections.firstStep')}</h2>
      <h3>{t(`result:firstSteps.${firstStep}.title`)}</h3>
      <p>{t(`result:firstSteps.${firstStep}.${inHospital(result) ? 'inPregnancy' : 'text'}`)}</p>
      <Claim basis={rule.basis as Basis} differ={'differ' in rule ? [rule.differ as DisagreementId] : []}>
        {t(`result:firstStepReasons.${firstStepReason}`)}
      </Claim>
      {notesOf(result, interview.answers).map((note) => (
        <p key={note}>{t(`result:firstStepNotes.${note}`)}</p>
      ))}
    </section>
  )
}

type Note = 'there' | 'fiveToSevenDays' | 'startAsOutpatient' | 'notAtHome'

/** What is said with the first step in this case. */
function notesOf(result: Advised, answers: Answers): readonly Note[] {
  const busy = answers.obligations === 'cannotPauseWork' || answers.obligations === 'cannotPauseCare'
  const forOpioids = result.firstStepReason !== 'alcoholOrSedatives'
  const notes: readonly (readonly [Note, boolean])[] = [
    ['there', result.kind === 'setting' && result.low === 'inpatient'],
    ['fiveToSevenDays', isWithdrawalCare(result) && busy],
    ['startAsOutpatient', isWithdrawalCare(result) && busy && forOpioids],
    ['notAtHome', !forOpioids],
  ]
  return notes.filter(([, said]) => said).map(([note]) => note)
}
