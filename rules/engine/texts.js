import { firstStepNotes } from '../firstStepNotes.ts'
import { phoneLinesAfter, phoneLinesBefore } from '../phoneScript.ts'
import { beforeStairs } from '../stairs.ts'
import { recoveryHousingTexts, toleranceTexts } from '../texts.ts'
import { today } from '../today.ts'
import { firstMatching, matchingRules } from './advice.ts'
import { differing } from './differing.ts'
export function textsIn(situation, opening, reasons) {
  const { firstStep } = situation
  const notes = matchingRules(firstStepNotes, situation)
  return {
    today: matchingRules(today, situation),
    firstStepNotes: notes,
    differing: differing(situation, reasons, notes),
    before: matchingRules(beforeStairs, situation)[0] ?? null,
    tolerance: firstMatching(toleranceTexts, situation)?.id ?? 'unknown',
    recoveryHousing: firstMatching(recoveryHousingTexts, situation)?.id ?? 'now',
    say: {
      opening,
      before: matchingRules(phoneLinesBefore, situation),
      step: firstStep === 'assessment' && opening === 'unclear' ? null : firstStep,
      after: matchingRules(phoneLinesAfter, situation),
    },
  }
}
