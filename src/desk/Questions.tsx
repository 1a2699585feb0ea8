import { useEffect, useRef } from 'react'
import { askedQuestions, type QuestionId, questionIds, questions, type SectionId } from '#rules'
import { useWords } from '../i18n/index.ts'
import { inDanger } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { JumpTo } from './JumpTo.tsx'
import { jumpLetters } from './jump.ts'
import { entriesOn } from './notes.ts'
import { stateOf, useAnswerInShort } from './useAnswerInShort.ts'
import { useCall } from './useCall.ts'
import type { View } from './view.ts'

type Props = { readonly view: View; readonly onJump: (question: QuestionId) => void }

const sections = [...new Set(questionIds.map((id) => questions[id].section))]

/** All questions by section, each with its answer in short, its letter, and a button to open it. */
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
      <h2 className="hidden">{t('desk:questions.label')}</h2>
      <JumpTo onJump={onJump} />
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
      <ul>
        {questionIds
          .filter((question) => questions[question].section === section)
          .map((question) => (
            <li key={question} data-question={question} data-state={stateOf(question, interview.answers)}>
              {asked.includes(question) ? (
                <button
                  type="button"
                  disabled={blocked(question)}
                  aria-current={view.is === 'question' && view.question === question ? 'step' : undefined}
                  onClick={() => onJump(question)}
                >
                  <Row question={question} />
                </button>
              ) : (
                <Row question={question} />
              )}
            </li>
          ))}
      </ul>
    </section>
  )
}

function Row({ question }: { readonly question: QuestionId }) {
  const t = useWords()
  const { call } = useCall()
  const { words, mark } = useAnswerInShort(question)
  const letter = jumpLetters(questionIds.map((id) => t(`questions:${id}.short`)))[questionIds.indexOf(question)]
  return (
    <>
      <span className="letter" aria-hidden="true">
        {letter}
      </span>{' '}
      <span className="name">{t(`questions:${question}.short`)}</span>{' '}
      {entriesOn(question, call).length > 0 && (
        <span className="noted">
          <span aria-hidden="true">✎</span> <span className="hidden">{t('desk:questions.note')}</span>
        </span>
      )}{' '}
      <span className="state" data-mark={mark} title={words}>
        {words}
      </span>
    </>
  )
}

/** Scrolls only the list, so that the current question is visible. */
function show(question: QuestionId, list: HTMLElement): void {
  const row = list.querySelector(`[data-question="${question}"]`)?.getBoundingClientRect()
  const { top, bottom } = list.getBoundingClientRect()
  if (row && row.bottom > bottom) list.scrollTop += row.bottom - bottom
  if (row && row.top < top) list.scrollTop -= top - row.top
}
