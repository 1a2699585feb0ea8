/** Shows that these people get what was agreed for them beforehand; nothing about people nobody thought of. */
import { describe, expect, test } from 'vitest'
import {
  alongside,
  conflicts,
  criteria,
  firstStepRules,
  ladder,
  medicationGroups,
  notes,
  onlyWith,
  type Recommendation,
  recommend,
} from '#rules'
import { type Persona, toldToMost, type YoungPersona } from './persona.ts'
import { inDanger, personas, young } from './personas.ts'
import { suggestionFor } from './space.ts'

type NotInDanger = Exclude<Recommendation, { kind: 'emergency' }>

/** Everything a result says beside the setting and the first step. */
function toldBy(result: NotInDanger): string[] {
  const together = [...result.medication, ...result.alongside, ...result.ifApplies]
  if (result.kind === 'youth') return together
  const { reasons, eitherOf, conflicts, notes, settle, workable } = result
  return [...together, ...reasons, ...eitherOf, ...conflicts, ...notes, ...settle].concat(
    workable ? [...workable.unmet, ...workable.onlyWith] : [],
  )
}
/** The setting, what is workable and the first step, with its reason. */
function shownBy(result: NotInDanger): string[] {
  const first = [result.firstStep, result.firstStepReason]
  return result.kind === 'youth' ? first : [...first, result.low, result.high].concat(result.workable?.setting ?? [])
}

const people: readonly (Persona | YoungPersona)[] = [...personas, ...young]

describe.each(people)('$who', ({ answers, firstStep, must = [], may = [], never = [], ...shown }) => {
  const result = recommend(answers) as NotInDanger
  const told = toldBy(result)
  const everything = [...told, ...shownBy(result)]

  if ('low' in shown) {
    const { low, high = low, workable } = shown
    test(`is shown ${low === high ? low : `${low} to ${high}`}, first ${firstStep}`, () => {
      const { workable: found, ...of } = suggestionFor(answers)
      expect([of.low, of.high, of.firstStep, found?.setting]).toEqual([low, high, firstStep, workable])
    })
  } else
    test(`is shown no adult setting, first ${firstStep}`, () => {
      expect([result.kind, result.firstStep]).toEqual(['youth', firstStep])
    })
  test('is told what they must be told, and not what they never may be', () => {
    expect(must.filter((id) => !everything.includes(id))).toEqual([])
    expect(never.filter((id) => everything.includes(id))).toEqual([])
  })
  test('is told nothing that nobody agreed to', () => {
    const agreed: readonly string[] = [...must, ...may, ...toldToMost]
    expect(told.filter((id) => !agreed.includes(id))).toEqual([])
  })
})

test.each(inDanger)('$who', ({ answers, dangers }) => {
  expect(recommend(answers)).toEqual({ kind: 'emergency', dangers })
})

describe('among these people', () => {
  const must = new Set<string>(people.flatMap((person) => [...(person.must ?? []), person.firstStep]))
  const never = new Set<string>(people.flatMap((person) => person.never ?? []))
  const toEverybody = ['naloxone', 'interimCare', 'lostTolerance']
  const ids = [criteria, alongside, conflicts, notes, onlyWith].flatMap((rules) => Object.keys(rules))
  const others = [...medicationGroups.flat().map(({ id }) => id), ...firstStepRules.map(({ step }) => step)]

  test('there are sixty at least, each with a name of their own', () => {
    const names = [...people, ...inDanger].map(({ who }) => who.split(/[ ,']/, 1)[0])
    expect(names.length).toBeGreaterThanOrEqual(60)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
  test('every need, note, warning and first step must be told to somebody and never to somebody else', () => {
    expect([...ids, ...others].filter((id) => !must.has(id))).toEqual([])
    expect([...ids, ...others].filter((id) => !never.has(id) && !toEverybody.includes(id))).toEqual([])
  })
  test('every setting is suggested to somebody', () => {
    const suggested = new Set(personas.map(({ low }) => low))
    expect(ladder.filter((setting) => !suggested.has(setting))).toEqual([])
  })
  test('nobody must hear what they never may, or may hear what they must not', () => {
    const torn = people.filter(({ must = [], may = [], never = [] }) => never.some((id) => [...must, ...may].includes(id)))
    expect(torn.map(({ who }) => who)).toEqual([])
  })
})
