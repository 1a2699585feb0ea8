import { use } from 'react'
import { type QuestionId, questions } from '#rules'
import { useInterview } from '../interview/useInterview.ts'
import type { DeskChoices } from '../save/deskChoices.ts'
import { Choices } from '../ui/Choices.tsx'
import { inVoice, useWords, type Words } from '../words/index.ts'
import { Aloud } from './Aloud.tsx'
import { CallerLanguage } from './callerLanguage.ts'
import { DeedButton } from './DeedButton.tsx'
import { Hint } from './Hint.tsx'
import { keyOf } from './keys.ts'
import { QuestionNote } from './Notes.tsx'
import { useCall } from './useCall.ts'
import type { DeskDeeds } from './useDeeds.ts'
import { ViewHeading } from './ViewHeading.tsx'

type Props = {
  readonly question: QuestionId
  readonly deeds: DeskDeeds
  readonly choices: DeskChoices
  readonly onChoices: (chosen: Partial<DeskChoices>) => void
}

/** The question of the moment: what to read aloud, a key beside each choice, and a note. */
export function Ask({ question, deeds, choices, onChoices }: Props) {
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
      <ViewHeading>{t(`questions:${question}.short`)}</ViewHeading>
      <Aloud>
        <Script question={question} />
      </Aloud>
      <fieldset>
        <legend className="hidden">{t(`questions:${question}.short`)}</legend>
        <Choices
          question={question}
          draft={deeds.answering.draft(question)}
          onDraft={(ticks) => deeds.answering.put(question, ticks)}
          mark={(value) => (
            <>
              <Hint of={keyOf(question, value)} />{' '}
            </>
          )}
          aloud={aloud}
        />
      </fieldset>
      <div className="actions">
        <DeedButton deed="onward" deeds={deeds} className="primary">
          {t('desk:ask.onward')}
        </DeedButton>
        <DeedButton deed="previous" deeds={deeds}>
          {t('desk:ask.previous')}
        </DeedButton>
        <DeedButton deed="clear" deeds={deeds}>
          {t('desk:ask.clear')}
        </DeedButton>
      </div>
      <GoesTo choices={choices} onChoices={onChoices} />
      <QuestionNote key={question} question={question} />
      <details className="why">
        <summary>{t('desk:ask.why')}</summary>
        <p>{t(`questions:${question}.why`)}</p>
      </details>
    </>
  )
}

type InBothProps = { readonly here: string; readonly language: string; readonly children: string }

/** A choice in the counselor's language, and below it as it is read aloud in the caller's. */
function InBoth({ here, language, children }: InBothProps) {
  return (
    <>
      {here}
      <span className="detail" lang={language}>
        {children}
      </span>
    </>
  )
}

/** To the person in spoken words; to somebody else the question as it is asked of them. */
function Script({ question }: { readonly question: QuestionId }) {
  const t = useWords()
  const { interview } = useInterview()
  if (interview.respondent === 'self') return <p>{t(`script:${question}.say`)}</p>
  const body = t.maybe(`questions:${question}.body`)
  return (
    <p>
      {t(`questions:${question}.ask`)} {body}
    </p>
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
          {t(`desk:ask.${goesTo}`)}
        </label>
      ))}
    </fieldset>
  )
}
