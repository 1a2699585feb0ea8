import { describe, expect, test } from 'vitest'
import { type Answers, recommend } from '#rules'
import { parseSaved } from '../src/storage/parse.ts'
import { personas } from './laws/personas.ts'

/** The forms in which earlier versions kept the answers of somebody, and what their result was. */
const forms: readonly (readonly [version: number, write: (answers: Answers, range: object | null) => object])[] = [
  [1, (answers) => ({ version: 1, place: { screen: 'result' }, interview: interviewOf(answers) })],
  [2, (answers, outcome) => ({ ...file, version: 2, interview: interviewOf(answers), outcome })],
  [3, (answers, outcome) => ({ ...file, version: 3, interview: { ...interviewOf(answers), desk: false }, outcome })],
]
const file = { format: 'where-to-start', savedAt: Date.UTC(2026, 9, 1), place: { screen: 'result' } }
const interviewOf = (answers: Answers) => ({ respondent: 'self', answers, at: null, returnTo: null, opened: [] })

const named = (name: string): Answers => {
  const found = personas.find(({ who }) => who.startsWith(`${name} `))
  if (!found) throw new Error(`Nobody is called ${name}.`)
  return found.answers
}

describe.each(forms)('a file of version %d', (_, write) => {
  test('opens for everybody, with the answers as they were', () => {
    for (const { who, answers } of personas) {
      expect(parseSaved(JSON.stringify(write(answers, null))), who).toMatchObject({
        changed: false,
        kept: { interview: { answers } },
      })
    }
  })
})

describe.each(forms.filter(([version]) => version > 1))('a file of version %d, which kept its result', (_, write) => {
  test.each([
    ['Ana', 'residential', 'partialHospitalization'],
    ['Ines', 'residential', 'intensiveOutpatient'],
    ['Ole', 'generalOutpatient', 'standardOutpatient'],
  ])('says that the result changed: %s was told %s, and is told %s today', (name, before, today) => {
    const answers = named(name)
    expect(recommend(answers)).toMatchObject({ low: today, high: today })
    expect(parseSaved(JSON.stringify(write(answers, { low: before, high: before })))).toMatchObject({ changed: true })
    expect(parseSaved(JSON.stringify(write(answers, { low: today, high: today })))).toMatchObject({ changed: false })
  })
})
