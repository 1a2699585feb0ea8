import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askedQuestions, type Question as Definition, type QuestionId, questions } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { type Answered, canStop } from '../../interview/interview.ts'
import { useDraft, useInterview } from '../../interview/useInterview.ts'
import { lazyPart, usePartIfAny } from '../../platform/lazyPart.ts'
import { Choices } from '../../ui/Choices.tsx'
import { answerOf, draftOf } from '../../ui/draft.ts'
import { PageHeading, useTitle } from '../../ui/Page.tsx'

type Props = { readonly question: QuestionId }

/**
 * One question. Nothing is preselected, nothing advances by itself, and every question can be left open. Give it the question
 * as its `key`: otherwise elements may keep the words of another question that a translator put there.
 */
export function Question({ question }: Props) {
  const t = useWords()
  const { interview, send } = useInterview()
  const draft = useDraft(question) ?? draftOf(interview.answers[question])
  const [failed, setFailed] = useState(0)
  const { pick }: Definition = questions[question]
  const key = `questions:${question}`
  const error = pick === 'many' ? t('error.many', { none: t(`${key}.none`) }) : t('error.one')
  useTitle(t('question.title', { number: askedQuestions(interview.answers).indexOf(question) + 1 }), failed > 0)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const answer = answerOf(question, draft)
    if (answer === undefined) return setFailed(failed + 1)
    send({ type: 'answer', question, with: answer } as Answered)
  }

  return (
    <>
      {failed > 0 && <ErrorSummary key={failed} question={question} text={error} />}
      <form onSubmit={submit} noValidate autoComplete="off">
        <fieldset aria-describedby={failed > 0 ? 'error' : undefined} className={failed > 0 ? 'wrong' : undefined}>
          <legend>
            <SectionName question={question} />
            <PageHeading describedBy="hint">{t(`${key}.ask`)}</PageHeading>
          </legend>
          <Hint question={question} />
          {failed > 0 && (
            <p id="error" className="error">
              <span className="hidden">{t('error.prefix')}</span> <span>{error}</span>
            </p>
          )}
          <Choices question={question} draft={draft} onDraft={(ticks) => send({ type: 'draft', question, ticks })} />
        </fieldset>
        <details className="why">
          <summary>{t('question.why')}</summary>
          <p>{t(`${key}.why`)}</p>
        </details>
        <div className="actions">
          <button type="submit" className="primary">
            {t('question.continue')}
          </button>
        </div>
      </form>
      {canStop(interview) && interview.returnTo === null && <Stop />}
    </>
  )
}

/** The section of a question, and how many questions have been answered. */
function SectionName({ question }: Props) {
  const t = useWords()
  const { answers } = useInterview().interview
  const section = t(`questions:sections.${questions[question].section}`)
  const count = askedQuestions(answers).filter((id) => answers[id] !== undefined).length
  return <span className="section">{count === 0 ? section : t('question.count', { section, count })}</span>
}

/** Describes the heading, which is read once; the description of a group is read again with each choice on iPhones. */
function Hint({ question }: Props) {
  const t = useWords()
  const body = t.maybe(`questions:${question}.body`)
  const hint = t.maybe(`questions:${question}.hint`)
  return (
    <div id="hint">
      {body && <p>{body}</p>}
      {hint && <p className="quiet">{hint}</p>}
    </div>
  )
}

/** Takes the focus whenever Continue is pressed without an answer, and links to the first choice. */
function ErrorSummary({ question, text }: Props & { readonly text: string }) {
  const t = useWords()
  const summary = useRef<HTMLDivElement>(null)
  useEffect(() => summary.current?.focus(), [])
  const toFirst = () => document.querySelector<HTMLInputElement>(`input[name="${question}"]`)?.focus()
  return (
    <div ref={summary} className="card problem" role="alert" tabIndex={-1} aria-labelledby="problem">
      <h2 id="problem">{t('error.title')}</h2>
      <button type="button" className="link" onClick={toFirst}>
        {text}
      </button>
    </div>
  )
}

export const stop = lazyPart(() => import('./Stop.tsx'))

/** Leads to the result once enough is known. Until it is loaded, the questions go on. */
function Stop() {
  const Loaded = usePartIfAny(stop)?.Stop
  return Loaded ? <Loaded /> : null
}
