/**
 * The faults that can be planted in the data of the rules: a need removed or moved, an option dropped or added, "all" for "any",
 * a rule removed or moved.
 */
import { vi } from 'vitest'
import type { Condition } from '#rules'

export type Fault = { readonly what: string; readonly plant: () => void }
type Rule = { when: Condition; step?: string; reason?: string; id?: string; atLeast?: string; firm?: boolean }

/** Loads a fresh copy of the rules, so that no fault outlives its turn. */
export async function loadedAnew() {
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
    { locatorPicks, askByPhone },
    { staysInCare },
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
    import('../../rules/locator.ts'),
    import('../../rules/suggestion.ts'),
  ])
  const listed = (name: string, rules: object): [string, Rule][] =>
    Object.entries(rules).map(([id, rule]) => [`${name} ${id}`, rule as Rule])
  const gates = Object.entries(flow.askedWhen).map(([id, when]): [string, Rule] => [`asked ${id}`, { when }])
  return {
    criteria,
    firstStepRules: firstStepRules as unknown as Rule[],
    firstSteps: [...new Set<string>(firstStepRules.map(({ step }) => step))],
    groups: medicationGroups as unknown as Rule[][],
    picks: locatorPicks as unknown as Rule[][],
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
      ...listed('pick', Object.fromEntries(locatorPicks.flat().map((rule) => [rule.id, rule]))),
      ...listed('ask by phone', askByPhone),
      ...listed('stays in care', { already: staysInCare }),
      ...gates,
    ],
  }
}
type Loaded = Awaited<ReturnType<typeof loadedAnew>>

/** Every possible fault, in a stable order. */
export function faultsIn(loaded: Loaded): Fault[] {
  const seen = new Set<Condition>()
  return [
    ...Object.entries(loaded.criteria).flatMap(([id, need]) => inNeed(id, need as Rule, loaded.ladder)),
    ...swaps('first step', loaded.firstStepRules),
    ...loaded.groups.flatMap((group, at) => swaps(`medication ${at}`, group)),
    ...loaded.picks.flatMap((group, at) => swaps(`picks ${at}`, group)),
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
