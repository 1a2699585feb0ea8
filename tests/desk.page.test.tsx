// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type Answers, askedQuestions, canStillChange, type QuestionId, questionIds, questions, recommend, settle } from '#rules'
import { Desk } from '../src/desk/Desk.tsx'
import { choosable } from '../src/desk/shortcuts.ts'
import { fetchWords } from '../src/i18n/languages.ts'
import { type InterviewActor, placeOf, startInterview } from '../src/interview/actor.ts'
import { asking, nextCall } from '../src/interview/interview.ts'
import { InterviewContext } from '../src/interview/useInterview.ts'
import desk from '../src/locales/en/desk.json' with { type: 'json' }
import words from '../src/locales/en/questions.json' with { type: 'json' }
import script from '../src/locales/en/script.json' with { type: 'json' }
import ui from '../src/locales/en/ui.json' with { type: 'json' }
import { callKey } from '../src/storage/storages.ts'
import { amount } from './laws/proof.ts'
import { type Dice, dice, leavingOpen, patience, seed, somebody } from './laws/space.ts'

// What a counselor sees and does at the desk, in a simulated page; how it looks and prints is for the browser tests.

vi.setConfig(patience)
await fetchWords('result', 'facts', 'desk', 'script', 'programs')

beforeEach(() => {
  window.sessionStorage.clear()
  window.localStorage.clear()
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined)
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true
    },
    close(this: HTMLDialogElement) {
      this.open = false
    },
  })
})
afterEach(cleanup)

function open(answers: Answers = {}) {
  const actor = startInterview({ interview: { ...nextCall, answers }, place: asking('dangerNow') })
  const drawn = render(
    <InterviewContext value={{ actor, back: () => undefined }}>
      <Desk />
    </InterviewContext>,
  )
  const press = (...keys: readonly string[]) => {
    for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key })
  }
  const ids = (attribute: string) =>
    [...drawn.container.querySelectorAll(`.live [${attribute}]`)].map((each) => each.getAttribute(attribute))
  const state = (question: QuestionId) =>
    drawn.container.querySelector(`[data-question="${question}"]`)?.getAttribute('data-state')
  return { ...drawn, actor, press, ids, state, answers: () => actor.getSnapshot().context.answers }
}
type Open = ReturnType<typeof open>

const row = (container: HTMLElement, question: QuestionId) =>
  container.querySelector<HTMLElement>(`[data-question="${question}"] button`)

