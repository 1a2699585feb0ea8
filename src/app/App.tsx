import { type ComponentType, type MouseEvent, useEffect, useRef } from 'react'
import { useWords, VoiceContext, wordedFirst } from '../i18n/index.ts'
import { canVisit, inDanger, isAtDesk, type Place } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import { ErrorBoundary, type Failure } from '../platform/ErrorBoundary.tsx'
import { type LazyPart, lazyPart, usePart } from '../platform/lazyPart.ts'
import { afterPaint, whenIdle } from '../platform/schedule.ts'
import { Emergency } from '../screens/emergency/Emergency.tsx'
import { Part } from '../screens/question/Part.tsx'
import { Question, stop } from '../screens/question/Question.tsx'
import { OpenFile } from '../screens/start/OpenFile.tsx'
import { Start } from '../screens/start/Start.tsx'
import { emergencyBasis } from '../ui/DangerCard.tsx'
import { DeleteAnswers } from '../ui/DeleteAnswers.tsx'
import { Helplines } from '../ui/Helplines.tsx'
import { HostLine } from '../ui/HostLine.tsx'
import { Languages } from '../ui/Languages.tsx'
import { LeaveLink } from '../ui/LeaveLink.tsx'
import { Privacy } from '../ui/Privacy.tsx'
import { ErrorScreen } from './ErrorScreen.tsx'
import { FootLinks, Reading } from './FootLinks.tsx'
import { NoticeBox } from './NoticeBox.tsx'
import { UpdateBox } from './UpdateBox.tsx'
import { Waiting } from './Waiting.tsx'

const laterQuestions = lazyPart(async () => true, 'questions')
const review = lazyPart(() => import('../screens/review/Review.tsx'), 'questions')
const result = lazyPart(() => import('../screens/result/Result.tsx'), 'result', 'facts')
const details = lazyPart(() => import('../screens/details/Details.tsx'), 'result', 'facts')
const guide = lazyPart(() => import('../screens/guide/Guide.tsx'), 'result', 'facts', 'guide')
const method = lazyPart(() => import('../screens/method/Method.tsx'), 'result', 'facts', 'guide', 'method')
const without = lazyPart(() => import('../screens/without/Without.tsx'), 'result', 'facts', 'without')
const desk = lazyPart(() => import('../desk/Desk.tsx'), 'result', 'facts', 'desk', 'script', 'programs')

// Created once, so that React redraws it only when its own words change, not with every answer.
const helplines = <Helplines />
const languages = <Languages />
const waiting = <Waiting />
const notice = <NoticeBox />
const update = <UpdateBox />
const privacy = <Privacy />
const host = <HostLine />

/** The frame of every page, with the current screen inside. */
export function App() {
  const t = useWords()
  const { interview, place, send, back } = useInterview()
  const main = useRef<HTMLElement>(null)
  const answering = Object.keys(interview.answers).length > 0
  const asking = place.screen === 'asking'
  useEffect(() => {
    if (asking) afterPaint(window, fetchNext)
  }, [asking])
  useEffect(() => {
    if (answering) fetchAhead()
  }, [answering])
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    main.current?.focus()
  }
  return (
    <VoiceContext value={interview.respondent ?? 'self'}>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads there before the script is there too; then no entry of the history */}
      <a className="skip" href="#main" onClick={skip}>
        {t('skip')}
      </a>
      <header>
        <div className="top">
          <button type="button" className="name" onClick={() => send({ type: 'visit', place: { screen: 'start' } })}>
            {t('name')}
          </button>
          {languages}
          <LeaveLink />
        </div>
        {helplines}
      </header>
      {waiting}
      <main ref={main} id="main" tabIndex={-1}>
        {place.screen !== 'start' && !isAtDesk(interview, place) && (
          <div className="way">
            <button type="button" className="link back" onClick={back}>
              {t('question.back')}
            </button>
            {place.screen === 'asking' && <Part question={place.question} />}
          </div>
        )}
        {notice}
        {isAtDesk(interview, place) ? (
          <ErrorBoundary key="desk" fallback={(failure) => <ScreenError failure={failure} />}>
            <Later part={desk} screen="Desk" />
          </ErrorBoundary>
        ) : (
          <ErrorBoundary key={place.screen} of={keyOf(place)} fallback={(failure) => <ScreenError failure={failure} />}>
            <Screen place={place} />
          </ErrorBoundary>
        )}
      </main>
      <footer>
        {place.screen !== 'emergency' && update}
        <FootLinks key={keyOf(place)} folded={asking && !interview.desk}>
          {!inDanger(interview) && <Reading onRead={(screen) => send({ type: 'visit', place: { screen } })} />}
          {privacy}
          {(answering || interview.desk) && place.screen !== 'start' && (
            <DeleteAnswers onForget={() => send({ type: 'forget' })} />
          )}
        </FootLinks>
        {place.screen === 'start' && interview.respondent === null && <OpenFile />}
        {!asking && place.screen !== 'emergency' && host}
      </footer>
    </VoiceContext>
  )
}

const keyOf = (place: Place): string => (place.screen === 'asking' ? place.question : place.screen)

function Screen({ place }: { readonly place: Place }) {
  switch (place.screen) {
    case 'start':
      return <Start />
    case 'asking':
      return <WordedQuestion question={place.question} />
    case 'emergency':
      return <Emergency />
    case 'review':
      return <Later part={review} screen="Review" />
    case 'result':
      return <Later part={result} screen="Result" />
    case 'details':
      return <Later part={details} screen="Details" />
    case 'guide':
      return <Later part={guide} screen="Guide" />
    case 'method':
      return <Later part={method} screen="Method" />
    case 'without':
      return <Later part={without} screen="Without" />
  }
}

/** Shows a question as soon as its words are loaded. Those of the first questions come with the page. */
function WordedQuestion({ question }: Pick<Extract<Place, { screen: 'asking' }>, 'question'>) {
  const isLater = !wordedFirst.includes(question)
  const later = usePart(laterQuestions, isLater)
  return later || !isLater ? <Question key={question} question={question} /> : null
}

const answers: Place = { screen: 'review' }

/** Replaces a screen that cannot be drawn. The frame stays, and so does a way to the answers. */
function ScreenError({ failure }: { readonly failure: Failure }) {
  const t = useWords()
  const { interview, place, send } = useInterview()
  return (
    <ErrorScreen failure={failure}>
      {place.screen !== 'review' && canVisit(answers, interview) && (
        <button type="button" onClick={() => send({ type: 'visit', place: answers })}>
          {t('error.answers')}
        </button>
      )}
    </ErrorScreen>
  )
}

/**
 * Fetches the other questions, and the sources of the emergency page before anybody needs it, so that nothing moves under a
 * thumb there.
 */
function fetchNext() {
  laterQuestions.fetch()
  emergencyBasis.fetch()
}

/** Fetches the last screens while the first questions are answered, in pauses, so that no answer waits. */
function fetchAhead() {
  for (const later of [stop, review, result]) whenIdle(window, later.fetch)
}

type LaterProps<Name extends string> = { readonly part: LazyPart<Readonly<Record<Name, ComponentType>>>; readonly screen: Name }

/** A screen that is loaded separately. */
function Later<Name extends string>({ part, screen }: LaterProps<Name>) {
  const Loaded: ComponentType | undefined = usePart(part)?.[screen]
  return Loaded ? <Loaded /> : null
}
