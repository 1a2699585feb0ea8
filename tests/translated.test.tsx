// @vitest-environment jsdom
import { act, fireEvent, waitFor } from '@testing-library/react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { askedQuestions, type Question, type QuestionId, questions } from '#rules'
import { App } from '../src/app/App.tsx'
import { startInterview } from '../src/interview/actor.ts'
import { InterviewContext } from '../src/interview/useInterview.ts'
import said from '../src/locales/en/questions.json'
import ui from '../src/locales/en/ui.json'
import { base } from './browser/person.ts'
import { rewords, translates } from './browser/worlds.ts'

// The interview while something changes its texts; what a browser makes of it is in browser/worlds.spec.ts.

/** What watches the page during a test; it would go on after that. */
const watching: MutationObserver[] = []
afterEach(() => {
  for (const each of watching.splice(0)) each.disconnect()
})

const clear = (text: string | null | undefined) => (text ?? '').replace(/[~\s]/g, '')
type Said = { readonly ask: string; readonly options: Readonly<Record<string, string>>; readonly none?: string }

async function readsAndAnswers(question: QuestionId): Promise<void> {
  const words = said[question] as Said
  const inputs = await waitFor(() => {
    const found = [...document.querySelectorAll<HTMLInputElement>(`form input[name="${question}"]`)]
    expect(found).not.toEqual([])
    return found
  })
  await waitFor(() => expect(clear(document.querySelector('h1')?.textContent)).toBe(clear(words.ask)))
  const alone: Readonly<Record<string, string | undefined>> = { ...ui.question, none: words.none }
  for (const { value, labels } of inputs)
    expect(clear(labels?.[0]?.textContent), `${question} ${value}`).toBe(clear(words.options[value] ?? alone[value]))
  const { pick }: Question = questions[question]
  const answer = [base[question] ?? []].flat()
  for (const value of pick === 'many' && answer.length === 0 ? ['none'] : answer)
    fireEvent.click(inputs.find((input) => input.value === value) as HTMLInputElement)
  fireEvent.click(document.querySelector('form button[type="submit"]') as HTMLElement)
}

for (const [name, changes] of Object.entries({ translates, rewords }))
  test(`while something ${name} the page, each choice shows what it means, up to the answers`, async () => {
    document.body.innerHTML = '<div id="root"></div>'
    window.scrollTo = () => {}
    window.requestIdleCallback = () => 0 // what comes later is not wanted here
    const actor = startInterview()
    const root = createRoot(document.getElementById('root') as HTMLElement)
    act(() =>
      root.render(
        <InterviewContext value={{ actor, back: () => {} }}>
          <App />
        </InterviewContext>,
      ),
    )
    const { observe } = MutationObserver.prototype
    vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (this: MutationObserver, ...what) {
      watching.push(this)
      observe.apply(this, what)
    })
    changes()
    expect(watching).not.toEqual([])
    vi.restoreAllMocks()
    fireEvent.click(document.querySelector('.who button') as HTMLElement)
    for (const question of askedQuestions(base)) await readsAndAnswers(question)
    await waitFor(() => expect(document.querySelectorAll('.answers dd').length).toBeGreaterThan(20))
    act(() => root.unmount())
  })
