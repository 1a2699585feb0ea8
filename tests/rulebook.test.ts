/** Shows that rules/RULEBOOK.md is what the rules and their words say; not that the rules are right. */
import { describe, expect, test } from 'vitest'
import { type FactId, facts } from '#rules'
import { peopleBook, rulebook } from '../scripts/rulebook/book.ts'
import { claim } from '../scripts/rulebook/citations.ts'
import { anchor } from '../scripts/rulebook/markdown.ts'
import { inDanger, personas, young } from './laws/personas.ts'

describe('the rulebook', () => {
  test('matches the rules', async () => {
    await expect(rulebook()).toMatchFileSnapshot('../rules/RULEBOOK.md')
  })
  test('lists the people and their results as the rules give them', async () => {
    await expect(peopleBook()).toMatchFileSnapshot('../rules/PEOPLE.md')
  })
  test('lists everybody whose result was agreed', () => {
    const text = peopleBook()
    expect([...inDanger, ...young, ...personas].map(({ who }) => who).filter((who) => !text.includes(who))).toEqual([])
  })
  test('contains every fact, with its source and heading', () => {
    const text = rulebook()
    expect((Object.keys(facts) as FactId[]).filter((fact) => !text.includes(claim(fact)))).toEqual([])
  })
  test('has exactly one heading for each of its links', () => {
    const text = rulebook()
    const headings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchor(heading))
    const links = [...text.matchAll(/\]\(#(.*?)\)/g)].map(([, to]) => to)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((link) => headings.filter((heading) => heading === link).length !== 1)).toEqual([])
  })
})
