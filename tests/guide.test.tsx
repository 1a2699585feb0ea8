// @vitest-environment jsdom
// Shows that the guide and the method tell all the data there is, and that the pictures carry the numbers of their tables; not how they look.
import { act, cleanup, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  criteria,
  disagreements,
  explain,
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
  recommend,
  sourceIds,
  stairs,
} from '#rules'
import { changeLanguage, fetchWords } from '../src/i18n/languages.ts'
import result from '../src/locales/en/result.json'
import { Guide } from '../src/screens/guide/Guide.tsx'
import { alex } from '../src/screens/method/example.ts'
import { Method } from '../src/screens/method/Method.tsx'
import { Result } from '../src/screens/result/Result.tsx'
import { mildest } from './laws/space.ts'
import { draw } from './render.tsx'

await fetchWords('result', 'facts', 'guide', 'method')

beforeEach(() => void vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined))
afterEach(cleanup)
afterEach(() => changeLanguage('en'))

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
  test('begins each entry with a box that says what it is, and has a row for all else that a source states', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    for (const [id, entry] of entries) {
      const [first] = container.querySelectorAll(`#${id} > :not(summary, .mark)`)
      const rows = [...(first?.querySelectorAll('[data-row]') ?? [])].map((row) => row.getAttribute('data-row'))
      expect([id, first?.tagName, rows]).toEqual([id, 'DL', facets.filter((facet) => facet !== 'offers' && entry[facet])])
      expect(rows[0]).toBe('what')
      const withoutSource = [...(first?.querySelectorAll('dd') ?? [])].filter((row) => !row.querySelector('button.cite'))
      expect([id, withoutSource]).toEqual([id, []])
    }
  })
  test('shows every fact of an entry once: in its box, or below in what the sources say', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    for (const [id, entry] of entries) {
      const shown = [...container.querySelectorAll(`#${id} [data-fact]`)].map((each) => each.getAttribute('data-fact'))
      expect([id, shown.toSorted()]).toEqual([id, [...new Set(facets.flatMap((facet) => entry[facet] ?? []))].toSorted()])
    }
  })
  test.each(['en', 'es'])('says no sentence twice within an entry in "%s"', async (language) => {
    await changeLanguage(language)
    const { container } = draw(<Guide />, {}, 'self', reading)
    const twice = entries.flatMap(([id]) => {
      const texts = [...container.querySelectorAll(`#${id} :is(.claim > p > span, .differ > span)`)]
      const sentences = texts.flatMap((each) => (each.textContent ?? '').split(/(?<=[.?!])\s+/))
      expect([id, sentences.length > 0]).toEqual([id, true])
      return sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at).map((sentence) => `${id}: ${sentence}`)
    })
    expect(twice).toEqual([])
  })
  test('sums up in a few words what more than two facts say in a row of a box', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    const rows = [...container.querySelectorAll('[data-row]')]
    expect(rows.filter((row) => row.querySelectorAll('[data-fact]').length > 2).map((row) => row.textContent)).toEqual([])
  })
  test('leads from its jump list to each part and each entry, which opens, and the focus goes there', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    const jumps = [...container.querySelectorAll<HTMLElement>('nav [data-jump]')]
    const to = jumps.map((each) => each.getAttribute('data-jump') ?? '')
    const parts = Object.keys(guide).map((section) => `section-${section}`)
    expect(to.toSorted()).toEqual(['compare', ...parts, ...entries.map(([id]) => id)].toSorted())
    for (const [at, jump] of jumps.entries()) {
      act(() => jump.click())
      const target = container.querySelector(`#${to[at]}`)
      expect(document.activeElement).toBe(target?.tagName === 'DETAILS' ? target.querySelector('summary') : target)
      if (target?.tagName === 'DETAILS') expect([to[at], target.hasAttribute('open')]).toEqual([to[at], true])
    }
  })
  test('lists all entries from A to Z', () => {
    const { container } = draw(<Guide />, {}, 'self', reading)
    const names = [...container.querySelectorAll('nav details [data-jump]')].map((each) => each.textContent ?? '')
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')))
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
  const drawGuide = () => draw(<Guide />, {}, 'self', reading).container
  const said = (all: ParentNode, selector: string) =>
    [...all.querySelectorAll(selector)].map((each) => each.textContent?.replace(/ ?(source )?[\d, ]+$/, ''))
  test('are a list of cards, each under its name, and the table says the same', () => {
    const container = drawGuide()
    const cards = [...container.querySelectorAll('.compare > ul > li')]
    expect(cards.map((card) => card.getAttribute('data-compared'))).toEqual(ladder)
    for (const card of cards) {
      const id = card.getAttribute('data-compared')
      for (const part of card.querySelectorAll('[data-part]')) {
        const cell = container.querySelector(`[data-row="${id}"] [data-cell="${part.getAttribute('data-part')}"]`)
        const inCard = part.querySelector('.claim > p > span, dd > p')?.textContent
        expect([id, cell?.querySelector('span')?.textContent ?? cell?.textContent]).toEqual([id, inCard])
      }
    }
    expect(said(container, '[data-compared] h3')).toEqual(ladder.map((id) => result.settings[id].title))
  })
  test('have the hours and the price that the box of their entry says', () => {
    const container = drawGuide()
    const numbers = (text: string | null | undefined) => text?.match(/\$?\d+(?:,\d{3})*/g) ?? []
    const inCard = (id: string, part: string) =>
      numbers(container.querySelector(`[data-compared="${id}"] [data-part="${part}"] .claim > p > span`)?.textContent)
    const inBox = (id: string, row: string) =>
      numbers(container.querySelector(`#${id} [data-row="${row}"] .claim > p > span`)?.textContent)
    for (const id of ladder) {
      expect([id, inBox(id, 'hours')]).toEqual([id, expect.arrayContaining(inCard(id, 'hours'))])
      expect([id, inBox(id, 'cost')]).toEqual([id, expect.arrayContaining(inCard(id, 'cost'))])
    }
    expect(inCard('intensiveOutpatient', 'hours')).toEqual(['9', '12', '20'])
    expect(inCard('inpatient', 'cost')).toEqual(['$12,000', '$30,000', '30'])
  })
  test('draw each bar on its scale, and what some programs add lighter', () => {
    const bar = drawGuide().querySelector('[data-compared="intensiveOutpatient"] [data-part="hours"] .bar')
    const drawn = (part: string) => ['x', 'width'].map((each) => Number(bar?.querySelector(`rect.${part}`)?.getAttribute(each)))
    expect(drawn('stated')).toEqual([22.5, 7.5])
    expect(drawn('open')).toEqual([30, 20])
  })
  test('draw a week in blocks: three short days, five longer ones, seven whole ones; none where no source names days', () => {
    const container = drawGuide()
    const week = (id: string) =>
      [...container.querySelectorAll(`[data-compared="${id}"] [data-day]`)].map((each) => each.getAttribute('data-day'))
    const filled = (id: string) => week(id).filter((day) => day !== 'free')
    expect(filled('intensiveOutpatient')).toEqual(['3-4', '3-4', '3-4'])
    expect(filled('partialHospitalization')).toEqual(Array.from({ length: 5 }, () => '4-8'))
    expect(filled('residential')).toEqual(Array.from({ length: 7 }, () => '24-24'))
    expect([week('generalOutpatient'), week('aftercare')]).toEqual([[], []])
    for (const id of ['standardOutpatient', 'intensiveOutpatient', 'inpatient']) expect(week(id)).toHaveLength(7)
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
  test('begins with five lines and one example, then who has checked it', () => {
    const { container } = draw(<Method />, {}, 'self', { screen: 'method' })
    const sections = [...container.querySelectorAll('[data-section]')]
    expect(sections.slice(0, 3).map((each) => each.getAttribute('data-section'))).toEqual(['short', 'example', 'review'])
    expect(sections[0]?.querySelectorAll('li')).toHaveLength(5)
    expect(container.querySelector('details[data-section="needs"]')?.hasAttribute('open')).toBe(false)
  })
  test('works out its example with the rules', () => {
    const { container, ids } = draw(<Method />, {}, 'self', { screen: 'method' })
    const suggestion = recommend(alex)
    if (suggestion.kind !== 'setting') throw new Error('The example has no setting.')
    const met = explain(alex).criteria.filter(({ truth }) => truth === 'met')
    expect(ids('data-need')).toEqual(met.map(({ criterion }) => criterion))
    expect(ids('data-suggested')).toEqual([suggestion.low])
    expect(container.querySelector('[data-suggested]')?.textContent).toContain(result.settings[suggestion.low].name)
    expect(ids('data-first-step')).toEqual([suggestion.firstStep])
    expect(container.querySelector('[data-first-step]')?.textContent).toContain(result.firstSteps[suggestion.firstStep].title)
    expect(ids('data-answer')).toEqual(expect.arrayContaining(['lastUse', 'signs', 'withdrawal']))
    expect([suggestion.clear, suggestion.low === suggestion.high, met.length > 2]).toEqual([true, true, true])
  })
  test('shows every difference between sources, and every statement that is not passed on', () => {
    expect(shown('data-differ')).toEqual(Object.keys(disagreements))
    expect(shown('data-left-out').toSorted()).toEqual(Object.keys(leftOut).toSorted())
  })
})
