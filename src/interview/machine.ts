import { assign, setup } from 'xstate'
import type { EntryId, QuestionId } from '#rules'
import { around, type Context, draftAt, mayLookAt, nothingYet } from './context.ts'
import type { InterviewEvent } from './events.ts'
import {
  type Answered,
  answered,
  asking,
  begin,
  canStop,
  cleared,
  editing,
  type Interview,
  inDanger,
  isComplete,
  isReading,
  nextCall,
  type Place,
  type Respondent,
  type ReturnTo,
} from './interview.ts'

type Editing = { readonly event: { readonly question: QuestionId } }

/** Change was pressed: asks this question, then returns to where it was. */
const changing = (returnTo: ReturnTo) => ({
  target: 'asking' as const,
  actions: { type: 'edit' as const, params: ({ event }: Editing) => ({ question: event.question, returnTo }) },
})

const mayVisit = (screen: Place['screen']) => ({ type: 'mayVisit', params: screen }) as const

const record = { type: 'record' as const, params: ({ event }: { readonly event: Answered }) => event }

/** At the desk, a danger can be named at any place. Help comes first. */
const naming = {
  guard: { type: 'namesDangerAtDesk' as const, params: ({ event }: { readonly event: Answered }) => event },
  target: 'emergency' as const,
  actions: record,
}

/**
 * Two parallel regions. `interview` has one state per kind of behavior: all questions behave alike, so the question is data,
 * and the next one is computed from the answers. `deciding` is transient. `reading` opens the guide, the method or the page without
 * questions over the interview; closing it returns. The diagram is in docs/machine.md.
 */
