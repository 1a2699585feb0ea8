import { type KeyboardEvent, useEffect, useRef } from 'react'
import { type Answers, askedQuestions, type QuestionId, questionIds, questions, type SectionId } from '#rules'
import { useWords } from '../i18n/index.ts'
import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { KeyHint } from './KeyHint.tsx'
import { shortcuts } from './shortcuts.ts'
import { useCall } from './useCall.ts'
import type { View } from './view.ts'

type Props = { readonly view: View; readonly onJump: (question: QuestionId) => void }

const sections = [...new Set(questionIds.map((id) => questions[id].section))]

/** All questions by section, each with its state and a button to open it. */
export function Questions({ view, onJump }: Props) {
  const t = useWords()
  const { interview } = useInterview()
  const list = useRef<HTMLElement>(null)
  const current = view.is === 'question' ? view.question : undefined
  useEffect(() => {
    if (list.current && current) show(current, list.current)
  }, [current])
  return (
    <nav ref={list} className="questions" aria-label={t('desk:questions.label')}>
      <h2>
        <span>{t('desk:questions.label')}</span> <KeyHint of={shortcuts.jump} />
      </h2>
      {inDanger(interview) && <p className="danger">{t('desk:questions.danger')}</p>}
      <div className="sections">
        {sections.map((section) => (
          <Section key={section} section={section} view={view} onJump={onJump} />
        ))}
      </div>
    </nav>
  )
}

function Section({ section, view, onJump }: Props & { readonly section: SectionId }) {
  const t = useWords()
  const { interview } = useInterview()
  const asked = askedQuestions(interview.answers)
  const blocked = (question: QuestionId) => inDanger(interview) && question !== 'dangerNow'
  return (
    <section>
      <h3>{t(`questions:sections.${section}`)}</h3>
      <ul onKeyDown={step}>
        {questionIds
          .filter((question) => questions[question].section === section)
          .map((question) => (
            <li key={question} data-question={question} data-state={stateOf(question, asked, interview.answers)}>
              {asked.includes(question) ? (
                <button
                  type="button"
                  disabled={blocked(question)}
                  aria-current={view.is === 'question' && view.question === question ? 'step' : undefined}
                  onClick={() => onJump(question)}
                >
                  <Row question={question} asked={asked} />
                </button>
              ) : (
                <Row question={question} asked={asked} />
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}

function Row({ question, asked }: { readonly question: QuestionId; readonly asked: readonly QuestionId[] }) {
  const t = useWords()
  const { interview } = useInterview()
  const { call } = useCall()
  return (
    <>
      <span className="name">{t(`questions:${question}.short`)}</span>{' '}
      <span className="state">
        <span>{t(`desk:questions.${stateOf(question, asked, interview.answers)}`)}</span>{' '}
        {call.notes[question] && <span>{t('desk:questions.note')}</span>}
      </span>
    </>
  )
}

type State = 'answered' | 'unsure' | 'declined' | 'open' | 'notNeeded'

function stateOf(question: QuestionId, asked: readonly QuestionId[], answers: Answers): State {
  const answer = answers[question]
  if (!asked.includes(question)) return 'notNeeded'
  if (answer === undefined) return 'open'
  return answer === 'unsure' || answer === 'declined' ? answer : 'answered'
}

/** Scrolls only the list, so that the current question is visible. */
function show(question: QuestionId, list: HTMLElement): void {
  const row = list.querySelector(`[data-question="${question}"]`)?.getBoundingClientRect()
  const { top, bottom } = list.getBoundingClientRect()
  if (row && row.bottom > bottom) list.scrollTop += row.bottom - bottom
  if (row && row.top < top) list.scrollTop -= top - row.top
}

/** Moves between the questions of the list with the arrow keys. */
function step(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (by === 0) return
  const buttons = [...document.querySelectorAll<HTMLElement>('.questions button:enabled')]
  buttons[buttons.indexOf(event.target as HTMLElement) + by]?.focus()
  event.preventDefault()
}
