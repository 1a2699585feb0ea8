/**
 * Plants faults in the data of the rules, one after another. The people of the laws must notice each; the others are listed.
 * `npm run mutation` runs this along with the mutants of the code. It is not part of `npm test`. With FAULTS set to a pattern,
 * only the faults whose name matches are planted.
 */
import { expect, test } from 'vitest'
import type { Answers } from '#rules'
import { against, agreedFirst, type NotInDanger, shownFirst } from '../../tests/laws/agreed.ts'
import type { Persona, YoungPersona } from '../../tests/laws/persona.ts'
import { type Fault, faultsIn, loadedAnew } from './faults.ts'

const wanted = new RegExp(process.env.FAULTS ?? '')

/** The first person whose result changes, or nobody. */
async function noticedBy(people: readonly (Persona | YoungPersona)[]): Promise<string | undefined> {
  try {
    const { recommend, settle, askedQuestions } = await import('../../rules/index.ts')
    return people.find((person) => {
      const result = recommend(person.answers)
      const found = against(person, result as NotInDanger, { settle, askedQuestions })
      const isOther = JSON.stringify(shownFirst(result)) !== JSON.stringify(agreedFirst(person))
      return isOther || Object.values(found).some((ids) => ids.length > 0)
    })?.who
  } catch {
    return 'the rules themselves, which do not load'
  }
}

/** The results of a crowd, most with mild answers, some with open ones. */
async function crowd() {
  const { dice, leavingOpen, seed, somebody } = await import('../../tests/laws/space.ts')
  const { questionIds } = await import('../../rules/questions.ts')
  const chance = dice(seed)
  return Array.from({ length: 3_000 }, (_, at) => {
    const them = { ...somebody(chance, (at % 9) / 10), ageGroup: at % 40 === 0 ? 'under18' : 'adult' } as const
    return at % 4 === 0 ? leavingOpen(them, questionIds.slice(2), 1 + (at % 5), chance) : them
  })
}
const resultsOf = async (everybody: readonly Answers[]): Promise<string[]> => {
  const { recommend, settle } = await import('../../rules/index.ts')
  return everybody.map((them) => JSON.stringify([recommend(them), settle(them)]))
}

test('each fault planted in the rules is noticed by somebody', async () => {
  const { personas, young } = await import('../../tests/laws/personas.ts')
  const people = [...personas, ...young]
  const everybody = await crowd()
  const planted = faultsIn(await loadedAnew()).flatMap(({ what }, at) => (wanted.test(what) ? [at] : []))
  const right = await resultsOf(everybody)
  const alike: string[] = []
  const unnoticed: string[] = []
  for (const at of planted) {
    const fault = faultsIn(await loadedAnew())[at] as Fault
    fault.plant()
    if (await noticedBy(people)) continue
    const results = await resultsOf(everybody)
    const other = results.filter((result, one) => result !== right[one]).length
    if (other === 0) alike.push(fault.what)
    else unnoticed.push(`${fault.what} (changes ${other} of ${everybody.length})`)
  }
  const changing = planted.length - alike.length
  const lines = [
    `${planted.length} faults planted, of which ${alike.length} change nothing for anybody in a crowd of ${everybody.length}`,
    `${changing - unnoticed.length} of the other ${changing} noticed`,
    ...unnoticed.map((what) => `nobody: ${what}`),
    ...alike.map((what) => `changes nothing: ${what}`),
  ]
  process.stdout.write(lines.map((line) => `  ${line}\n`).join(''))
  expect(planted).not.toEqual([])
  expect(unnoticed).toEqual([])
}, 3_600_000)
