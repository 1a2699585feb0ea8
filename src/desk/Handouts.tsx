import { useWords } from '../i18n/index.ts'
import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { Include } from '../storage/call.ts'
import { Checkbox } from '../ui/Checkbox.tsx'
import { ActionButton } from './ActionButton.tsx'
import { useCall } from './useCall.ts'
import type { DeskActions } from './useDeskActions.ts'

/** A page for the caller, and the counselor's own copy on paper, as text or as a file. */
export function Handouts({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { interview } = useInterview()
  return (
    <section className="out" aria-labelledby="keep">
      <h2 id="keep" tabIndex={-1}>
        {t('desk:out.title')}
      </h2>
      <div className="copies">
        <fieldset>
          <legend>{t('desk:out.counselor')}</legend>
          <Ticks of={['ownNotes']} />
          <div className="actions">
            <ActionButton action="copy" actions={actions} className="primary">
              {t('result:keep.copy')}
            </ActionButton>
            <ActionButton action="printCounselor" actions={actions}>
              {t('desk:out.printCounselor')}
            </ActionButton>
            <ActionButton action="copyLine" actions={actions}>
              {t('desk:out.copyLine')}
            </ActionButton>
            <ActionButton action="saveFhir" actions={actions}>
              {t('desk:fhir.save')}
            </ActionButton>
          </div>
          <p className="quiet">{t('desk:fhir.holds')}</p>
        </fieldset>
        <fieldset>
          <legend>{t('desk:out.caller')}</legend>
          {inDanger(interview) ? (
            <p>{t('desk:out.nothingYet')}</p>
          ) : (
            <>
              <Ticks of={['why', 'answers', 'plan', 'notes']} />
              <div className="actions">
                <ActionButton action="printCaller" actions={actions}>
                  {t('desk:out.printCaller')}
                </ActionButton>
              </div>
            </>
          )}
        </fieldset>
      </div>
    </section>
  )
}

function Ticks({ of: includes }: { readonly of: readonly Include[] }) {
  const t = useWords()
  const { call, change } = useCall()
  return includes.map((include) => (
    <Checkbox
      key={include}
      checked={call.include[include]}
      onChange={(checked) => change({ include: { ...call.include, [include]: checked } })}
    >
      {t(`desk:out.${include}`)}
    </Checkbox>
  ))
}