describe('the result so far', () => {
  /** What the pane shows is what the rules say of these answers, no more and no less. */
  function agrees({ actor, ids, container, answers, state }: Open, expected: Answers) {
    expect(answers()).toEqual(expected)
    const result = recommend(expected)
    const asked = askedQuestions(expected)
    for (const question of questionIds) {
      const answer = expected[question]
      const said = answer === undefined ? 'open' : answer === 'unsure' || answer === 'declined' ? answer : 'answered'
      expect(state(question), question).toBe(asked.includes(question) ? said : 'notNeeded')
    }
    if (result.kind === 'emergency' || placeOf(actor.getSnapshot()).screen === 'emergency')
      return expect(container.querySelector('[data-setting]')).toBeNull()
    expect(ids('data-first-step')).toEqual([result.firstStep])
    if (result.kind === 'youth') return expect(ids('data-youth')).toHaveLength(1)
    const { low, high } = result
    expect(ids('data-setting')).toEqual([low])
    expect(ids('data-setting-high')).toEqual(low === high ? [] : [high])
    expect(ids('data-reason').toSorted()).toEqual(result.reasons.toSorted())
    expect(ids('data-either-of')).toEqual(result.eitherOf)
    expect(container.querySelector('.live')?.textContent?.includes('Not enough is known yet')).toBe(
      result.kind === 'setting' && !result.clear,
    )
    const movable = canStillChange(
      expected,
      asked.filter((id) => expected[id] === undefined),
    )
    expect(ids('data-settled')).toEqual([movable ? 'no' : low === high ? 'yes' : 'stuck'])
  }

  /** Does one thing by chance, and returns the answers that should be there after it. */
  function does(chance: Dice, { press, container, actor }: Open, known: Answers): Answers {
    const place = placeOf(actor.getSnapshot())
    if (place.screen === 'emergency' && known.dangerNow === 'unsure') {
      press('Enter')
      return known
    }
    if (place.screen === 'emergency') {
      fireEvent.click(screen.getByText(ui.emergency.passed_them))
      press('0')
      return { ...known, dangerNow: [] }
    }
    if (place.screen !== 'asking') {
      fireEvent.click(row(container, chance.one(askedQuestions(known))) as HTMLElement)
      return known
    }
    return chance.roll() < 0.6 ? answers(chance, press, place.question, known) : moves(chance, { press, container }, place, known)
  }

  function answers(chance: Dice, press: Open['press'], question: QuestionId, known: Answers): Answers {
    const choices = Object.entries(choosable(question))
    if (chance.roll() < 0.15) {
      press('d')
      const { [question]: _, ...rest } = known
      return rest
    }
    if (questions[question].pick === 'one' || question === 'dangerNow') {
      const [key, value] = chance.one(
        choices.filter(([, each]) => question !== 'dangerNow' || chance.roll() < 0.1 || each === 'none'),
      ) ?? ['0', 'none']
      press('d', key)
      return { ...known, [question]: question !== 'dangerNow' || value === 'unsure' ? value : value === 'none' ? [] : [value] }
    }
    const wanted = questions[question].options.filter(() => chance.roll() < 0.5)
    press('d', ...choices.filter(([, value]) => (wanted as readonly string[]).includes(value)).map(([key]) => key), 'Enter')
    const { [question]: _, ...rest } = known
    return wanted.length === 0 ? rest : { ...known, [question]: wanted }
  }

  function moves(chance: Dice, { press, container }: Pick<Open, 'press' | 'container'>, _: unknown, known: Answers): Answers {
    if (chance.roll() < 0.5) fireEvent.click(row(container, chance.one(askedQuestions(known))) as HTMLElement)
    else press(chance.one(['Enter', 'p', 'Enter', 'a', 'v', '.']))
    return known
  }

  test.each([1, 2, 3].slice(0, amount(3, 1, 1)))(
    `matches the rules after every step of a random call (%i, seed ${seed})`,
    (round) => {
      const chance = dice(seed + round)
      let known: Answers = round === 1 ? {} : leavingOpen(somebody(chance, 0.2), questionIds.slice(2), round * 2, chance)
      const counselor = open(known)
      counselor.press(chance.one(['1', '2']))
      agrees(counselor, known)
      for (let step = 0; step < 30; step += 1) {
        known = does(chance, counselor, known)
        agrees(counselor, known)
      }
    },
  )

  test('is the page for young people under 18, with none of the adult settings', () => {
    const { press, ids } = open()
    press('1', '0', 'Enter', '1')
    expect(ids('data-youth')).toHaveLength(1)
    expect(ids('data-setting')).toEqual([])
  })
  test('does not move while a list is only half checked, and moves when the question is left', () => {
    const { press, container, ids, answers } = open()
    press('1', '0', 'Enter', '2', 'Enter', '1', 'Enter')
    const before = ids('data-setting-high')
    press('1', '2', '3', '4', '5', '6')
    expect(answers().signs).toBeUndefined()
    expect(ids('data-setting-high')).toEqual(before)
    fireEvent.click(row(container, 'support') as HTMLElement)
    expect(answers().signs).toHaveLength(6)
    expect(ids('data-setting')).toEqual(['intensiveOutpatient'])
  })
})

describe('the script', () => {
  test.each(questionIds)('for %s has spoken words for the person, and the other voice for somebody else', (question) => {
    const { press, container } = open()
    press('1')
    act(() => row(container, question)?.click())
    if (!row(container, question)) return
    const aloud = () => container.querySelector('.aloud blockquote')?.textContent
    expect(aloud()).toContain(script[question].say)
    fireEvent.click(within(container.querySelector('.bar') as HTMLElement).getByLabelText(desk.caller.other))
    expect(aloud()).toContain(words[question].ask_them)
  })
})

