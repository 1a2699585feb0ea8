import { use } from 'react'
import { type QuestionId, questions } from '#rules'
import { inVoice, useWords, type Words } from '../i18n/index.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { DeskPreferences } from '../storage/deskPreferences.ts'
import { Choices } from '../ui/Choices.tsx'
import { ActionButton } from './ActionButton.tsx'
import { CallerLanguage } from './callerLanguage.ts'
import { KeyHint } from './KeyHint.tsx'
import { NotesOn } from './Note.tsx'
import { PaneHeading } from './PaneHeading.tsx'
import { ReadAloud } from './ReadAloud.tsx'
import { keyOf } from './shortcuts.ts'
import { useCall } from './useCall.ts'
import type { DeskActions } from './useDeskActions.ts'

type Props = {
  readonly question: QuestionId
  readonly actions: DeskActions
  readonly choices: DeskPreferences
  readonly onChoices: (chosen: Partial<DeskPreferences>) => void
}

/** The current question: the text to read aloud, a key beside each choice, and a note. */
export function Ask({ question, actions, choices, onChoices }: Props) {
  const t = useWords()
  const { interview } = useInterview()
  useCall()
  const language = use(CallerLanguage)
  const caller = interview.respondent ?? 'self'
  const spoken = (option: string, t: Words) => (caller === 'self' ? t.maybe(`script:${question}.options.${option}`) : undefined)
  const aloud = (option: string) =>
    language ? (
      <InBoth here={t(`questions:${question}.options.${option}`)} language={language}>
        {spoken(option, inVoice(caller, language)) ?? inVoice(caller, language)(`questions:${question}.options.${option}`)}
      </InBoth>
    ) : (
      spoken(option, t)
    )
  return (
    <>
      <p className="section">{t(`questions:sections.${questions[question].section}`)}</p>
      <PaneHeading>{t(`questions:${question}.short`)}</PaneHeading>
      <ReadAloud>
        <Script question={question} />
      </ReadAloud>
      <fieldset>
        <legend className="hidden">{t(`questions:${question}.short`)}</legend>
        <Choices
          question={question}
          draft={actions.answering.draft(question)}
          onDraft={(ticks) => actions.answering.put(question, ticks)}
          mark={(value) => <KeyHint of={keyOf(question, value)} />}
          aloud={aloud}
        />
      </fieldset>
      <NotesOn question={question} />
      <div className="actions">
        <ActionButton action="onward" actions={actions} className="primary">
          {t('desk:ask.onward')}
        </ActionButton>
        <ActionButton action="previous" actions={actions}>
          {t('desk:ask.previous')}
        </ActionButton>
        <ActionButton action="clear" actions={actions}>
          {t('desk:ask.clear')}
        </ActionButton>
        <BackToJump actions={actions} />
      </div>
      <GoesTo choices={choices} onChoices={onChoices} />
      <details className="why">
        <summary>{t('desk:ask.why')}</summary>
        <p>{t(`questions:${question}.why`)}</p>
      </details>
    </>
  )
}

type InBothProps = { readonly here: string; readonly language: string; readonly children: string }

/** A choice in the counselor's language with the caller's below it. */
function InBoth({ here, language, children }: InBothProps) {
  return (
    <>
      <span>{here}</span>
      <span className="detail" lang={language}>
        {children}
      </span>
    </>
  )
}

/** The question as spoken to the caller, or as asked of a relative. */
function Script({ question }: { readonly question: QuestionId }) {
  const t = useWords()
  const { interview } = useInterview()
  if (interview.respondent === 'self') return <p>{t(`script:${question}.say`)}</p>
  const body = t.maybe(`questions:${question}.body`)
  return (
    <p>
      <span>{t(`questions:${question}.ask`)}</span> {body && <span>{body}</span>}
    </p>
  )
}

/** Leads back to the question from which the counselor jumped. */
function BackToJump({ actions }: Pick<Props, 'actions'>) {
  const t = useWords()
  const from = useCall().call.jumpedFrom.at(-1)
  if (!from) return null
  return (
    <ActionButton action="back" actions={actions}>
      {t('desk:ask.backTo', { question: t(`questions:${from}.short`) })}
    </ActionButton>
  )
}

function GoesTo({ choices, onChoices }: Pick<Props, 'choices' | 'onChoices'>) {
  const t = useWords()
  return (
    <fieldset className="goes-to">
      <legend>{t('desk:ask.goesTo')}</legend>
      {(['next', 'useful'] as const).map((goesTo) => (
        <label key={goesTo}>
          <input
            type="radio"
            name="goes-to"
            autoComplete="off"
            checked={choices.goesTo === goesTo}
            onChange={() => onChoices({ goesTo })}
          />
          <span>{t(`desk:ask.${goesTo}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}
