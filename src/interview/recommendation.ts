import { type Answers, recommend, settle } from '#rules'

/** The same function, worked out once for each answers object. Answers are never changed in place. */
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

/** `recommend`, remembered by identity of the answers: many parts of a screen ask for the same. */
export const recommendationFor = onceForEach(recommend)

/** `settle`, remembered in the same way. */
export const settlingQuestions = onceForEach(settle)
