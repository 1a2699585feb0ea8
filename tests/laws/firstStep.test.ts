/**
 * Checks that there always is a first step, and never a less urgent one for a more serious answer, but not that it is right.
 */
import { expect, test, vi } from 'vitest'
import { type Answers, type FirstStep, firstStepRules, questions, recommend } from '#rules'
import { axesRead, everyoneOn } from './axes.ts'
import { amount, grouped, print } from './proof.ts'
import { worseThan } from './seriousness.ts'
import { mildest, patience } from './space.ts'

vi.setConfig(patience)

const axes = axesRead(firstStepRules.map(({ when }) => when))
const every = amount(1, 83, 997)

const urgency: Readonly<Record<FirstStep, number>> = {
  assessment: 0,
  keepMedication: 0,
  startMedication: 1,
  reviewMedication: 1,
  outpatientWithdrawalCare: 2,
  pregnancyMedication: 2,
  inpatientWithdrawalCare: 3,
}
function firstStepOf(them: Answers): FirstStep {
  const result = recommend(them)
  if (result.kind === 'emergency') throw new Error('Nobody here is in danger now.')
  return result.firstStep
}

test('laws 1 and 2: everybody gets a first step, and a more serious answer never makes it less urgent, except for pregnancy', () => {
  const signs = ['withdrawal', ...questions.signs.options.slice(5, 7)]
  let people = 0
  let pairs = 0
  const broken: unknown[] = []
  for (const them of everyoneOn(axes, mildest, every)) {
    people += 1
    const first = firstStepOf(them)
    if (!(first in urgency)) broken.push(them)
    if (them.pregnancy === 'yes') continue
    for (const worse of worseThan(them, signs)) {
      pairs += 1
      if (!(urgency[firstStepOf(worse)] >= urgency[first]) && broken.length < 3)
        broken.push([them, first, worse, firstStepOf(worse)])
    }
  }
  print(
    `first step: ${grouped(people)} people, one in ${every} of all it can tell apart, ${grouped(pairs)} pairs, ${broken.length} exceptions`,
  )
  expect(broken).toEqual([])
  expect(people).toBeGreaterThan(200)
})
