/** The order of answers from less to more serious, as in the agreed rules. Answers not listed have no order. */
import type { Answers, QuestionId } from '#rules'

function steps(...options: string[]): (readonly [less: string, worse: string])[] {
  return options.slice(1).map((option, index) => [options[index] as string, option])
}
export const moreSerious: { readonly [Q in QuestionId]?: readonly (readonly [less: string, worse: string])[] } = {
  lastUse: steps('overThreeMonths', 'oneToThreeMonths', 'withinMonth', 'withinWeek'),
  duration: steps('underOneYear', 'oneYearOrMore'),
  overdose: steps('never', 'overYearAgo', 'pastYear'),
  mentalHealth: steps('none', 'managed', 'interfering', 'severe'),
  physicalHealth: steps('none', 'managed', 'untreated', 'needsCare'),
  housing: steps('stable', 'temporary', 'unsafe', 'none'),
  heroinAtHome: steps('no', 'yes'),
  support: steps('strong', 'some', 'none'),
  stageNow: [...steps('stillNoUse', 'stillUsing'), ...steps('endedNoUse', 'endedUsed')],
  relapse: steps('never', 'afterOutpatient', 'afterLiveIn'),
}

/** Whether one answer is more serious than another, by one or more steps. */
export const isWorse = (question: QuestionId, from: string, to: string): boolean =>
  (moreSerious[question] ?? []).some(([less, worse]) => less === from && (worse === to || isWorse(question, worse, to)))

/** The same answers with one of them one step more serious, in every possible way; newly opened questions get mild answers. */
export function* worseThan(them: Answers, signs: readonly string[]): Generator<Answers> {
  for (const question of Object.keys(moreSerious) as QuestionId[])
    for (const [less, worse] of moreSerious[question] ?? [])
      if (them[question] === less)
        yield { ...them, [question]: worse, ...(worse === 'withinWeek' ? { withdrawal: 'none' } : {}) } as Answers
  if (typeof them.signs !== 'object') return
  const ticked: readonly string[] = them.signs
  for (const sign of signs) if (!ticked.includes(sign)) yield { ...them, signs: [...ticked, sign] } as Answers
}
