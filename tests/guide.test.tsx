// @vitest-environment jsdom
// Shows that the guide and the method tell all the data there is, and that the pictures carry the numbers of their tables; not how they look.
import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  amounts,
  criteria,
  disagreements,
  type FactId,
  facets,
  facts,
  firstStepRules,
  type GuideEntry,
  guide,
  ladder,
  leftOut,
  pathAhead,
  questionIds,
  sourceIds,
  stairs,
} from '#rules'
import { fetchWords } from '../src/i18n/languages.ts'
import result from '../src/locales/en/result.json'
import { Guide } from '../src/screens/guide/Guide.tsx'
import { Method } from '../src/screens/method/Method.tsx'
import { Result } from '../src/screens/result/Result.tsx'
import { mildest } from './laws/space.ts'
import { draw } from './render.tsx'

await fetchWords('result', 'facts', 'guide', 'method')

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined))
afterEach(cleanup)

const severe: Answers = {
  ...mildest,
  lastUse: 'withinWeek',
  withdrawal: 'unwell',
  signs: ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving', 'dutiesMissed', 'tolerance'],
  duration: 'oneYearOrMore',
}
const entries = Object.values(guide).flatMap((section) => Object.entries(section) as [string, GuideEntry][])
const reading = { screen: 'guide' } as const

describe('the guide', () => {
  test('shows every entry with every one of its facts, by facet and in order', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    for (const [id, entry] of entries) {
      const shown = container.querySelector(`[data-entry="${id}"]`)
      const inFacets = facets.map((facet) =>
        [...(shown?.querySelectorAll(`[data-facet="${facet}"] [data-fact]`) ?? [])].map((each) => each.getAttribute('data-fact')),
      )
      expect([id, inFacets]).toEqual([id, facets.map((facet) => entry[facet] ?? [])])
    }
  })
  test('shows where sources differ about each entry', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    for (const [id, entry] of entries) {
      const shown = [...container.querySelectorAll(`[data-entry="${id}"] [data-differ]`)].map((each) =>
        each.getAttribute('data-differ'),
      )
      expect([id, shown]).toEqual([id, entry.differ ?? []])
    }
  })
  test('opens at the requested entry, and moves the focus there', () => {
    const { container } = draw(<Guide />, {}, 'self', reading, 'methadone')
    expect([...container.querySelectorAll('[data-entry][open]')].map(({ id }) => id)).toEqual(['methadone'])
    expect(document.activeElement).toBe(container.querySelector('#methadone > summary'))
  })
  test('names the source of each fact behind its number', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    const fact = container.querySelector<HTMLElement>('#methadone [data-fact="methadoneLicensed"]')
    if (!fact) throw new Error('The fact is not shown.')
    act(() => within(fact).getByRole('button').click())
    expect(fact.querySelector('cite')?.textContent).toContain(facts.methadoneLicensed.under)
  })
})

describe('all settings side by side', () => {
  const stated = (id: (typeof ladder)[number]) => [
    ...amounts[id].hoursPerWeek.filter(({ low, high }) => low !== null || high !== null),
    ...amounts[id].cost.filter(({ low }) => low !== null),
  ]
  test('have a bar for each number of a source, and the same numbers in the table', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    const within = (selector: string, attribute: string) =>
      [...container.querySelectorAll(selector)].map((each) => [each.getAttribute(attribute), each.textContent])
    for (const id of ladder) {
      const bars = within(`[data-compared="${id}"] [data-bar]`, 'data-bar')
      expect([id, bars]).toEqual([id, within(`[data-row="${id}"] [data-cell]`, 'data-cell')])
      expect([id, bars.map(([fact]) => fact)]).toEqual([id, stated(id).map(({ fact }) => fact)])
    }
  })
  test('draw each bar between the numbers it states', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    const bar = container.querySelector('[data-compared="intensiveOutpatient"] [data-bar="intensiveNineToTwenty"]')
    const rect = bar?.querySelector('rect.stated')
    expect([rect?.getAttribute('x'), rect?.getAttribute('width')].map(Number)).toEqual([22.5, 27.5])
    expect(bar?.textContent).toMatch(/^9 to 20 /)
  })
  test('are marked according to the result, once there is one', () => {
    expect(draw(<Guide />, {}, 'self', reading).ids('data-standing')).toEqual([])
    const { container } = draw(<Guide />, { ...severe, obligations: 'cannotPauseWork', time: 'someHours' }, 'self', reading)
    const marks = ladder.map((id) => container.querySelector(`[data-compared="${id}"] .mark`)?.getAttribute('data-standing'))
    expect(marks).toEqual(['less', 'less', 'less', 'workable', 'suggested', 'more', 'more'])
  })
})

describe('the path ahead', () => {
  test('begins with withdrawal care if it is the first step, and the table matches the picture', () => {
    const { container, ids } = draw(<Result />, severe)
    expect(ids('data-step')).toEqual(['withdrawalCare', ...pathAhead('partialHospitalization')])
    const names = (selector: string) => [...container.querySelectorAll(selector)].map((each) => each.textContent)
    expect(names('[data-step] h3')).toEqual(names('[data-row] th'))
    const lasts = (id: string) => result.path.lasts[id as keyof typeof result.path.lasts]
    for (const id of ids('data-step')) {
      expect(container.querySelector(`[data-step="${id}"]`)?.textContent).toContain(lasts(id))
      expect(container.querySelector(`[data-row="${id}"]`)?.textContent).toContain(lasts(id))
    }
  })
  test('is not drawn for aftercare alone, nor if too little is known to name a setting', () => {
    expect(draw(<Result />, mildest).ids('data-step')).toEqual([])
    expect(draw(<Result />, { ...severe, lastUse: 'unsure', signs: 'unsure' }).ids('data-step')).toEqual([])
  })
  test('cites the facts about each step', () => {
    const cited = Object.values(stairs).flatMap(({ basis }): readonly FactId[] => basis)
    expect(cited.filter((fact) => !Object.hasOwn(facts, fact))).toEqual([])
  })
})

describe('the method', () => {
  const shown = (attribute: string) => draw(<Method />, {}, 'self', { screen: 'method' }).ids(attribute)

  test('shows every criterion, rule of the first step, gate, source and question', () => {
    expect(shown('data-criterion').toSorted()).toEqual(Object.keys(criteria).toSorted())
    expect(shown('data-rule')).toEqual(firstStepRules.map(({ reason }) => reason))
    expect(shown('data-gate')).toEqual(['overdoseSigns', 'medicalEmergency', 'selfHarm', 'youth'])
    expect(shown('data-source')).toEqual(sourceIds)
    expect(shown('data-asked')).toEqual(questionIds)
  })
  test('shows every difference between sources, and every statement that is not passed on', () => {
    expect(shown('data-differ')).toEqual(Object.keys(disagreements))
    expect(shown('data-left-out').toSorted()).toEqual(Object.keys(leftOut).toSorted())
  })
})
