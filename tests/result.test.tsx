// @vitest-environment jsdom

import { act, cleanup, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  criteria,
  disagreements,
  facts,
  firstStepRules,
  locator,
  medicationGroups,
  type Recommendation,
  recommend,
  settings,
} from '#rules'
import { fetchWords } from '../src/i18n/languages.ts'
import { decisiveReasons } from '../src/result/advice.ts'
import { Details } from '../src/screens/details/Details.tsx'
import { Guide } from '../src/screens/guide/Guide.tsx'
import { Result } from '../src/screens/result/Result.tsx'
import { helpline } from '../src/site/helplines.ts'
import { dice, leavingOpen, mildest, seed, somebody } from './laws/space.ts'
import { draw } from './render.tsx'

await fetchWords('result', 'facts', 'guide')

// What the result screen shows of what the rules say, in a simulated page; how it looks is for the browser tests.

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined))
afterEach(cleanup)

const chance = dice(seed)
const people: readonly Answers[] = Array.from({ length: 40 }, () =>
  leavingOpen(somebody(chance, 0.2), ['support', 'duration', 'stage', 'housing', 'mentalHealth'], 2, chance),
)
type Setting = Extract<Recommendation, { kind: 'setting' }>
const settingOf = (answers: Answers) => recommend(answers) as Setting

