import { describe, expect, test } from 'vitest'
import { textsOf } from './screens.ts'

// One word for one thing: the tables in docs/translating.md, compared with the texts.

const [page = ''] = Object.values(
  import.meta.glob<string>('../docs/translating.md', { query: '?raw', import: 'default', eager: true }),
)

/** The rows of the table under a heading: the word we use, and the words that we do not. */
function glossary(heading: string): readonly { readonly word: string; readonly not: readonly string[] }[] {
  const table = page.split(`### ${heading}\n`)[1]?.split('\n\n')[0] ?? ''
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, word = '', , not = '']) => ({ word, not: not.split(', ').filter((each) => each !== '') }))
}

const whole = (phrase: string) => new RegExp(`(?<!\\p{L})${phrase.replace(/[()]/g, '\\$&')}(?!\\p{L})`, 'iu')

describe.each([
  ['English', 'en'],
  ['Spanish', 'es'],
])('in %s', (heading, language) => {
  const rows = glossary(heading)
  const texts = [...textsOf(language)].filter(([key]) => !/^facts:sources\.D/.test(key))
  const all = texts.flatMap(([, lines]) => lines).join('\n')

  test('the glossary has many words, and each is used', () => {
    expect(rows.length).toBeGreaterThan(15)
    expect(rows.map(({ word }) => word).filter((word) => !all.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  })
  test('no text uses a word that the glossary rules out', () => {
    const ruledOut = rows.flatMap(({ not }) => not)
    expect(ruledOut.length).toBeGreaterThan(15)
    const found = texts.flatMap(([key, lines]) =>
      ruledOut.filter((phrase) => whole(phrase).test(lines.join(' '))).map((phrase) => `${key}: ${phrase}`),
    )
    expect(found).toEqual([])
  })
})

test('Spanish never says "abstinencia" without the word that people use for it', () => {
  const texts = [...textsOf('es')].filter(([, lines]) => /abstinencia(?! \(malilla\))/i.test(lines.join(' ')))
  expect(texts.map(([key]) => key)).toEqual([])
})
