import { askedWhen } from '../flow.ts'
import { type QuestionId, questionIds } from '../questions.ts'
import type { View } from './cases.ts'
import { table } from './needs.ts'
import { openings, severitiesIn } from './openings.ts'
import { readBy } from './reads.ts'
import { and, type Bits, indexOf, or, singles } from './sets.ts'
import { nothing, slot } from './slots.ts'
import { matches } from './table.ts'
import { feelsWithdrawal, isAsked, type Said } from './view.ts'

/**
 * All ways to complete the answers, as parts that do not hang on each other: a part is a question with what it decides
 * about. A filling of the whole takes one way of each part. A way is the set of cases of the criteria it lets through.
 */
export type Space = {
  readonly parts: readonly Part[]
  /** From each part on, the cases that every way of these parts lets through. */
  readonly sure: readonly Bits[]
}
/** The ways of one part, and what some and every of them lets through. */
export type Part = { readonly ways: readonly Bits[]; readonly some: Bits; readonly every: Bits }

/** A part of these ways, one or more. */
export const partOf = (ways: readonly Bits[]): Part => ({
  ways,
  some: ways.reduce(or),
  every: ways.reduce(and, table.all),
})

export function spaceOfParts(parts: readonly Part[]): Space {
  const sure = [table.all]
  for (const { every } of parts.toReversed()) sure.unshift(and(every, sure[0] as Bits))
  return { parts, sure }
}

/** The slot that decides what another may hold; a slot that hangs on none but `ageGroup` decides for itself. */
function decider(at: number): number {
  if (at === slot.severity) return decider(slot.withdrawal)
  const gate = askedWhen[questionIds[at] as QuestionId]
  const parent = gate && readBy(gate).findLast((question) => question !== 'ageGroup')
  return parent ? decider(slot[parent]) : at
}

const mattering = [...new Set([slot.withdrawal, ...table.slots])].sort((a, b) => a - b)
const groups = [...new Set(mattering.map(decider))].map((first) => {
  const slots = mattering.filter((at) => decider(at) === first)
  return { slots, kept: new Map<number, Part>() }
})
/** The questions whose answers the criteria go by. */
export const decisive: ReadonlySet<QuestionId> = new Set([...mattering.map((at) => questionIds[at] as QuestionId), 'signs'])

/** All ways to complete what was said; where nothing that matters is unknown there is one. */
export const spaceOf = ({ view, unknown }: Said): Space =>
  unknown.some((question) => decisive.has(question)) ? spaceWithin(openings(view)) : onlyWay(matches(table, view))

const onlyWay = (way: Bits): Space => ({ parts: [{ ways: [way], some: way, every: way }], sure: [way, table.all] })

/** All ways to complete the answers within these openings. Each part is worked out once and kept, for all to come. */
export const spaceWithin = (given: View): Space => spaceOfParts(groups.map((group) => partWithin(group, given)))

function partWithin({ slots, kept }: (typeof groups)[number], given: View): Part {
  let key = 0
  for (const at of slots) key = key * 2 ** 16 + (given[at] as number)
  const before = kept.get(key)
  if (before) return before
  const part = partOf(waysTo(slots, given))
  kept.set(key, part)
  return part
}

function waysTo(slots: readonly number[], given: View): Bits[] {
  const found: Bits[] = []
  const filled = given.slice()
  const fill = (index: number, way: Bits): unknown => {
    const at = slots[index]
    if (at === undefined) return found.push(way)
    for (const bit of singles(valuesOf(at, given, filled))) {
      filled[at] = bit
      fill(index + 1, and(way, (table.columns[at] as readonly Bits[])[indexOf(bit)] as Bits))
    }
  }
  fill(0, table.all)
  return found
}

/** What a slot may hold once those that decide about it are filled. */
function valuesOf(at: number, given: View, filled: View): number {
  const bits = given[at] as number
  if (at === slot.severity) return severitiesIn(bits, feelsWithdrawal(filled))
  return isAsked(at, filled) ? bits : nothing
}
