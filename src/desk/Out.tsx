import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { Include } from '../save/call.ts'
import { Tick } from '../screens/result/Keep.tsx'
import { useWords } from '../words/index.ts'
import { DeedButton } from './DeedButton.tsx'
import { useCall } from './useCall.ts'
import type { DeskDeeds } from './useDeeds.ts'

/** What leaves the desk: a page for the caller, and the counselor's own copy on paper or as text. */
export function Out({ deeds }: { readonly deeds: DeskDeeds }) {
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
            <DeedButton deed="copy" deeds={deeds} className="primary">
              {t('result:keep.copy')}
            </DeedButton>
            <button type="button" onClick={() => deeds.print('counselor')}>
              {t('desk:out.printCounselor')}
            </button>
          </div>
        </fieldset>
        <fieldset>
          <legend>{t('desk:out.caller')}</legend>
          {inDanger(interview) ? (
            <p>{t('desk:out.nothingYet')}</p>
          ) : (
            <>
              <Ticks of={['why', 'answers', 'plan', 'notes']} />
              <div className="actions">
                <button type="button" onClick={() => deeds.print('caller')}>
                  {t('desk:out.printCaller')}
                </button>
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
    <Tick
      key={include}
      checked={call.include[include]}
      onChange={(checked) => change({ include: { ...call.include, [include]: checked } })}
    >
      {t(`desk:out.${include}`)}
    </Tick>
  ))
}
