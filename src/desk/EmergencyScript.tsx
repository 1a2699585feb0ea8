import { type Danger, dangersOf, questions } from '#rules'
import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { Block } from '../screens/Emergency.tsx'
import { useWords, VoiceContext } from '../words/index.ts'
import { Aloud } from './Aloud.tsx'
import { DeedButton } from './DeedButton.tsx'
import { CallNote } from './Notes.tsx'
import type { DeskDeeds } from './useDeeds.ts'
import { ViewHeading } from './ViewHeading.tsx'

/** The number, what to do, and what to say while waiting, for the dangers named, or for all of them. */
export function EmergencyScript({ deeds }: { readonly deeds: DeskDeeds }) {
  const t = useWords()
  const { interview, send } = useInterview()
  const named = inDanger(interview)
  return (
    <>
      <ViewHeading>{t('desk:bar.emergency')}</ViewHeading>
      <div className="dangers">
        <VoiceContext value={interview.respondent ?? 'self'}>
          {(named ? dangersOf(interview.answers) : questions.dangerNow.options).map((danger) => (
            <Block key={danger} danger={danger} sure>
              <WhileWaiting danger={danger} />
            </Block>
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
          <DeedButton deed="onward" deeds={deeds} className="primary">
            {t('desk:emergency.back')}
          </DeedButton>
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
      <Aloud>
        <Wait danger={danger} />
      </Aloud>
    </>
  )
}

function Wait({ danger }: { readonly danger: Danger }) {
  const t = useWords()
  return t.list(`script:emergency.${danger}.wait`).map((sentence) => <p key={sentence}>{sentence}</p>)
}
