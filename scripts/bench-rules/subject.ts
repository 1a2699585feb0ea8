/** What is measured: the rules through their door, the range alone, and the people of the laws. */
export { askedAnswers, criteria, explain, ladder, questionIds, recommend, whatWouldChange } from '../../rules/index.ts'
export { severityOf } from '../../rules/severity.ts'
export { dice, leavingOpen, seed, somebody } from '../../tests/laws/space.ts'

import { range } from '../../rules/engine/range.ts'
import { spaceOf } from '../../rules/engine/space.ts'
import { stated } from '../../rules/engine/view.ts'
import type { Answers } from '../../rules/index.ts'

export const rangeOf = (answers: Answers) => range(spaceOf(stated(answers)))
