/**
 * Plants faults in the data of the rules, one after another: a need removed or moved, an option dropped or added, "all" for
 * "any", a rule removed or moved. The people of the laws must notice each; the others are listed. `npm run mutation` runs this
 * along with the mutants of the code. It is not part of `npm test`.
 */
import { expect, test, vi } from 'vitest'
import type { Answers, Condition } from '#rules'
import { against, agreedFirst, type NotInDanger, shownFirst } from '../../tests/laws/agreed.ts'
import type { Persona, YoungPersona } from '../../tests/laws/persona.ts'

type Fault = { readonly what: string; readonly plant: () => void }
type Rule = { when: Condition; step?: string; reason?: string; id?: string; atLeast?: string; firm?: boolean }

/** Loads a fresh copy of the rules, so that no fault outlives its turn. */
async function loadedAnew() {
  vi.resetModules()
  const [
    { criteria },
    { firstStepRules },
    { medicationGroups },
    { alongside },
    { conflicts, notes, onlyWith },
    flow,
    severity,
    { questions },
    { ladder },
  ] = await Promise.all([
    import('../../rules/criteria.ts'),
    import('../../rules/firstSteps.ts'),
    import('../../rules/medication.ts'),
    import('../../rules/alongside.ts'),
    import('../../rules/practical.ts'),
    import('../../rules/flow.ts'),
    import('../../rules/severity.ts'),
    import('../../rules/questions.ts'),
    import('../../rules/settings.ts'),
  ])
  const listed = (name: string, rules: object): [string, Rule][] =>
    Object.entries(rules).map(([id, rule]) => [`${name} ${id}`, rule as Rule])
  const gates = Object.entries(flow.askedWhen).map(([id, when]): [string, Rule] => [`asked ${id}`, { when }])
  return {
    criteria,
    firstStepRules: firstStepRules as unknown as Rule[],
    firstSteps: [...new Set<string>(firstStepRules.map(({ step }) => step))],
    groups: medicationGroups as unknown as Rule[][],
    severityFrom: severity.severityFrom as Record<string, number>,
    questions,
    ladder,
    named: [
      ...listed('need', criteria),
      ...listed('first step', Object.fromEntries(firstStepRules.map((rule) => [rule.reason, rule]))),
      ...listed('medication', Object.fromEntries(medicationGroups.flat().map((rule) => [rule.id, rule]))),
      ...listed('alongside', alongside),
      ...listed('conflict', conflicts),
      ...listed('note', notes),
      ...listed('only with', onlyWith),
      ...gates,
    ],
  }
}
type Loaded = Awaited<ReturnType<typeof loadedAnew>>

/** Every possible fault, in a stable order. */
function faultsIn(loaded: Loaded): Fault[] {
  const seen = new Set<Condition>()
  return [
    ...Object.entries(loaded.criteria).flatMap(([id, need]) => inNeed(id, need as Rule, loaded.ladder)),
    ...swaps('first step', loaded.firstStepRules),
    ...loaded.groups.flatMap((group, at) => swaps(`medication ${at}`, group)),
    ...['mild', 'moderate', 'severe'].flatMap((id) => [1, -1].map((by) => moved(loaded.severityFrom, id, by))),
    ...loaded.named.flatMap(([name, { when }]) => inCondition(name, when, loaded, seen)),
    ...loaded.named.flatMap(([name, rule]) => leftOut(name, rule)),
  ]
}
const moved = (limits: Record<string, number>, id: string, by: number): Fault => ({
  what: `${id} from ${by > 0 ? 'one more' : 'one fewer'}`,
  plant: () => {
    limits[id] = (limits[id] as number) + by
  },
})
const inNeed = (id: string, need: Rule, ladder: readonly string[]): Fault[] =>
  [-1, 1].flatMap((by) => {
    const setting = ladder[ladder.indexOf(need.atLeast ?? '') + by]
    return setting ? [{ what: `need ${id} asks for ${setting}`, plant: () => Object.assign(need, { atLeast: setting }) }] : []
  })