describe(`for 40 random people (seed ${seed}), whole and partial`, () => {
  test.each(people)('the reasons shown are exactly the criteria certain to be met', (answers) => {
    const details = draw(<Details />, answers)
    const { reasons, eitherOf, workable, firstStep, alongside, medication, notes, conflicts, ifApplies, now, tonight } =
      settingOf(answers)
    expect(details.ids('data-reason').toSorted()).toEqual(reasons.toSorted())
    expect(details.ids('data-either-of')).toEqual(eitherOf)
    details.unmount()
    const { ids } = draw(<Result />, answers)
    expect(ids('data-reason').toSorted()).toEqual(decisiveReasons(reasons, settingOf(answers).low).toSorted())
    expect(ids('data-either-of')).toEqual(eitherOf)
    expect(ids('data-now')).toEqual(now)
    expect(ids('data-tonight')).toEqual(tonight)
    expect(ids('data-unmet')).toEqual(workable?.unmet ?? [])
    expect(ids('data-only-with')).toEqual(workable?.onlyWith ?? [])
    expect(ids('data-first-step')).toEqual([firstStep])
    expect(ids('data-alongside').toSorted()).toEqual(alongside.toSorted())
    expect(ids('data-medication')).toEqual(medication)
    expect(ids('data-note')).toEqual(notes)
    expect(ids('data-conflict')).toEqual(conflicts)
    expect(ids('data-if-applies')).toEqual(ifApplies)
  })
  test.each(people)('the picks for the locator and the questions by phone are those of the rules', (answers) => {
    const { ids, container } = draw(<Result />, answers)
    const { findPlace } = settingOf(answers)
    expect(ids('data-pick')).toEqual(findPlace?.picks ?? [])
    expect(ids('data-ask-by-phone')).toEqual(findPlace?.ask ?? [])
    const link = container.querySelector<HTMLAnchorElement>('[data-find-place] a[target]')
    expect(link?.getAttribute('href')).toBe(findPlace ? locator.href : undefined)
    expect(locator.href, 'an address without answers').not.toMatch(/[?#]/)
  })
})

const severe: Answers = {
  ...mildest,
  lastUse: 'withinWeek',
  signs: ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving', 'dutiesMissed', 'relationshipHarm'],
  duration: 'oneYearOrMore',
  withdrawal: 'unwell',
}

test('each reason opens to its answers, the statements of its sources, and where sources differ', async () => {
  const user = userEvent.setup()
  const { container } = draw(<Result />, severe)
  const reason = container.querySelector<HTMLElement>('[data-reason="severe"]')
  if (!reason) throw new Error('The reason is not shown.')
  await user.click(within(reason).getByRole('button', { name: /^Sources/ }))
  expect(within(reason).getAllByRole('button', { name: /^Change the answer/ })).toHaveLength(3)
  expect([...reason.querySelectorAll('[data-fact]')].map((fact) => fact.getAttribute('data-fact'))).toEqual(criteria.severe.basis)
  expect(reason.textContent).toContain(facts.daySevere.under)
  expect(reason.querySelector('[data-differ]')?.getAttribute('data-differ')).toBe(criteria.severe.differ)
})

test('each other setting names the need that rules it out, the most intensive one first', () => {
  const { container } = draw(<Details />, { ...severe, obligations: 'cannotPauseWork', time: 'someHours', support: 'unsure' })
  const line = (setting: string) => container.querySelector(`[data-other="${setting}"] dd`)?.textContent
  const severeSigns = 'Recent use, with 6 or more signs (severe)'
  expect(line('standardOutpatient')).toBe(`Not enough for: ${severeSigns}.`)
  expect(line('intensiveOutpatient')).toBe('A second choice, if the first is not possible.')
  expect(line('inpatient')).toBe('It would fit with: A mental health condition that needs care day and night.')
})
test('a setting that is possible names the need that is open', () => {
  const { container } = draw(<Details />, { ...severe, duration: 'underOneYear', support: 'unsure' })
  const line = container.querySelector('[data-other="residential"] dd')?.textContent
  expect(line).toBe('Possible, until we know about: Recent use and 6 or more signs (severe), without support.')
})

test('Change behind a reason leads to its question, and back to the result', async () => {
  const user = userEvent.setup()
  const { container, actor } = draw(<Details />, severe, 'self', { screen: 'details' })
  const reason = container.querySelector<HTMLElement>('[data-reason="recentUse"]')
  if (!reason) throw new Error('The reason is not shown.')
  await user.click(within(reason).getByRole('button', { name: /^Sources/ }))
  await user.click(within(reason).getByRole('button', { name: /^Change the answer/ }))
  expect(actor.getSnapshot().value.interview).toBe('asking')
  expect(actor.getSnapshot().context).toMatchObject({ at: 'lastUse', returnTo: 'result' })
})

const mild: Answers = { ...mildest, lastUse: 'withinMonth', signs: ['craving', 'timeSpent'] }
const differing: readonly Answers[] = [
  severe,
  { ...severe, mentalHealth: 'interfering' },
  { ...severe, duration: 'underOneYear' },
  { ...severe, physicalHealth: 'needsCare' },
  { ...severe, housing: 'unsafe' },
  { ...severe, medication: 'methadone' },
  { ...severe, stage: 'intensive', stageNow: 'stillNoUse', lastUse: 'oneToThreeMonths' },
  { ...mild, support: 'none', medication: 'naltrexone' },
  { ...mild, mentalHealth: 'managed', physicalHealth: 'managed', housing: 'temporary' },
]

/** The differences that a rule names; the others are told in the guide alone. */
const ofRules = [...Object.values(criteria), ...Object.values(settings), ...firstStepRules, ...medicationGroups.flat()].flatMap(
  (rule): readonly string[] => ('differ' in rule ? [rule.differ].flat() : []),
)

test('every difference between sources reaches the screen of somebody', async () => {
  const reached = new Set<string>()
  for (const answers of differing) {
    for (const page of [<Result key="result" />, <Details key="details" />]) {
      const { container, ids, unmount } = draw(page, answers)
      for (const button of container.querySelectorAll<HTMLElement>('button.cite')) act(() => button.click())
      for (const id of ids('data-differ')) reached.add(id)
      unmount()
    }
  }
  expect(ofRules.filter((id) => !reached.has(id))).toEqual([])
  for (const id of draw(<Guide />, {}, 'self', { screen: 'guide' }).ids('data-differ')) reached.add(id)
  expect([...reached].toSorted()).toEqual(Object.keys(disagreements).toSorted())
})

test('nobody is told to act on violence at home, nor to stop a medication', () => {
  const unsafe = draw(<Details />, { ...severe, housing: 'unsafe', medication: 'methadone' })
  const changes = unsafe.ids('data-change')
  expect(changes.length).toBeGreaterThan(0)
  expect(changes.filter((change) => /^(housing|medication) /.test(change))).toEqual([])
})

test('each change of an answer names its question, so that "Yes" is not said of nothing', () => {
  const { container } = draw(<Details />, { ...severe, heroinAtHome: 'no' })
  const changes = [...container.querySelectorAll('[data-change]')]
  expect(changes.length).toBeGreaterThan(0)
  for (const change of changes.filter((each) => !each.getAttribute('data-change')?.startsWith('signs')))
    expect(change.textContent).toMatch(/^[^:]+: .+ – this points to /)
})

test('somebody of 17 who is hurt at home can call the line for children right from the first line', () => {
  const { container } = draw(<Result />, { ...severe, ageGroup: 'under18', housing: 'unsafe' })
  const numbers = [...container.querySelectorAll<HTMLAnchorElement>('[data-now="youngAndUnsafe"] a')].map(({ href }) => href)
  expect(numbers).toEqual([helpline('treatment').href, helpline('child').href])
})
