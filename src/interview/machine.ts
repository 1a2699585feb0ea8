import { assertEvent, assign, setup } from 'xstate'
import type { QuestionId } from '#rules'
import {
  type Answered,
  answered,
  asking,
  begin,
  blank,
  canStop,
  canVisit,
  cleared,
  editing,
  type Interview,
  inDanger,
  isComplete,
  nextCall,
  type Place,
  type Respondent,
} from './interview.ts'

export type InterviewEvent =
  | Answered
  | { readonly type: 'begin'; readonly respondent: Respondent; readonly desk?: boolean }
  | { readonly type: 'edit'; readonly question: QuestionId }
  | { readonly type: 'visit'; readonly place: Place }
  | { readonly type: 'open'; readonly interview: Interview }
  | { readonly type: 'callerIs'; readonly respondent: Respondent }
  | { readonly type: 'clear'; readonly question: QuestionId }
  | { readonly type: 'continue' | 'stop' | 'reconsider' | 'forget' | 'nextCaller' }

const mayVisit = (screen: Place['screen']) => ({ type: 'mayVisit', params: screen }) as const

/**
 * The interview: one state for each way of behaving. All questions behave alike, so the question is data, and what
 * comes next is computed from the answers. `deciding` is passed through and never rested in.
 */
export const machine = setup({
  types: {
    context: {} as Interview,
    events: {} as InterviewEvent,
    input: {} as Interview,
  },
  actions: {
    begin: assign(({ context, event }) => {
      assertEvent(event, 'begin')
      return begin(event.respondent, { ...context, desk: event.desk ?? false })
    }),
    open: assign(({ event }) => {
      assertEvent(event, 'open')
      return begin(event.interview.respondent ?? 'self', event.interview)
    }),
    carryOn: assign(({ context }) => begin(context.respondent ?? 'self', context)),
    record: assign(({ context, event }) => {
      assertEvent(event, 'answer')
      return answered(context, event)
    }),
    edit: assign(({ context, event }, returnTo: 'review' | 'result') => {
      assertEvent(event, 'edit')
      return editing(context, event.question, returnTo)
    }),
    goTo: assign(({ context, event }) => {
      assertEvent(event, 'visit')
      if (event.place.screen !== 'asking') return context
      return { ...editing(context, event.place.question, event.place.returnTo), opened: context.opened }
    }),
    callerIs: assign(({ event }) => {
      assertEvent(event, 'callerIs')
      return { respondent: event.respondent }
    }),
    clear: assign(({ context, event }) => {
      assertEvent(event, 'clear')
      return cleared(context, event.question)
    }),
    jump: assign(({ context, event }) => {
      assertEvent(event, 'edit')
      return editing(context, event.question, null)
    }),
    nextCaller: assign(() => nextCall),
    reconsider: assign(({ context }) => editing(context, 'dangerNow', context.returnTo)),
    wipe: assign(() => blank),
  },
  guards: {
    alarming: ({ event }) => event.type === 'answer' && event.question === 'dangerNow' && event.with.length > 0,
    atDesk: ({ context }) => context.desk,
    mayJump: ({ context, event }) => event.type === 'edit' && context.desk && canVisit(asking(event.question), context),
    safe: ({ context }) => !inDanger(context),
    hasQuestion: ({ context }) => context.at !== null,
    cameFromResult: ({ context }) => context.returnTo === 'result',
    canStop: ({ context }) => canStop(context),
    incomplete: ({ context }) => !isComplete(context),
    mayVisit: ({ context, event }, screen: Place['screen']) =>
      event.type === 'visit' && event.place.screen === screen && canVisit(event.place, context),
  },
}).createMachine({
  id: 'interview',
  context: ({ input }) => input,
  initial: 'start',
  on: {
    forget: { target: '.start', actions: 'wipe' },
    open: { target: '.deciding', actions: 'open' },
    callerIs: { guard: 'atDesk', actions: 'callerIs' },
    edit: { guard: 'mayJump', target: '.asking', actions: 'jump' },
    nextCaller: { guard: 'atDesk', target: '.asking', actions: 'nextCaller' },
    visit: [
      { guard: mayVisit('start'), target: '.start' },
      { guard: mayVisit('asking'), target: '.asking', actions: 'goTo' },
      { guard: mayVisit('emergency'), target: '.emergency' },
      { guard: mayVisit('review'), target: '.review' },
      { guard: mayVisit('result'), target: '.result' },
      { guard: mayVisit('guide'), target: '.guide' },
      { guard: mayVisit('method'), target: '.method' },
    ],
  },
  states: {
    guide: {},
    method: {},
    start: {
      on: { begin: { target: 'deciding', actions: 'begin' }, continue: { target: 'deciding', actions: 'carryOn' } },
    },
    asking: {
      on: {
        answer: [
          { guard: 'alarming', target: 'emergency', actions: 'record' },
          { target: 'deciding', actions: 'record' },
        ],
        clear: { guard: 'atDesk', actions: 'clear' },
        stop: { guard: 'canStop', target: 'result' },
      },
    },
    deciding: {
      always: [
        { guard: ({ context }) => inDanger(context), target: 'emergency' },
        { guard: 'hasQuestion', target: 'asking' },
        { guard: 'cameFromResult', target: 'result' },
        { target: 'review' },
      ],
    },
    emergency: {
      on: {
        continue: { guard: 'safe', target: 'deciding' },
        reconsider: { target: 'asking', actions: 'reconsider' },
      },
    },
    review: {
      on: {
        edit: { target: 'asking', actions: { type: 'edit', params: 'review' } },
        continue: { guard: 'incomplete', target: 'deciding', actions: 'carryOn' },
        stop: { guard: 'canStop', target: 'result' },
      },
    },
    result: {
      on: {
        edit: { target: 'asking', actions: { type: 'edit', params: 'result' } },
        continue: { guard: 'incomplete', target: 'deciding', actions: 'carryOn' },
      },
    },
  },
})