const never: Condition = { is: 'any', of: [] }
const leftOut = (name: string, rule: Rule): Fault[] =>
  name.startsWith('asked') ? [] : [{ what: `${name}: never`, plant: () => Object.assign(rule, { when: never }) }]
const swaps = (name: string, rules: Rule[]): Fault[] =>
  rules.slice(1).map((rule, at) => ({
    what: `${name}: ${rule.reason ?? rule.id} before ${rules[at]?.reason ?? rules[at]?.id}`,
    plant: () => void rules.splice(at, 2, rule, rules[at] as Rule),
  }))

function inCondition(name: string, condition: Condition, loaded: Loaded, seen: Set<Condition>): Fault[] {
  if (seen.has(condition)) return []
  seen.add(condition)
  switch (condition.is) {
    case 'all':
    case 'any': {
      const parts = condition.of as Condition[]
      const turned =
        parts.length > 1
          ? [
              {
                what: `${name}: ${condition.is} turned`,
                plant: () => Object.assign(condition, { is: condition.is === 'all' ? 'any' : 'all' }),
              },
            ]
          : []
      const without =
        parts.length > 1
          ? parts.map((_, at) => ({
              what: `${name}: ${condition.is} without part ${at + 1}`,
              plant: () => void parts.splice(at, 1),
            }))
          : []
      return [...turned, ...without, ...parts.flatMap((part) => inCondition(name, part, loaded, seen))]
    }
    case 'not':
    case 'named':
      return inCondition(condition.is === 'named' ? condition.name : name, condition.of, loaded, seen)
    case 'chose':
      return inList(`${name}: ${condition.question}`, condition.options as string[], loaded.questions[condition.question].options)
    case 'severity':
      return inList(`${name}: severity`, condition.oneOf as string[], ['none', 'mild', 'moderate', 'severe'])
    case 'setting':
      return inList(`${name}: setting`, condition.oneOf as string[], loaded.ladder)
    case 'firstStep':
      return inList(`${name}: first step`, condition.oneOf as string[], loaded.firstSteps)
    case 'signCount':
    case 'unknown':
      return []
  }
}
const inList = (name: string, list: string[], all: readonly string[]): Fault[] =>
  all.map((option) =>
    list.includes(option)
      ? { what: `${name} without ${option}`, plant: () => void list.splice(list.indexOf(option), 1) }
      : { what: `${name} with ${option} too`, plant: () => void list.push(option) },
  )

/** The first person whose result changes, or nobody. */
async function noticedBy(people: readonly (Persona | YoungPersona)[]): Promise<string | undefined> {
  try {
    const { recommend } = await import('../../rules/index.ts')
    return people.find((person) => {
      const result = recommend(person.answers)
      const { missing, forbidden, surprising } = against(person, result as NotInDanger)
      const isOther = JSON.stringify(shownFirst(result)) !== JSON.stringify(agreedFirst(person))
      return isOther || missing.length + forbidden.length + surprising.length > 0
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
  const count = faultsIn(await loadedAnew()).length
  const right = await resultsOf(everybody)
  const alike: string[] = []
  const unnoticed: string[] = []
  for (let at = 0; at < count; at += 1) {
    const fault = faultsIn(await loadedAnew())[at] as Fault
    fault.plant()
    if (await noticedBy(people)) continue
    const results = await resultsOf(everybody)
    const other = results.filter((result, one) => result !== right[one]).length
    if (other === 0) alike.push(fault.what)
    else unnoticed.push(`${fault.what} (changes ${other} of ${everybody.length})`)
  }
  const changing = count - alike.length
  const lines = [
    `${count} faults planted, of which ${alike.length} change nothing for anybody in a crowd of ${everybody.length}`,
    `${changing - unnoticed.length} of the other ${changing} noticed`,
    ...unnoticed.map((what) => `nobody: ${what}`),
    ...alike.map((what) => `changes nothing: ${what}`),
  ]
  process.stdout.write(lines.map((line) => `  ${line}\n`).join(''))
  expect(unnoticed).toEqual([])
}, 3_600_000)
