import { render } from '@testing-library/react'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { Answers, EntryId } from '#rules'
import { VoiceContext } from '../src/i18n/index.ts'
import { type InterviewActor, startInterview } from '../src/interview/actor.ts'
import type { Place, Respondent } from '../src/interview/interview.ts'
import { InterviewContext } from '../src/interview/useInterview.ts'

/** Draws a screen to its end for somebody with these answers, and hands back the interview behind it. */
export function draw(
  screen: ReactNode,
  answers: Answers,
  respondent: Respondent = 'self',
  place: Place = { screen: 'result' },
  entry?: EntryId,
) {
  const actor: InterviewActor = startInterview({
    interview: { respondent, desk: false, answers, at: null, returnTo: null, opened: [] },
    place,
  })
  if (entry) actor.send({ type: 'visit', place, entry })
  const frames = vi.spyOn(window, 'requestAnimationFrame').mockImplementation((then) => {
    then(0)
    return 0
  })
  const drawn = render(
    <InterviewContext value={{ actor, back: () => undefined }}>
      <VoiceContext value={respondent}>{screen}</VoiceContext>
    </InterviewContext>,
  )
  frames.mockRestore()
  const ids = (attribute: string) =>
    [...drawn.container.querySelectorAll(`[${attribute}]`)].map((each) => each.getAttribute(attribute) ?? '')
  return { ...drawn, actor, ids }
}
