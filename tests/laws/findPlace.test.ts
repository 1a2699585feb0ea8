/** Shows what people are told to pick in the public locator, and that it is never more than the locator can bear. */
import { describe, expect, test } from 'vitest'
import { type Answers, askByPhone, locatorPicks, recommend } from '#rules'
import type { NotInDanger } from './agreed.ts'
import { personas, young } from './personas.ts'
import { dice, leavingOpen, mildest, seed, somebody, ticks } from './space.ts'

const chance = dice(seed)
const crowd: readonly Answers[] = [
  ...[...personas, ...young].map(({ answers }) => answers),
  ...Array.from({ length: 2000 }, () => leavingOpen(somebody(chance), ['payment', 'stage', 'housing', 'signs'], 2, chance)),
].filter((answers) => recommend(answers).kind !== 'emergency')
const resultOf = (answers: Answers) => recommend(answers) as NotInDanger
const severe: Answers = { ...mildest, lastUse: 'withinWeek', signs: ticks(6), payment: 'publicInsurance', support: 'strong' }
const placeOf = (answers: Answers) => resultOf(answers).findPlace

describe('whoever looks for a place', () => {
  test('picks substance use first, then one kind of care and one payment at most', () => {
    const groups = locatorPicks.map((group): readonly string[] => group.map(({ id }) => id))
    for (const answers of crowd) {
      const picks = placeOf(answers)?.picks ?? ['substanceUse']
      expect(picks[0]).toBe('substanceUse')
      for (const group of groups) expect(picks.filter((id) => group.includes(id)).length).toBeLessThanOrEqual(1)
    }
  })
  test('is told what to pick, unless they stay where they are or nothing points to a program', () => {
    for (const answers of crowd) {
      const result = resultOf(answers)
      const noPlace = result.kind === 'setting' && (result.stays || result.nothing)
      expect(result.findPlace === null, JSON.stringify(answers)).toBe(noPlace)
    }
  })
  test('names no kind of care while not enough is known', () => {
    const unclear = crowd.map(resultOf).filter((result) => result.kind === 'setting' && !result.clear)
    expect(unclear.length).toBeGreaterThan(20)
    for (const { findPlace, firstStep } of unclear) {
      if (firstStep !== 'inpatientWithdrawalCare') expect(findPlace?.picks.length ?? 0).toBeLessThanOrEqual(2)
    }
  })
  test('under 18, looks for places for young people and for no adult setting', () => {
    for (const { answers } of young) expect(placeOf(answers)?.picks[1]).toBe('youngPeople')
  })
  test('of every pick and question, is told each somewhere', () => {
    const told = new Set(crowd.flatMap((answers) => [...(placeOf(answers)?.picks ?? []), ...(placeOf(answers)?.ask ?? [])]))
    const all = [...locatorPicks.flat().map(({ id }) => id), ...Object.keys(askByPhone)]
    expect(all.filter((id) => !told.has(id as never))).toEqual([])
  })
})

describe('these people', () => {
  test('with severe signs and Medicaid: a day program and Medicaid, and whether medicine can start there', () => {
    expect(placeOf(severe)).toMatchObject({ picks: ['substanceUse', 'dayTreatment', 'publicInsurance'] })
    expect(placeOf(severe)?.ask).toContain('startsMedicine')
  })
  test('who drink daily look for withdrawal care first', () => {
    expect(placeOf({ ...severe, otherSubstances: ['alcoholDaily'] })?.picks[1]).toBe('residentialDetox')
  })
  test('who need inpatient care look for a hospital, where withdrawal care happens too', () => {
    expect(placeOf({ ...severe, otherSubstances: ['alcoholDaily'], physicalHealth: 'needsCare' })?.picks[1]).toBe(
      'hospitalInpatient',
    )
  })
  test('without insurance look for a sliding fee', () => {
    expect(placeOf({ ...severe, payment: 'none' })?.picks[2]).toBe('slidingFee')
  })
  test('on methadone ask to keep it, and are not told to ask for a start', () => {
    const ask = placeOf({ ...severe, medication: 'methadone' })?.ask
    expect(ask).toContain('keepsMedicine')
    expect(ask).not.toContain('startsMedicine')
  })
  test('who have to care for a child ask if children can stay, where people live in', () => {
    const live: Answers = { ...severe, support: 'none', obligations: 'cannotPauseCare' }
    expect(placeOf(live)).toMatchObject({ picks: ['substanceUse', 'residential', 'publicInsurance'] })
    expect(placeOf(live)?.ask).toContain('children')
  })
})
