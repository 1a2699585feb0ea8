import { ladder, type QuestionId, questionIds } from '#rules'
import type { InterviewEvent } from '../../../src/interview/events.ts'
import type { Model } from './model.ts'
import { hasNone, say } from './say.ts'

/** What a button does: an event of the machine, or something around it. `often` weighs it against the others; 0 is never. */
export type Action = {
  readonly name: string
  readonly often: number
  readonly event?: InterviewEvent
  readonly leads: (model: Model) => void
}

type Row = readonly [key: string, often: number, does: InterviewEvent | ((model: Model) => void), about?: QuestionId]

const nothing = () => undefined
const opens = (dialog: Model['dialog']) => (model: Model) => {
  model.dialog = dialog
}

/** Every button of the app, by its words. A new one is a row here; until then the walker stops at it and names it. */
const rows: readonly Row[] = [
  ['ui:start.self', 4, { type: 'begin', respondent: 'self' }],
  ['ui:start.other', 4, { type: 'begin', respondent: 'other' }],
  ['ui:start.counselor', 0, { type: 'begin', respondent: 'self', desk: true }],
  ['ui:start.without', 1, { type: 'visit', place: { screen: 'without' } }],
  ['ui:start.carryOn', 8, (model) => (model.interview.respondent ? model.send({ type: 'continue' }) : model.opensDevice())],
  ['ui:start.afresh', 1, { type: 'forget' }],
  ['ui:kept.delete', 1, (model) => model.deletesFromDevice()],
  ['ui:name', 0.3, { type: 'visit', place: { screen: 'start' } }],
  ['ui:question.back', 2, (model) => model.goesBack()],
  ['ui:question.continue', 1, (model) => model.goesOn()],
  ['ui:question.stop', 2, { type: 'stop' }],
  ['ui:question.settledStop', 2, { type: 'stop' }],
  ['ui:question.settledNow', 2, { type: 'stop' }],
  ['ui:question.goOn', 2, (model) => model.goesToQuestion()],
  ['ui:emergency.passed', 6, { type: 'reconsider' }],
  ['ui:review.see', 6, { type: 'stop' }],
  ['ui:review.goOn', 4, { type: 'continue' }],
  ['ui:error.one', 0.5, nothing],
  ['ui:kept.pasteOpen', 0, nothing],
  ['ui:foot.guide', 0.3, { type: 'visit', place: { screen: 'guide' } }],
  ['ui:foot.method', 0.3, { type: 'visit', place: { screen: 'method' } }],
  ['ui:foot.privacy', 0.2, opens('privacy')],
  ['ui:foot.close', 1, opens(null)],
  ['ui:foot.delete', 0.2, opens('forget')],
  ['ui:foot.deleteNo', 1, opens(null)],
  ['ui:foot.deleteYes', 1, { type: 'forget' }],
  ['result:keep.goOn', 4, { type: 'continue' }],
  ['result:keep.answersLink', 2, { type: 'visit', place: { screen: 'review' } }],
  ['result:say.big', 0.3, opens('big')],
  ['result:say.small', 1, opens(null)],
  ['result:details.title', 1, { type: 'visit', place: { screen: 'details' } }],
  ['result:keep.short', 0.2, nothing],
  ['result:keep.print', 0, nothing],
  ['result:keep.big', 0, nothing],
  ['result:keep.card', 0, nothing],
  ['result:keep.share', 0, nothing],
  ['result:keep.copy', 0.3, nothing],
  ['result:keep.file', 0.3, nothing],
  ['result:keep.device', 0.6, opens('save')],
  ['result:keep.deviceNo', 1, opens(null)],
  ['result:keep.deviceYes', 2, (model) => void model.savesOnDevice()],
  ['ui:update.take', 0, nothing],
  ['ui:update.later', 0, nothing],
  ...ladder.map((id): Row => [`result:settings.${id}.title`, 0.05, (model) => model.readsAbout()]),
  ...questionIds.flatMap((id): readonly Row[] => [
    ['ui:review.changeWhat', 0.2, { type: 'edit', question: id }, id],
    [`questions:${id}.short`, 0.5, { type: 'edit', question: id }, id],
    ['result:range.addWhat', 0.5, { type: 'edit', question: id }, id],
    ['ui:error.many', 0.5, nothing, id],
  ]),
]

/** What the names of buttons mean in the voice of the moment. */
export function actions(model: Model): ReadonlyMap<string, Action> {
  const { voice } = model
  return new Map(
    rows.map(([key, often, does, about]) => {
      const what = about
        ? { what: say(voice, `questions:${about}.short`), none: hasNone(about) ? say(voice, `questions:${about}.none`) : '' }
        : {}
      const name = say(voice, key, what)
      if (typeof does === 'function') return [name, { name: key, often, leads: does }] as const
      return [name, { name: key, often, event: does, leads: (model: Model) => model.send(does) }] as const
    }),
  )
}

/** The numbers of sources, which open and close in their place, are known by how their names begin. */
export const isCitation = (model: Model, name: string): boolean =>
  name.startsWith(say(model.voice, 'result:cite.label', { numbers: '' }))
