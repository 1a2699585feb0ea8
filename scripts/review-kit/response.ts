/** The file a clinician hands back: its form, and how it is read and checked. The page and `npm run agreement` share it. */
import * as z from 'zod/mini'
import { type CriterionId, criteria, type FirstStep, type FirstStepReason, firstStepRules, ladder, type SettingId } from '#rules'

export const personIds = Array.from({ length: 30 }, (_, at) => `person${at + 1}` as const)
export type PersonId = (typeof personIds)[number]
export type CardId = `need:${CriterionId}` | `step:${FirstStepReason}`
export const needCard = (need: CriterionId): CardId => `need:${need}`
export const stepCard = (reason: FirstStepReason): CardId => `step:${reason}`
export const cardIds: readonly CardId[] = [
  ...(Object.keys(criteria) as CriterionId[]).map(needCard),
  ...firstStepRules.map(({ reason }) => stepCard(reason)),
]
export const firstSteps: readonly FirstStep[] = [...new Set(firstStepRules.map(({ step }) => step))]

/** Of several things: which one would come first, which are fine too, and which would harm. No thing is two of these. */
export type Choice<Id extends string> = {
  readonly first: Id | null
  readonly accept: readonly Id[]
  readonly harm: readonly Id[]
}
/** Part A: somebody judged before the tool's answer is seen. */
export type Blind = { readonly setting: Choice<SettingId>; readonly step: Choice<FirstStep>; readonly comment: string }
export const verdicts = ['agree', 'acceptable', 'harm'] as const
/** Part B: the tool's answer judged. */
export type Seen = { readonly verdict: (typeof verdicts)[number] | null; readonly why: string }
export const cardVerdicts = ['agree', 'change', 'drop'] as const
/** Part C: one rule judged; `to` is what it should ask for instead. */
export type CardVerdict = {
  readonly verdict: (typeof cardVerdicts)[number] | null
  readonly to: SettingId | FirstStep | null
  readonly why: string
}

const version = 1
export type Response = {
  readonly format: 'where-to-start-review'
  readonly version: typeof version
  /** The version of the rules that was judged. */
  readonly rules: string
  /** In place of a name. */
  readonly code: string
  /** When the file was written, in milliseconds since 1970. */
  readonly savedAt: number
  readonly profession: string
  readonly years: string
  /** Part A is closed: from then on the tool's answers may be seen, and part A may not change. */
  readonly blindClosed: boolean
  readonly blind: Readonly<Partial<Record<PersonId, Blind>>>
  readonly seen: Readonly<Partial<Record<PersonId, Seen>>>
  readonly cards: Readonly<Partial<Record<CardId, CardVerdict>>>
}

/** A review that nobody has begun. */
export const emptyResponse = (rules: string, code: string): Response => ({
  ...({ format: 'where-to-start-review', version, rules, code, savedAt: 0, profession: '', years: '' } as const),
  ...{ blindClosed: false, blind: {}, seen: {}, cards: {} },
})

const text = z.string().check(z.maxLength(4000))
const choiceOf = <Id extends string>(ids: readonly Id[]) =>
  z
    .strictObject({ first: z.nullable(z.enum(ids)), accept: z.array(z.enum(ids)), harm: z.array(z.enum(ids)) })
    .check(z.refine(({ first, accept, harm }) => isEachOnce([first ?? [], accept, harm].flat())))
const isEachOnce = (ids: readonly string[]) => new Set(ids).size === ids.length

const schema = z.strictObject({
  format: z.literal('where-to-start-review'),
  version: z.literal(version),
  rules: z.string(),
  code: z.string().check(z.regex(/^[A-Z0-9]{5}$/)),
  savedAt: z.number().check(z.nonnegative(), z.maximum(8.64e15)),
  profession: text,
  years: text,
  blindClosed: z.boolean(),
  blind: z.partialRecord(
    z.enum(personIds),
    z.strictObject({ setting: choiceOf(ladder), step: choiceOf(firstSteps), comment: text }),
  ),
  seen: z.partialRecord(z.enum(personIds), z.strictObject({ verdict: z.nullable(z.enum(verdicts)), why: text })),
  cards: z.partialRecord(
    z.enum(cardIds),
    z.strictObject({
      verdict: z.nullable(z.enum(cardVerdicts)),
      to: z.nullable(z.enum([...ladder, ...firstSteps])),
      why: text,
    }),
  ),
})

const tooLong = 500_000

/** Why a file cannot be used: it is none, it is of a newer format, or it judges other rules. */
export type Problem = 'broken' | 'newer' | 'otherRules'

/** Reads the text of a file. Never throws. */
export function parseResponse(written: string, rules: string): { readonly response: Response } | { readonly problem: Problem } {
  const raw = written.length > tooLong ? undefined : parsed(written)
  if (raw?.format === 'where-to-start-review' && typeof raw.version === 'number' && raw.version > version)
    return { problem: 'newer' }
  if (raw?.format === 'where-to-start-review' && typeof raw.rules === 'string' && raw.rules !== rules)
    return { problem: 'otherRules' }
  const checked = schema.safeParse(raw)
  return checked.success ? { response: checked.data as Response } : { problem: 'broken' }
}

function parsed(written: string): { readonly [key: string]: unknown } | undefined {
  try {
    const raw: unknown = JSON.parse(written)
    return typeof raw === 'object' && raw !== null ? { ...raw } : undefined
  } catch {
    return undefined
  }
}

/** Whether somebody is judged: a setting and a first step are chosen. */
export const isJudged = (blind: Blind | undefined): boolean => blind?.setting.first != null && blind.step.first !== null

/** The people judged in part A, in their order. */
export const judgedPeople = ({ blind }: Response): PersonId[] => personIds.filter((id) => isJudged(blind[id]))