describe('an emergency', () => {
  test('appears with the answer, showing number, steps and words, and nothing is lost', () => {
    const { press, container, answers } = open()
    press('1', '0', 'Enter', '2', 'Enter', '1', 'p', 'p', '1')
    expect(answers()).toEqual({ dangerNow: ['overdoseSigns'], ageGroup: 'adult', lastUse: 'withinWeek' })
    const block = container.querySelector('[aria-labelledby="overdoseSigns"]')
    expect(block?.querySelector('a')?.getAttribute('href')).toBe('tel:911')
    for (const step of ui.emergency.overdoseSigns.steps) expect(block?.textContent).toContain(step)
    for (const said of script.emergency.overdoseSigns.wait) expect(block?.textContent).toContain(said)
    expect(container.querySelector('[aria-labelledby="medicalEmergency"]')).toBeNull()
    expect(row(container, 'ageGroup')).toHaveProperty('disabled', true)
    fireEvent.click(screen.getByText(ui.emergency.passed_them))
    press('0', 'Enter')
    expect(answers()).toEqual({ dangerNow: [], ageGroup: 'adult', lastUse: 'withinWeek' })
  })
  test('can be looked up: one key shows the script for every danger, and hides it', () => {
    const { press, container } = open()
    press('1', 'e')
    for (const danger of questions.dangerNow.options)
      expect(container.querySelector(`[aria-labelledby="${danger}"]`), danger).not.toBeNull()
    press('e')
    expect(container.querySelector('[aria-labelledby="overdoseSigns"]')).toBeNull()
  })
})

describe('keys', () => {
  test('do nothing once they are turned off, which the device remembers', () => {
    const first = open()
    fireEvent.click(first.getByText(desk.keys.use))
    first.press('1', '1', 'h')
    expect(first.container.querySelector('[data-view="opening"]')).not.toBeNull()
    expect(first.answers()).toEqual({})
    first.unmount()
    const again = open()
    again.press('1')
    expect(again.container.querySelector('[data-view="opening"]')).not.toBeNull()
    expect(again.container.querySelector('.desk.without-keys')).not.toBeNull()
  })
  test('type letters, not answers, in a note', () => {
    const { press, container, answers } = open()
    press('1', 't')
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    press('1', 'n', 'h')
    expect(answers()).toEqual({})
    expect(container.querySelector('[aria-pressed="true"]')).toBeNull()
    press('Escape', 'n')
    expect(answers()).toEqual({ dangerNow: 'unsure' })
  })
  test('reach the list, where the arrows move', () => {
    const { press } = open()
    press('1', 'j')
    expect(document.activeElement?.textContent).toContain(words.dangerNow.short)
    press('ArrowDown', 'ArrowDown')
    expect(document.activeElement?.textContent).toContain(words.lastUse.short)
    press('ArrowUp')
    expect(document.activeElement?.textContent).toContain(words.ageGroup.short)
  })
})

test('Continue to the most useful question is a choice, which the device remembers', () => {
  const { press, actor, getByLabelText, unmount } = open()
  press('1', '0', 'Enter', '2')
  fireEvent.click(getByLabelText(desk.ask.useful))
  press('Enter')
  expect(placeOf(actor.getSnapshot())).toMatchObject({ question: mostUseful(actor) })
  unmount()
  expect(window.localStorage.getItem('where-to-start-desk:/')).toBe('{"keys":true,"goesTo":"useful"}')
})

function mostUseful(actor: InterviewActor): QuestionId | undefined {
  return settle(actor.getSnapshot().context.answers)[0]
}

test('nothing of the last caller is left on the page, in memory or in the tab for the next one', () => {
  const { press, container, actor } = open()
  press('1', '0', 'Enter', '2', 'Enter', 't')
  fireEvent.change(document.activeElement as Element, { target: { value: 'a very private note' } })
  press('Escape', 'h')
  expect(screen.getByDisplayValue('a very private note')).toBeDefined()
  expect(window.sessionStorage.getItem(callKey)).toContain('a very private note')
  const reference = container.querySelector('.reference strong')?.textContent
  press('x')
  expect(screen.getByText(desk.next.notTaken)).toBeDefined()
  fireEvent.click(screen.getByText(desk.next.no))
  expect(screen.getByDisplayValue('a very private note')).toBeDefined()
  fireEvent.click(screen.getByText(desk.next.yes))
  expect(screen.queryByDisplayValue('a very private note')).toBeNull()
  expect(document.body.innerHTML).not.toContain('a very private note')
  expect(window.sessionStorage.getItem(callKey)).not.toContain('private')
  expect(actor.getSnapshot().context.answers).toEqual({})
  expect(container.querySelector('.reference strong')?.textContent).not.toBe(reference)
  expect(document.activeElement?.textContent).toBe(desk.caller.ask)
  expect(container.querySelector('[aria-pressed="true"]')).toBeNull()
})
