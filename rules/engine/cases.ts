import type { Chose, Condition, Leaf, Named } from '../condition.ts'
import { questions } from '../questions.ts'
import { and, type Bits, isWithin, or } from './sets.ts'
import { bitsOf, everything, nothing, slot, tickSlot, yes } from './slots.ts'

/**
 * One way for a condition to hold: in each slot it names, one of these values. A slot it does not name may hold anything.
 * A condition is a list of cases and holds when one of them does: all that the engine ever evaluates.
 */
export type Case = readonly Limit[]
type Limit = { readonly at: number; readonly bits: number }

/** The value or values of each slot, as bits. */
export type View = Bits

/** True when the condition with these cases holds in a view that has one value in each slot. */
export function holds(cases: readonly Case[], view: View): boolean {
  for (const each of cases) if (fits(each, view)) return true
  return false
}

function fits(each: Case, view: View): boolean {
  for (const { at, bits } of each) if (((view[at] as number) & bits) === 0) return false
  return true
}

/** The cases in which a condition holds; none contains another. */
export const casesOf = (condition: Condition): readonly Case[] =>
  boxesOf(condition, true).map((box) => box.flatMap((bits, at) => (bits === everything[at] ? [] : [{ at, bits }])))

/** A case on its way: the values it allows in every slot. */
type Box = Bits

/** The cases in which a condition is wanted or not. */
function boxesOf(condition: Condition, wanted: boolean): readonly Box[] {
  switch (condition.is) {
    case 'named':
      return phrase(condition, wanted)
    case 'not':
      return boxesOf(condition.of, !wanted)
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => boxesOf(part, wanted))
      return (condition.is === 'all') === wanted ? parts.reduce(both, [everything]) : tidy(parts.flat())
    }
    default:
      return leaf(condition, wanted)
  }
}

/** The same for a recurring phrase: worked out once. */
function phrase(condition: Named, wanted: boolean): readonly Box[] {
  const known = phrases[Number(wanted)] as Map<Named, readonly Box[]>
  const boxes = known.get(condition) ?? boxesOf(condition.of, wanted)
  known.set(condition, boxes)
  return boxes
}
const phrases = [new Map<Named, readonly Box[]>(), new Map<Named, readonly Box[]>()]

function leaf(condition: Leaf, wanted: boolean): readonly Box[] {
  if (condition.is === 'chose' && questions[condition.question].pick === 'many') return ticks(condition, wanted)
  const [at, bits] = placeOf(condition)
  return [everything.with(at, wanted ? bits : (everything[at] as number) & ~bits)]
}

function ticks({ question, options }: Chose, wanted: boolean): readonly Box[] {
  const boxes = options.map((option) => everything.with(tickSlot(question, option), wanted ? yes : nothing))
  return wanted ? boxes : [boxes.reduce<Box>(and, everything)]
}

function placeOf(condition: Leaf): [at: number, bits: number] {
  switch (condition.is) {
    case 'chose':
      return [slot[condition.question], bitsOf(condition.question, condition.options)]
    case 'unknown':
      return [slot[condition.question], nothing]
    default:
      return [slot[condition.is], bitsOf(condition.is, condition.oneOf)]
  }
}

const both = (some: readonly Box[], others: readonly Box[]): readonly Box[] =>
  tidy(some.flatMap((one) => others.map((other) => and(one, other))).filter((box) => !box.includes(0)))

/** The same cases with as few as this finds: two become one where one covers the other or only one slot tells them apart. */
function tidy(boxes: readonly Box[]): readonly Box[] {
  for (const [index, box] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      if (isOne(box, other)) {
        return tidy([...boxes.filter((each) => each !== box && each !== other), or(box, other)])
      }
  return boxes
}

const isOne = (one: Box, other: Box): boolean => isWithin(one, other) || isWithin(other, one) || slotsApart(one, other) === 1
const slotsApart = (one: Box, other: Box): number => one.filter((bits, at) => bits !== other[at]).length
