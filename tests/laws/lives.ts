/** The people of the laws about practical life: every life with every profile, or a sample. */
import { type Answers, askedAnswers, conflicts, notes, onlyWith, questions } from '#rules'
import { axesRead, everyoneOn } from './axes.ts'
import { answersOf, kindsOfProfile } from './profiles.ts'
import { amount, isWhole } from './proof.ts'
import {
  type Dice,
  dice,
  everyone,
  leavingOpen,
  mildest,
  type Suggestion,
  seed,
  severities,
  somebody,
  suggestionFor,
  without,
} from './space.ts'

const practical = [conflicts, notes, onlyWith].flatMap((rules) => Object.values(rules)).map(({ when }) => when)
const read = axesRead(practical)
/** Work and family, travel and payment. The other answers belong to a profile, except pregnancy. */
const lives = axesRead(practical, {}, ['obligations', 'time', 'travel', 'payment'])

export type Life = { readonly them: Answers; readonly result: Suggestion }

/** Everybody: with every life, with every answer that the practical rules read, and with open answers. */
export function* everyLife(): Generator<Life> {
  for (const them of everybody(dice(seed))) yield { them: askedAnswers(them), result: suggestionFor(them) }
}

function* everybody(chance: Dice): Generator<Answers> {
  for (const them of isWhole ? everyProfile() : byChance(chance, amount(0, 180, 15))) yield* everyoneOn(lives, them)
  for (let round = 0; round < amount(40, 16, 4); round += 1)
    yield* everyoneOn(
      read,
      leavingOpen({ ...somebody(chance, 0.3), ...(round % 3 < 2 && inGoodHealth) }, health, round % 4 === 3 ? 1 : 0, chance),
      amount(1, 97, 97),
    )
  for (let round = 0; round < amount(40_000, 800, 80); round += 1)
    yield leavingOpen({ ...somebody(chance), lastUse: 'withinWeek' }, [...health, ...others], 1 + (round % 3), chance)
  yield* eitherOfSeveralNeeds()
}
const inGoodHealth: Answers = { mentalHealth: 'none', physicalHealth: 'none' }
const health = ['mentalHealth', 'physicalHealth'] as const
const others = ['housing', 'support', 'lastUse', 'signs', 'stage', 'travel', 'time'] as const

function* everyProfile(): Generator<Answers> {
  for (const profile of kindsOfProfile(practical)) yield answersOf(profile)
}
function* byChance(chance: Dice, count: number): Generator<Answers> {
  for (let round = 0; round < count; round += 1) yield { ...somebody(chance, 0.3), ...(round % 4 < 3 && inGoodHealth) }
}

/** People who do not know when they last used: either of several needs may ask for a setting that conflicts with their day. */
function eitherOfSeveralNeeds(): Generator<Answers> {
  const { support, stage, stageNow } = questions
  const tries = { signs: severities, support: support.options, stage: stage.options, stageNow: stageNow.options }
  return everyone(tries, without({ ...mildest, obligations: 'cannotPauseWork', time: 'fewHours' }, 'lastUse'))
}
