import { type Answers, recommend, settle } from '#rules'

/** Memoizes a function by the identity of the answers, which are never changed in place. */
function onceForEach<Result extends object>(work: (answers: Answers) => Result): (answers: Answers) => Result {
  const results = new WeakMap<Answers, Result>()
  return (answers) => {
    const known = results.get(answers)
    if (known) return known
    const result = work(answers)
    results.set(answers, result)
    return result
  }
}

/** `recommend`, memoized: many components need the same result. */
export const recommendationFor = onceForEach(recommend)

/** `settle`, memoized. */
export const settlingQuestions = onceForEach(settle)
