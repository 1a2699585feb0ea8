import { type Basis, type DisagreementId, type FirstStepNoteRule, firstStepNotes, firstStepRules } from '#rules'
import { useWords } from '../i18n/index.ts'
import { Claim } from '../ui/Claim.tsx'
import type { Advised } from './advice.ts'

/** The first step, its reason, and notes for this case. */
export function FirstStep({ result }: { readonly result: Advised }) {
  const t = useWords()
  const { firstStep, firstStepReason } = result
  const rule = firstStepRules.find(({ reason }) => reason === firstStepReason) as (typeof firstStepRules)[number]
  return (
    <div data-first-step={firstStep}>
      <h3>{t(`result:firstSteps.${firstStep}.title`)}</h3>
      <p>{t(`result:firstSteps.${firstStep}.text`)}</p>
      <Claim basis={rule.basis as Basis} differ={'differ' in rule ? [rule.differ as DisagreementId] : []}>
        {t(`result:firstStepReasons.${firstStepReason}`)}
      </Claim>
      {result.firstStepNotes.map((id) => {
        const note: FirstStepNoteRule = firstStepNotes[id]
        return (
          <div key={id} data-first-step-note={id}>
            <Claim basis={note.basis} differ={note.differ ? [note.differ] : []} differing={result.differing}>
              {t(`result:firstStepNotes.${id}`)}
            </Claim>
          </div>
        )
      })}
    </div>
  )
}
