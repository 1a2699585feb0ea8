import { type Danger, dangersOf, questions } from '#rules'
import { useWords, VoiceContext } from '../i18n/index.ts'
import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { DangerCard } from '../ui/DangerCard.tsx'
import { ActionButton } from './ActionButton.tsx'
import { CallNote } from './Notes.tsx'
import { PaneHeading } from './PaneHeading.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import type { DeskActions } from './useDeskActions.ts'

/** The number, the steps and the words for waiting, for each danger named, or for all of them. */
export function EmergencyScript({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { interview, send } = useInterview()
  const named = inDanger(interview)
  return (
    <>
      <PaneHeading>{t('desk:bar.emergency')}</PaneHeading>
      <div className="dangers">
        <VoiceContext value={interview.respondent ?? 'self'}>
          {(named ? dangersOf(interview.answers) : questions.dangerNow.options).map((danger) => (
            <DangerCard key={danger} danger={danger} sure>
              <WhileWaiting danger={danger} />
            </DangerCard>
          ))}
        </VoiceContext>
      </div>
      <CallNote />
      <div className="actions">
        {named ? (
          <button type="button" onClick={() => send({ type: 'reconsider' })}>
            {t('emergency.passed')}
          </button>
        ) : (
          <ActionButton action="onward" actions={actions} className="primary">
            {t('desk:emergency.back')}
          </ActionButton>
        )}
      </div>
    </>
  )
}

function WhileWaiting({ danger }: { readonly danger: Danger }) {
  const t = useWords()
  return (
    <>
      <h3>{t('desk:emergency.wait')}</h3>
      <ReadAloud>
        <Wait danger={danger} />
      </ReadAloud>
    </>
  )
}

function Wait({ danger }: { readonly danger: Danger }) {
  const t = useWords()
  return t.list(`script:emergency.${danger}.wait`).map((sentence) => <p key={sentence}>{sentence}</p>)
}
