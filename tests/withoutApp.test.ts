import { expect, test } from 'vitest'
import { type ForEverybody, facts, type SourceId, sources, withoutQuestions } from '#rules'
import { withoutApp } from '../scripts/build/withoutApp.ts'
import { helpline } from '../src/site/helplines.ts'
import { languages, textsOf } from './screens.ts'

// The part of the start page for browsers without scripts.

const factsUsed = Object.values(withoutQuestions).flatMap((section) =>
  Object.values<ForEverybody>(section).flatMap(({ basis }) => basis),
)
const sourcesOf: readonly SourceId[] = factsUsed.flatMap((id) => {
  const fact = facts[id]
  return 'from' in fact ? [fact.from] : []
})

test.each(languages)('without scripts, the page in "%s" says all of the page without questions', (language) => {
  const page = withoutApp(language)
  const said = [...textsOf(language)].filter(([key]) => /^without:(?!title|lead)/.test(key) && !key.endsWith('_them'))
  expect(said.length).toBeGreaterThan(15)
  for (const line of said.flatMap(([, lines]) => lines)) expect(page).toContain(line.split('{{')[0])
  expect(page).not.toContain('{{')
  expect(page).toContain(`href="${helpline('treatment').href}"`)
})

test.each(languages)('there, each number of a source in "%s" leads to it, and each reference is a link', (language) => {
  const page = withoutApp(language)
  const marks = [...page.matchAll(/href="#(source-\d+)"/g)].map(([, id]) => id)
  expect(marks.length).toBeGreaterThan(10)
  for (const id of marks) expect(page).toContain(`<li id="${id}"`)
  for (const id of sourcesOf) {
    const source = sources[id]
    if (source.kind === 'reference') expect(page).toContain(`<a href="${source.href}" lang="en">${source.title}</a>`)
  }
})
