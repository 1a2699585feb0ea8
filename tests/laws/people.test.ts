/** Shows that these people get what was agreed for them beforehand; nothing about people nobody thought of. */
import { describe, expect, test } from 'vitest'
import {
  alongside,
  askByPhone,
  conflicts,
  criteria,
  firstStepNotes,
  firstStepRules,
  ladder,
  locatorPicks,
  medicationGroups,
  notes,
  onlyWith,
  phoneGroups,
  recommend,
  toleranceTexts,
} from '#rules'
import { against, agreedFirst, type NotInDanger, shownFirst, stays } from './agreed.ts'
import type { Persona, YoungPersona } from './persona.ts'
import { inDanger, personas, young } from './personas.ts'

const people: readonly (Persona | YoungPersona)[] = [...personas, ...young]

describe.each(people)('$who', (person) => {
  const found = () => against(person, recommend(person.answers) as NotInDanger)

  test(`is shown ${'low' in person ? person.low : 'no adult setting'}, first ${person.firstStep}`, () => {
    expect(shownFirst(recommend(person.answers))).toEqual(agreedFirst(person))
  })
  test('is told everything they must hear, and nothing they must never hear', () => {
    expect(found()).toMatchObject({ missing: [], forbidden: [] })
  })
  test('is told nothing that was not agreed, and all of it in the words that were agreed', () => {
    expect(found()).toMatchObject({ surprising: [], otherwise: [] })
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

  test('there are at least 200, each with a unique name', () => {
    const names = [...people, ...inDanger].map(({ who }) => who.split(/[ ,']/, 1)[0])
    expect(names.length).toBeGreaterThanOrEqual(200)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
  test('every need, note, warning and first step is required for somebody and forbidden for somebody else', () => {
    expect([...ids, ...others].filter((id) => !must.has(id))).toEqual([])
    expect([...ids, ...others].filter((id) => !never.has(id) && !toEverybody.includes(id))).toEqual([])
  })
  test('every note on the first step, warning about tolerance, line of the call, pick and question by phone is agreed for somebody', () => {
    const inFull = people.flatMap(({ tolerance = '', stepNotes = [], call = [], place }) => [
      ...[tolerance, ...stepNotes, ...call],
      ...(place ? [...place.picks, ...place.ask] : []),
    ])
    const agreed = new Set<string>(inFull)
    const rules = [firstStepNotes, askByPhone].flatMap((each) => Object.keys(each))
    const listed = [...toleranceTexts, ...locatorPicks.flat(), ...phoneGroups.flat()].map(({ id }) => id)
    expect([...rules, ...listed].filter((id) => !agreed.has(id))).toEqual([])
  })
  test('every setting is suggested to somebody', () => {
    const suggested = new Set(personas.map(({ low }) => low))
    expect(ladder.filter((setting) => !suggested.has(setting))).toEqual([])
  })
  test('whoever is in the suggested care already is told to stay there, on screen and on the phone, and nobody else is', () => {
    const told = (inCare: boolean) =>
      personas.filter((person) => stays(person) === inCare).map(({ answers }) => recommend(answers) as NotInDanger)
    expect(told(true).length).toBeGreaterThan(5)
    for (const result of told(true)) expect(result).toMatchObject({ stays: true, say: expect.arrayContaining(['inCare']) })
    for (const result of told(false)) expect(result).toMatchObject({ stays: false, say: expect.not.arrayContaining(['inCare']) })
  })
  test('nothing is both required and forbidden for one person', () => {
    const torn = people.filter(({ must = [], may = [], never = [] }) => never.some((id) => [...must, ...may].includes(id)))
    expect(torn.map(({ who }) => who)).toEqual([])
  })
})
