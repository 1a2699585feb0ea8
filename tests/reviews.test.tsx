// @vitest-environment jsdom
// Shows that the page and the paper claim no review by clinicians that did not take place; not that a review was a good one.
import { cleanup } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { type Review, type ReviewClaim, reviewClaim, reviews, rulesVersion } from '#rules'
import readme from '../README.md?raw'
import { inVoice } from '../src/i18n/index.ts'
import { fetchWords } from '../src/i18n/languages.ts'
import { notThisWords } from '../src/result/notThis.ts'
import { Reviewed } from '../src/screens/method/Reviewed.tsx'
import { mildest } from './laws/space.ts'
import { draw } from './render.tsx'
import { languages, textsOf } from './screens.ts'

await fetchWords('result', 'method')
afterEach(cleanup)

const made: Review = {
  by: { en: 'two made-up doctors', es: 'dos doctores inventados' },
  on: '2027-03-01',
  rules: rulesVersion(),
  reviewers: 2,
  people: 30,
  accepted: 51,
  judgments: 60,
  wouldHarm: 3,
}
const onMethod = (claim: ReviewClaim) => draw(<Reviewed claim={claim} />, mildest).container.textContent ?? ''
const onResult = (claim: ReviewClaim) => notThisWords(inVoice('self'), claim)

describe('without a review', () => {
  test('the claim is that there was none', () => expect(reviewClaim([])).toEqual({ kind: 'none' }))
  test('the page and the paper say that no clinician has reviewed it', () => {
    expect(onMethod({ kind: 'none' })).toContain('No clinician has reviewed it yet.')
    expect(onResult({ kind: 'none' })).toMatch(/No clinician has reviewed it yet\.$/)
  })
})

describe('with a review of these rules', () => {
  const claim = reviewClaim([{ ...made, rules: 'older' }, made])
  test('the last review is the one that counts', () => expect(claim).toEqual({ kind: 'current', review: made }))
  test('the method says by whom, when, and each figure', () => {
    const said = onMethod(claim)
    for (const each of ['two made-up doctors', 'March 1, 2027', 'People judged: 30', '51 of 60', '3 times']) {
      expect(said).toContain(each)
    }
    expect(said).not.toContain('No clinician has reviewed')
  })
  test('the result says when', () => expect(onResult(claim)).toContain('The review ended on March 1, 2027.'))
})

describe('with a review of an older version', () => {
  const claim = reviewClaim([{ ...made, rules: 'older' }])
  test('the claim is never that these rules were reviewed', () => expect(claim.kind).toBe('older'))
  test('the method and the result say that the rules have changed since', () => {
    expect(onMethod(claim)).toContain('The rules have changed since then')
    expect(onResult(claim)).toContain('The rules have changed since then')
  })
})

describe('what is written', () => {
  /** Sentences on a review by clinicians; the one of the translation is true whatever the rules say. */
  const aboutReview = /clinician|reviewed|profesional(es)? clínico|doctor ni enfermera|la revisión|esta revisión/i
  const claims = /^(result:reviewed|method:review)\.|^ui:language\.review$/
  test.each(languages)('in "%s" speaks of a review only where the claim decides which sentence is said', (language) => {
    const elsewhere = [...textsOf(language)].filter(([key, lines]) => aboutReview.test(lines.join(' ')) && !claims.test(key))
    expect(elsewhere.map(([key]) => key)).toEqual([])
  })
  test('in the README says that there was none, as long as there was none', () => {
    expect(readme.includes('No clinician has reviewed it yet.')).toBe(reviews.length === 0)
  })
  test('of each review names the reviewers in every language, and a day', () => {
    for (const { by, on } of [...reviews, made]) {
      expect(Object.keys(by).sort()).toEqual([...languages].sort())
      expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
  })
})
