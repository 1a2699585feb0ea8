import { type FormEvent, useEffect, useRef, useState } from 'react'
import { askedQuestions, type Question as Definition, type QuestionId, questions } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { type Answered, canStop } from '../../interview/interview.ts'
import { useDraft, useInterview } from '../../interview/useInterview.ts'
import { lazyPart, usePartIfAny } from '../../platform/lazyPart.ts'
import { Choices } from '../../ui/Choices.tsx'
import { answerOf, type Draft, draftOf } from '../../ui/draft.ts'
import { beginPage, useTitle } from '../../ui/Page.tsx'

/**
 * One question: nothing is chosen beforehand, nothing moves on by itself, and every question can be left open. The next one
 * is drawn into the same elements, which a browser does in less time than into new ones.
 */
export function Question({ question }: { readonly question: QuestionId }) {
  const t = useWords()
  const { actor, interview, send } = useInterview()
  const [failure, setFailure] = useState<{ readonly at: QuestionId; readonly times: number } | null>(null)
  if (failure && failure.at !== question) setFailure(null)
  const failed = failure?.times ?? 0
  const { pick, section }: Definition = questions[question]
  const key = `questions:${question}`
  const given = askedQuestions(interview.answers).filter((id) => interview.answers[id] !== undefined).length
  const error = failed > 0 && (pick === 'many' ? t('error.many', { none: t(`${key}.none`) }) : t('error.one'))
  useTitle(t('question.title', { number: askedQuestions(interview.answers).indexOf(question) + 1 }), failed > 0)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const { draft } = actor.getSnapshot().context
    const answer = answerOf(question, draft?.question === question ? draft.ticks : draftOf(interview.answers[question]))
    if (answer === undefined) return setFailure({ at: question, times: failed + 1 })
    send({ type: 'answer', question, with: answer } as Answered)
  }
  const hint = t.maybe(`${key}.hint`)
  const body = t.maybe(`${key}.body`)

  return (
    <>
      {error && <ErrorSummary key={failed} question={question} text={error} />}
      <form onSubmit={submit} noValidate autoComplete="off">
        <fieldset aria-describedby={error ? 'hint error' : 'hint'} className={error ? 'wrong' : undefined}>
          <legend>
            <span className="section">
              {given === 0
                ? t(`questions:sections.${section}`)
                : t('question.count', { section: t(`questions:sections.${section}`), count: given })}
            </span>
            <h1 key={question} ref={beginPage} tabIndex={-1}>
              {t(`${key}.ask`)}
            </h1>
          </legend>
          <div id="hint">
            {body && <p>{body}</p>}
            {hint && <p className="quiet">{hint}</p>}
          </div>
          {error && (
            <p id="error" className="error">
              <span className="hidden">{t('error.prefix')} </span>
              {error}
            </p>
          )}
          <Ticks question={question} />
        </fieldset>
        <Why question={question} />
        <div className="actions">
          <button type="submit" className="primary">
            {t('question.continue')}
          </button>
        </div>
      </form>
      {canStop(interview) && interview.returnTo === null && toStop}
    </>
  )
}

/** The choices, and those that are ticked: of all that is on the page, nothing else is drawn anew with each tick. */
function Ticks({ question }: { readonly question: QuestionId }) {
  const { interview, send } = useInterview()
  const draft = useDraft(question) ?? draftOf(interview.answers[question])
  const change = (ticks: Draft) => send({ type: 'draft', question, ticks })
  return <Choices question={question} draft={draft} onDraft={change} />
}

/** Why it is asked, closed at each question. */
function Why({ question }: { readonly question: QuestionId }) {
  const t = useWords()
  const [openAt, setOpenAt] = useState<QuestionId | null>(null)
  return (
    <details
      className="why"
      open={openAt === question}
      onToggle={({ currentTarget }) => setOpenAt(currentTarget.open ? question : null)}
    >
      <summary>{t('question.why')}</summary>
      <p>{t(`questions:${question}.why`)}</p>
    </details>
  )
}

/** Takes the focus whenever Continue was pressed too early; leads to the first choice. */
function ErrorSummary({ question, text }: { readonly question: QuestionId; readonly text: string }) {
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

/** The way to the result, for whom enough is known; until it is here, the questions go on. */
function Stop() {
  const Loaded = usePartIfAny(stop)?.Stop
  return Loaded ? <Loaded /> : null
}

const toStop = <Stop /> // hangs on what was answered, not on what is being chosen
