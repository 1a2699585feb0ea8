// Shows that each sentence of the privacy text names its tests and that these exist; what they show is said in each.
import { expect, test } from 'vitest'
import document from '../docs/privacy.md?raw'
import english from '../src/locales/en/privacy.json'
import spanish from '../src/locales/es/privacy.json'

const specs = Object.values(import.meta.glob<string>('./browser/*.spec.ts', { query: '?raw', import: 'default', eager: true }))

const sentencesOf = (part: string): readonly string[] => part.split(/(?<=[.”]) (?=[A-Z“])/)
const sentences = english.parts.flatMap((part, at) =>
  sentencesOf(part).map((sentence, place) => `${at + 1}.${place + 1} ${sentence}`),
)
const rows = [...document.matchAll(/^\| (\d+\.\d+ .+?) \| (.+) \|$/gm)].map(([, sentence = '', tests = '']) => ({
  sentence,
  tests,
}))

test('each sentence of the privacy text has its row in docs/privacy.md, word for word and in order', () => {
  expect(rows.map(({ sentence }) => sentence)).toEqual(sentences)
})

test.each(rows)('the tests of “$sentence” exist', ({ tests }) => {
  const titles = [...tests.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title)
  expect(titles.filter((title) => !specs.some((spec) => spec.includes(`test('${title}'`)))).toEqual([])
  if (titles.length === 0) expect(tests).toBe('No page can do or see this: it is what browsers do')
})

test('only what browsers do by themselves has no test', () => {
  expect(rows.filter(({ tests }) => !tests.includes('`')).map(({ sentence }) => sentence.split(' ')[0])).toEqual(['14.2', '14.3'])
})

test('the Spanish text has as many parts', () => expect(spanish.parts).toHaveLength(english.parts.length))
