// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { type Answers, recommend } from '#rules'
import { handout } from '../src/handout/handout.ts'
import { Sheet } from '../src/handout/Sheet.tsx'
import { inVoice } from '../src/i18n/index.ts'
import { fetchWords } from '../src/i18n/languages.ts'
import type { Advised } from '../src/result/advice.ts'
import { dice, leavingOpen, seed, somebody } from './laws/space.ts'
import { longestSheet } from './longest.ts'
import { draw } from './render.tsx'

await fetchWords('result', 'facts')

// The printed page is tested with the answers that make it longest; this shows that random people have hardly a longer
// one, in characters, not how any printer sets them.

test(`no random person (seed ${seed}) has a printed page longer than the one it is tested with`, { timeout: 60_000 }, () => {
  const chance = dice(seed)
  const lengths = Array.from({ length: 150 }, () =>
    lengthOf(leavingOpen(somebody(chance, 0.1), ['support', 'duration'], 1, chance)),
  )
  expect(Math.max(...lengths)).toBeLessThan(lengthOf(longestSheet) * 1.02)
})

function lengthOf(answers: Answers): number {
  const interview = { respondent: 'other', desk: false, answers, at: null, returnTo: null, opened: [] } as const
  const blocks = handout(inVoice('other'), interview, recommend(answers) as Advised, { why: true, answers: false }, [])
  const { container, unmount } = draw(<Sheet blocks={blocks} />, answers, 'other')
  const { length } = container.textContent
  unmount()
  return length
}
