import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askedQuestions, type Question as Definition, type QuestionId, questions } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { type Answered, canStop } from '../../interview/interview.ts'
import { useDraft, useInterview } from '../../interview/useInterview.ts'
import { lazyPart, usePartIfAny } from '../../platform/lazyPart.ts'
import { Choices } from '../../ui/Choices.tsx'
import { answerOf, draftOf } from '../../ui/draft.ts'
import { PageHeading, useTitle } from '../../ui/Page.tsx'
import type { EarlyExit } from './earlyExit.ts'

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
  const [wentOn, setWentOn] = useState(false)
  const exit = useEarlyExit(question)
  const offers = exit?.isNew === true && !wentOn
  const error = pick === 'many' ? t('error.many', { none: t(`${key}.none`) }) : t('error.one')
  useTitle(t('question.title', { number: askedQuestions(interview.answers).indexOf(question) + 1 }), failed > 0)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const answer = answerOf(question, draft)
    if (answer === undefined) return setFailed(failed + 1)
    send({ type: 'answer', question, with: answer } as Answered)
  }

  const goOn = () => {
    setWentOn(true)
    document.querySelector('h1')?.focus()
  }

  return (
    <>
      {offers && <ExitCard left={exit.left} onSee={() => send({ type: 'stop' })} onGoOn={goOn} />}
      {failed > 0 && <ErrorSummary key={failed} question={question} text={error} />}
      <form onSubmit={submit} noValidate autoComplete="off">
        <fieldset
          aria-labelledby="part ask"
          aria-describedby={failed > 0 ? 'error' : undefined}
          className={failed > 0 ? 'wrong' : undefined}
        >
          <legend>
            <PageHeading id="ask" describedBy={offers ? 'exit hint' : 'hint'}>
              {t(`${key}.ask`)}
            </PageHeading>
          </legend>
          <Hint question={question} />
          {failed > 0 && (
            <p id="error" className="error">
              <span className="hidden">{t('error.prefix')}</span> <span>{error}</span>
            </p>
          )}
          <Choices question={question} draft={draft} onDraft={(ticks) => send({ type: 'draft', question, ticks })} />
        </fieldset>
        <div className="actions">
          <button type="submit" className="primary">
            {t('question.continue')}
          </button>
          {exit && !offers && (
            <button type="button" className={exit.settled ? undefined : 'link'} onClick={() => send({ type: 'stop' })}>
              {t(exit.settled ? 'question.settledStop' : 'question.stop')}
            </button>
          )}
          <details className="why">
            <summary>{t('question.why')}</summary>
            <p>{t(`${key}.why`)}</p>
          </details>
        </div>
      </form>
    </>
  )
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

export const stop = lazyPart(() => import('./earlyExit.ts'))

/** The early exit at this question; undefined while too little is known, and until its part is loaded. */
function useEarlyExit(question: QuestionId): EarlyExit | undefined {
  const { interview } = useInterview()
  const loaded = usePartIfAny(stop)
  const mayStop = canStop(interview) && interview.returnTo === null
  return mayStop ? loaded?.earlyExit(interview, question) : undefined
}

type ExitCardProps = { readonly left: number; readonly onSee: () => void; readonly onGoOn: () => void }

/** Offers the result as soon as no open question can change the setting. The heading of the question names it to a screen reader. */
function ExitCard({ left, onSee, onGoOn }: ExitCardProps) {
  const t = useWords()
  return (
    <section className="exit" aria-labelledby="exit">
      <p id="exit">
        <strong>{t('question.settled')}</strong> <span>{t('question.left', { count: left })}</span>
      </p>
      <div className="actions">
        <button type="button" className="primary" onClick={onSee}>
          {t('question.settledNow')}
        </button>
        <button type="button" onClick={onGoOn}>
          {t('question.goOn')}
        </button>
      </div>
    </section>
  )
}
