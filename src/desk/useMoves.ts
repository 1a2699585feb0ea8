import type { QuestionId } from '#rules'
import { asking, inDanger, type Place } from '../interview/interview.ts'
import { useInterview } from '../interview/useInterview.ts'
import type { DeskPreferences } from '../storage/deskPreferences.ts'
import { backFrom, nextPlace, notAsked } from './navigation.ts'
import type { Answering } from './useAnswering.ts'
import { useCall } from './useCall.ts'
import type { Pinned, View } from './view.ts'

/** What cannot be passed by Enter alone: who is calling, danger, and the closing advice. */
export type Warning = 'caller' | 'danger' | 'closing'

type Around = {
  readonly view: View
  readonly pin: (pinned: Pinned) => void
  readonly warn: (warning: Warning) => void
  readonly goesTo: DeskPreferences['goesTo']
  readonly answering: Answering
}

const danger = asking('dangerNow')
const jumpsKept = 20

/** Going from place to place at the desk. Danger is passed only with an answer, or by the key that skips. */
export function useMoves({ view, pin, warn, goesTo, answering }: Around) {
  const { actor, place, send } = useInterview()
  const { now, change } = useCall()
  const interview = () => actor.getSnapshot().context
  const isOpen = (question: QuestionId) => notAsked(interview().answers).includes(question)
  const mayPassDanger = () => !isOpen('dangerNow') || now().skipped.includes('dangerNow')

  const visit = (to: Place | undefined): boolean => {
    answering.leave()
    pin(null)
    if (!to) return false
    const isPassed = mayPassDanger() || (to.screen === 'asking' && to.question === 'dangerNow')
    if (!isPassed) warn('danger')
    send({ type: 'visit', place: isPassed ? to : danger })
    return isPassed
  }
  const markSkipped = (question: QuestionId) => {
    if (isOpen(question)) change({ skipped: [...new Set([...now().skipped, question])] })
  }
  const leaveQuestion = (question: QuestionId) => {
    answering.leave(question)
    markSkipped(question)
    visit(inDanger(interview()) ? { screen: 'emergency' } : nextPlace(interview(), goesTo, now().skipped))
  }
  const greet = () => {
    change({ greeted: true })
    visit(danger)
  }
  const goOnAsking = () => {
    const [open] = notAsked(interview().answers)
    if (open) visit(asking(open))
  }
  const fromEmergency = () => {
    if (inDanger(interview())) return
    if (place.screen === 'emergency') visit(nextPlace(interview(), goesTo, now().skipped))
    else pin(null)
  }
  return {
    visit,
    /** Goes on, or warns of what must not be passed in silence. With `skipping`, it is passed and stays marked. */
    goOn(skipping: boolean) {
      const unless = (passes: boolean, warning: Warning, go: () => void) => (passes || skipping ? go() : warn(warning))
      switch (view.is) {
        case 'opening':
          return unless(now().callerKnown, 'caller', greet)
        case 'emergency':
          return fromEmergency()
        case 'programs':
          return pin(null)
        case 'call':
          return goOnAsking()
        case 'result':
          return void visit({ screen: 'result' })
        case 'tell':
          return unless(now().closingRead, 'closing', () => visit({ screen: 'review' }))
        case 'question':
          return unless(view.question !== 'dangerNow' || mayPassDanger(), 'danger', () => leaveQuestion(view.question))
      }
    },
    jumpTo(question: QuestionId) {
      const from = view.is === 'question' && view.question !== question ? [view.question] : []
      change({ greeted: true })
      if (visit(asking(question))) change({ jumpedFrom: [...now().jumpedFrom, ...from].slice(-jumpsKept) })
    },
    /** Returns to the question from which the counselor jumped, otherwise to the previous one. */
    goBack() {
      const from = now().jumpedFrom.at(-1)
      change({ jumpedFrom: now().jumpedFrom.slice(0, -1) })
      visit(from ? asking(from) : backFrom(place, interview()))
    },
    goToPrevious: () => visit(backFrom(place, interview())),
    /** Opens the result in one of its forms, and returns to the questions. */
    toggle(screen: 'result' | 'details') {
      const { at } = interview()
      if (place.screen !== screen || view.is === 'programs') visit({ screen })
      else visit(at ? asking(at) : { screen: 'review' })
    },
  }
}