export const machine = setup({
  types: { context: {} as Context, events: {} as InterviewEvent, input: {} as Context },
  actions: {
    begin: assign(({ context }, { respondent, desk = false }: { respondent: Respondent; desk?: boolean }) => ({
      ...begin(respondent, { ...context, desk }),
      ...around,
    })),
    open: assign((_, interview: Interview) => ({ ...begin(interview.respondent ?? 'self', interview), ...around })),
    carryOn: assign(({ context }) => ({ ...begin(context.respondent ?? 'self', context), ...around })),
    record: assign(({ context }, given: Answered) => ({ ...answered(context, given), draft: null })),
    edit: assign(({ context }, { question, returnTo }: { question: QuestionId; returnTo: ReturnTo }) => ({
      ...editing(context, question, returnTo),
      draft: draftAt(question, context),
    })),
    goTo: assign(({ context }, place: Place) => {
      if (place.screen !== 'asking') return {}
      const { opened } = context
      return { ...editing(context, place.question, place.returnTo), opened, draft: draftAt(place.question, context) }
    }),
    setRespondent: assign((_, respondent: Respondent) => ({ respondent })),
    clear: assign(({ context }, question: QuestionId) => cleared(context, question)),
    nextCaller: assign({ ...nextCall, ...around }),
    reconsider: assign(({ context }) => editing(context, 'dangerNow', context.returnTo)),
    reset: assign(nothingYet),
    pause: assign({ paused: true }),
    setDraft: assign((_, draft: Context['draft']) => ({ draft })),
    dropDraft: assign({ draft: null }),
    wantEntry: assign((_, entry: EntryId | undefined) => ({ entry: entry ?? null })),
  },
  guards: {
    namesDanger: (_, given: Answered) => given.question === 'dangerNow' && given.with.length > 0,
    namesDangerAtDesk: ({ context }, given: Answered) =>
      context.desk && given.question === 'dangerNow' && given.with.length > 0 && given.with !== 'unsure',
    isAtDesk: ({ context }) => context.desk,
    isBegun: ({ context }) => context.respondent !== null,
    mayJump: ({ context }, question: QuestionId) => context.desk && mayLookAt(asking(question), context),
    isSafe: ({ context }) => !inDanger(context),
    isInDanger: ({ context }) => inDanger(context),
    hasQuestion: ({ context }) => context.at !== null,
    cameFromResult: ({ context }) => context.returnTo === 'result',
    canStop: ({ context }) => canStop(context),
    isIncomplete: ({ context }) => !isComplete(context),
    mayVisit: ({ context, event }, screen: Place['screen']) =>
      event.type === 'visit' && event.place.screen === screen && mayLookAt(event.place, context),
    mayCloseReading: ({ context }, place: Place) => !isReading(place) && mayLookAt(place, context),
  },
}).createMachine({
  id: 'interview',
  context: ({ input }) => input,
  type: 'parallel',
  states: {
    interview: {
      initial: 'start',
      on: {
        forget: { target: '.start', actions: 'reset' },
        pause: { guard: 'isBegun', target: '.start', actions: 'pause' },
        open: { target: '.deciding', actions: { type: 'open', params: ({ event }) => event.interview } },
        setRespondent: { guard: 'isAtDesk', actions: { type: 'setRespondent', params: ({ event }) => event.respondent } },
        edit: { ...changing(null), target: '.asking', guard: { type: 'mayJump', params: ({ event }) => event.question } },
        nextCaller: { guard: 'isAtDesk', target: '.asking', actions: 'nextCaller' },
        visit: [
          { guard: mayVisit('start'), target: '.start' },
          {
            guard: mayVisit('asking'),
            target: '.asking',
            actions: { type: 'goTo', params: ({ event }) => event.place },
          },
          { guard: mayVisit('emergency'), target: '.emergency' },
          { guard: mayVisit('review'), target: '.review' },
          { guard: mayVisit('result'), target: '.result' },
          { guard: mayVisit('details'), target: '.details' },
        ],
      },
      states: {
        start: {
          entry: 'dropDraft',
          on: {
            begin: { target: 'deciding', actions: { type: 'begin', params: ({ event }) => event } },
            continue: { target: 'deciding', actions: 'carryOn' },
          },
        },
        asking: {
          on: {
            draft: { actions: { type: 'setDraft', params: ({ event: { question, ticks } }) => ({ question, ticks }) } },
            answer: [
              { guard: { type: 'namesDanger', params: ({ event }) => event }, target: 'emergency', actions: record },
              { target: 'deciding', actions: record },
            ],
            clear: { guard: 'isAtDesk', actions: { type: 'clear', params: ({ event }) => event.question } },
            stop: { guard: 'canStop', target: 'result' },
          },
        },
        deciding: {
          always: [
            { guard: 'isInDanger', target: 'emergency' },
            { guard: 'hasQuestion', target: 'asking' },
            { guard: 'cameFromResult', target: 'result' },
            { target: 'review' },
          ],
        },
        emergency: {
          entry: 'dropDraft',
          on: {
            answer: [naming, { guard: 'isAtDesk', target: 'deciding', actions: record }],
            clear: { guard: 'isAtDesk', target: 'deciding', actions: { type: 'clear', params: ({ event }) => event.question } },
            continue: { guard: 'isSafe', target: 'deciding' },
            reconsider: { target: 'asking', actions: 'reconsider' },
          },
        },
        review: {
          entry: 'dropDraft',
          on: {
            answer: naming,
            edit: changing('review'),
            continue: { guard: 'isIncomplete', target: 'deciding', actions: 'carryOn' },
            stop: { guard: 'canStop', target: 'result' },
          },
        },
        result: {
          entry: 'dropDraft',
          on: {
            answer: naming,
            edit: changing('result'),
            continue: { guard: 'isIncomplete', target: 'deciding', actions: 'carryOn' },
          },
        },
        details: {
          entry: 'dropDraft',
          on: { answer: naming, edit: changing('result') },
        },
      },
    },
    reading: {
      initial: 'closed',
      on: {
        visit: [
          {
            guard: mayVisit('guide'),
            target: '.guide',
            actions: { type: 'wantEntry', params: ({ event }) => event.entry },
          },
          { guard: mayVisit('method'), target: '.method' },
          { guard: mayVisit('without'), target: '.without' },
          { guard: { type: 'mayCloseReading', params: ({ event }) => event.place }, target: '.closed' },
        ],
        forget: '.closed',
        pause: { guard: 'isBegun', target: '.closed' },
        open: '.closed',
        nextCaller: '.closed',
      },
      states: { closed: {}, guide: { tags: 'reading' }, method: { tags: 'reading' }, without: { tags: 'reading' } },
    },
  },
})
