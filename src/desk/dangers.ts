import { type Answers, dangersOf, type QuestionId } from '#rules'
import type { CallRecord, NamedDanger } from '../storage/call.ts'
import { type Draft, draftOf } from '../ui/draft.ts'

type Named = Pick<CallRecord, 'dangers' | 'beforeDanger'>

const question: QuestionId = 'dangerNow'

/** The record after an answer about danger: each danger that is new in it, with the time. Earlier ones stay. */
export function recorded({ dangers, beforeDanger }: Named, before: Answers, after: Answers, now: Date): Named {
  const known = dangersOf(before)
  const added = dangersOf(after).filter((danger) => !known.includes(danger))
  const [plain = null] = draftOf(before[question])
  return {
    dangers: [...dangers, ...added.map((danger): NamedDanger => ({ danger, at: now.getTime() }))],
    beforeDanger: known.length > 0 ? beforeDanger : (plain as Named['beforeDanger']),
  }
}

/** What was checked before the danger that was named last; nothing if danger had not been asked. */
export function beforeLast({ dangers, beforeDanger }: Named, answers: Answers): Draft {
  const left = dangersOf(answers).filter((danger) => danger !== dangers.at(-1)?.danger)
  return left.length === 0 && beforeDanger ? [beforeDanger] : left
}
