/** Whom the clinicians judge: thirty made-up people, drawn from the two populations, the same ones for the same rules. */
import { type Answers, criteria, type DisagreementId, firstStepRules, ladder, type Recommendation, recommend } from '#rules'
import { type Chance, chanceFrom } from '../chance.ts'
import { people as drawn } from '../population/people.ts'

type Suggested = Extract<Recommendation, { readonly kind: 'setting' }>
export type PersonToJudge = { readonly answers: Answers; readonly result: Suggested; readonly differ: readonly DisagreementId[] }

const seed = 20261128
const howMany = 30
const block = 10
const perPopulation = 1000

/**
 * Each setting as often as every other, as far as thirty allows, in each ten too: a clinician may stop after ten. Of those with
 * a setting, whoever brings the rarest first step and the rarest places where sources differ. Within each ten in a mixed order.
 */
export function peopleToJudge(): readonly PersonToJudge[] {
  const candidates = (['A', 'B'] as const).flatMap((each) => drawn(each, perPopulation, seed)).flatMap(judged)
  const chosen: PersonToJudge[] = []
  while (chosen.length < howMany) chosen.push(next(candidates, chosen))
  const chance = chanceFrom(seed)
  const blocks = Array.from({ length: howMany / block }, (_, at) => chosen.slice(at * block, (at + 1) * block))
  return blocks.flatMap((each) => mixed(each, chance))
}

function judged(answers: Answers): PersonToJudge[] {
  const result = recommend(answers)
  return result.kind === 'setting' ? [{ answers, result, differ: differences(result) }] : []
}

/** The needs that ask for what is suggested: without them it would be less. */
export const deciding = ({ low, reasons }: Suggested) => reasons.filter((id) => criteria[id].atLeast === low)

/** Where sources differ on this result: as its page says, on the needs that decide, or on the first step. */
function differences(result: Suggested): DisagreementId[] {
  const steps = firstStepRules.filter(({ reason }) => reason === result.firstStepReason)
  const cited = [...deciding(result).map((id) => criteria[id]), ...steps]
  return [...new Set([...result.differing, ...cited.flatMap((each) => ('differ' in each ? each.differ : []))])]
}

function next(candidates: readonly PersonToJudge[], chosen: readonly PersonToJudge[]): PersonToJudge {
  const times = (has: (one: PersonToJudge) => boolean) => chosen.filter(has).length
  const settingNow = ladder.toSorted(
    (a, b) => times(({ result }) => result.low === a) - times(({ result }) => result.low === b),
  )[0]
  const rarity = ({ result, differ }: PersonToJudge) =>
    1 / (1 + times((other) => other.result.firstStep === result.firstStep)) +
    Math.max(0, ...differ.map((id) => 1 / (1 + times((other) => other.differ.includes(id)))))
  const open = candidates.filter((each) => each.result.low === settingNow && !chosen.includes(each))
  return open.reduce((best, each) => (rarity(each) > rarity(best) ? each : best))
}

function mixed<T>(all: readonly T[], chance: Chance): T[] {
  return all
    .map((one) => ({ one, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
