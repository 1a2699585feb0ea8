// @vitest-environment jsdom

import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { type Answers, askedAnswers, type QuestionId, questionIds, questions, recommend } from '#rules'
import { startInterview } from '../src/interview/actor.ts'
import { InterviewContext } from '../src/interview/useInterview.ts'
import { Sheet } from '../src/screens/result/Sheet.tsx'
import type { Advised } from '../src/screens/result/suggested.ts'
import { VoiceContext } from '../src/words/index.ts'
import '../src/words/result.ts'
import { longestSheet } from './longest.ts'

// The printed page is tested with the answers that make it longest; this shows that there are hardly longer ones
// (by characters, among random people), not how any printer sets them.

afterEach(cleanup)

test('no random person has a printed page much longer than the one it is tested with', () => {
  const random = seeded(20261121)
  const longest = lengthOf(longestSheet)
  const lengths = Array.from({ length: 150 }, () => lengthOf(someone(random)))
  expect(Math.max(...lengths)).toBeLessThan(longest * 1.02)
})

function lengthOf(answers: Answers): number {
  const result = recommend(answers) as Advised
  const place = { screen: 'result' } as const
  const actor = startInterview({ interview: { respondent: 'other', answers, at: null, returnTo: null, opened: [] }, place })
  const { container, unmount } = render(
    <InterviewContext value={{ actor, back: () => undefined }}>
      <VoiceContext value="other">
        <Sheet result={result} why answers={false} />
      </VoiceContext>
    </InterviewContext>,
  )
  const length = container.textContent.length
  unmount()
  return length
}

function someone(random: () => number): Answers {
  const pick = <T,>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  const answer = (question: QuestionId) =>
    questions[question].pick === 'many'
      ? questions[question].options.filter(() => random() < 0.6)
      : pick<string>(questions[question].options)
  const answers = Object.fromEntries(questionIds.map((question) => [question, random() < 0.05 ? 'unsure' : answer(question)]))
  return askedAnswers({ ...answers, dangerNow: [], ageGroup: 'adult' } as Answers)
}

/** A small generator of numbers from 0 to 1, the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
