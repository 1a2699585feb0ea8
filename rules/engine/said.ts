import { type Alongside, alongside } from '../alongside.ts'
import type { Condition } from '../condition.ts'
import { firstStepRules } from '../firstSteps.ts'
import { type MedicationNote, medicationGroups } from '../medication.ts'
import { type ConflictId, conflicts, type NoteId, notes, type OnlyWith, type OnlyWithRule, onlyWith } from '../practical.ts'
import { ladder, type SettingId } from '../settings.ts'
import type { View } from './cases.ts'
import { and, type Bits } from './sets.ts'
import { slot } from './slots.ts'
import { has, matches, type Place, tableOf } from './table.ts'

/** The rules that go by what was said alone: first step, medication, alongside and practical life. */
const whens = [
  ...new Set<Condition>(
    [firstStepRules, medicationGroups.flat(), ...[alongside, conflicts, notes, onlyWith].map((rules) => Object.values(rules))]
      .flat()
      .map(({ when }) => when),
  ),
]
const table = tableOf(whens)
const columnOf = new Map<SettingId | undefined, Bits>(
  [undefined, ...ladder].map((setting, value) => [setting, (table.columns[slot.setting] as readonly Bits[])[value] as Bits]),
)
const answered = { ...table, slots: table.slots.filter((at) => at !== slot.setting) }
const places = new Map(whens.map((when, index) => [when, table.places[index] as Place]))
const placeOf = ({ when }: { readonly when: Condition }): Place => places.get(when) as Place

/** The cases of these rules that hold, whatever the setting; then those that hold looking at one, or at none. */
export const heard = (view: View): Bits => matches(answered, view)
export const seenFrom = (said: Bits, setting?: SettingId): Bits => and(said, columnOf.get(setting) as Bits)

const firstSteps = firstStepRules.map((rule) => ({ step: rule.step, reason: rule.reason, place: placeOf(rule) }))
const medication = medicationGroups.map((group) => group.map((rule) => ({ id: rule.id as MedicationNote, place: placeOf(rule) })))

/** The first of a list that holds. */
function first<Rule extends { readonly place: Place }>(list: readonly Rule[], seen: Bits): Rule | undefined {
  for (const rule of list) if (has(seen, rule.place)) return rule
  return undefined
}

export const firstStep = (seen: Bits) => first(firstSteps, seen) as (typeof firstSteps)[number]

export function medicationNotes(seen: Bits): MedicationNote[] {
  const found: MedicationNote[] = []
  for (const group of medication) {
    const note = first(group, seen)
    if (note) found.push(note.id)
  }
  return found
}

/** The ids of those that hold, in their order. */
function listed<Id extends string>(rules: Readonly<Record<Id, { readonly when: Condition }>>) {
  const list = (Object.keys(rules) as Id[]).map((id) => ({ id, place: placeOf(rules[id]) }))
  return (seen: Bits): Id[] => {
    const found = []
    for (const { id, place } of list) if (has(seen, place)) found.push(id)
    return found
  }
}
export const alongsideOf = listed<Alongside>(alongside)
export const conflictsOf = listed<ConflictId>(conflicts)
export const notesOf = listed<NoteId>(notes)
export const onlyWithOf = listed<OnlyWith>(onlyWith as Readonly<Record<OnlyWith, OnlyWithRule>>)
