import { type Danger, dangersOf, questions } from '#rules'
import { useWords, VoiceContext } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import { CallLink } from '../ui/CallLink.tsx'
import { DangerCard } from '../ui/DangerCard.tsx'
import { ActionButton } from './ActionButton.tsx'
import { KeyHint } from './KeyHint.tsx'
import { PaneHeading } from './PaneHeading.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { keyOf } from './shortcuts.ts'
import type { DeskActions } from './useDeskActions.ts'

/** What to say first, for one danger at a time. Its number and its steps are beside it. */
export function EmergencyScript({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { shown } = actions.emergency
  return (
    <>
      <PaneHeading>{t('desk:bar.emergency')}</PaneHeading>
      <WhichDanger actions={actions} />
      {shown ? (
        <>
          <ReadAloud>
            <Wait danger={shown} />
          </ReadAloud>
          <Ways actions={actions} />
        </>
      ) : (
        <>
          <ReadAloud>
            <WhatIsIt />
          </ReadAloud>
          <div className="calls">
            <CallLink line="emergency" /> <CallLink line="crisis" />
          </div>
          <div className="actions">
            <ActionButton action="onward" actions={actions} className="primary">
              {t('desk:emergency.back')}
            </ActionButton>
          </div>
        </>
      )}
    </>
  )
}

/** One button for each danger. Choosing one names it: it is recorded with its time. */
function WhichDanger({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  const { interview } = useInterview()
  const named = dangersOf(interview.answers)
  const { shown } = actions.emergency
  return (
    <fieldset className="which">
      <legend className="hidden">{t('desk:emergency.which')}</legend>
      <VoiceContext value={interview.respondent ?? 'self'}>
        {questions.dangerNow.options.map((danger) => (
          <DangerButton
            key={danger}
            danger={danger}
            isShown={danger === shown}
            isNamed={named.includes(danger)}
            onName={() => actions.choose(danger)}
          />
        ))}
      </VoiceContext>
    </fieldset>
  )
}

type DangerButtonProps = {
  readonly danger: Danger
  readonly isShown: boolean
  readonly isNamed: boolean
  readonly onName: () => void
}

function DangerButton({ danger, isShown, isNamed, onName }: DangerButtonProps) {
  const t = useWords()
  return (
    <button type="button" aria-pressed={isShown} onClick={onName}>
      <KeyHint of={keyOf('dangerNow', danger)} /> <span>{t(`emergency.${danger}.title`)}</span>{' '}
      {isNamed && <span>{t('desk:emergency.named')}</span>}
    </button>
  )
}

/** The number and the steps for the danger on screen. */
export function EmergencySteps({ danger }: { readonly danger: Danger }) {
  const { interview } = useInterview()
  return (
    <div className="dangers">
      <VoiceContext value={interview.respondent ?? 'self'}>
        <DangerCard danger={danger} sure />
      </VoiceContext>
    </div>
  )
}

/** The ways out of an emergency: it has passed, or the key was a mistake. */
function Ways({ actions }: { readonly actions: DeskActions }) {
  const t = useWords()
  return (
    <div className="actions">
      <button type="button" onClick={() => actions.choose('none')}>
        <span>{t('desk:emergency.passed')}</span> <KeyHint of={keyOf('dangerNow', 'none')} />
      </button>
      <ActionButton action="undo" actions={actions}>
        {t('desk:emergency.undo')}
      </ActionButton>
    </div>
  )
}

function WhatIsIt() {
  const t = useWords()
  return <p>{t('script:emergency.first')}</p>
}

function Wait({ danger }: { readonly danger: Danger }) {
  const t = useWords()
  return t.list(`script:emergency.${danger}.wait`).map((sentence) => <p key={sentence}>{sentence}</p>)
}
