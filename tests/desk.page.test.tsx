// @vitest-environment jsdom

import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type Answers,
  askedQuestions,
  canStillChange,
  closing,
  type QuestionId,
  questionIds,
  questions,
  recommend,
  settle,
} from '#rules'
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
import { type Dice, dice, leavingOpen, mildest, patience, seed, somebody, ticks } from './laws/space.ts'

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
    for (const each of keys) {
      const shiftKey = each.startsWith('Shift+')
      fireEvent.keyDown(document.activeElement ?? document.body, { key: each.replace('Shift+', ''), shiftKey })
    }
  }
  const ids = (attribute: string) =>
    [...drawn.container.querySelectorAll(`.live [${attribute}]`)].map((each) => each.getAttribute(attribute))
  const state = (question: QuestionId) =>
    drawn.container.querySelector(`[data-question="${question}"]`)?.getAttribute('data-state')
  return { ...drawn, actor, press, ids, state, answers: () => actor.getSnapshot().context.answers }
}
type Open = ReturnType<typeof open>

/** Somebody with severe use whose work cannot wait, so that something else has to do. */
const somebodyStrained: Answers = {
  ...mildest,
  lastUse: 'withinWeek',
  signs: ticks(8),
  obligations: 'cannotPauseWork',
  time: 'sixToEightHours',
}

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
    else press(chance.one(['Enter', 'p', 'Enter', 'a', 'b', 'l', 'f', '.', 'Shift+Enter']))
    return known
  }

  test.each([1, 2, 3].slice(0, amount(3, 1, 1)))(
    `matches the rules after every step of a random call (%i, seed ${seed})`,
    (round) => {
      const chance = dice(seed + round)
      let known: Answers = round === 1 ? {} : leavingOpen(somebody(chance, 0.2), questionIds.slice(2), round * 2, chance)
      const counselor = open(known)
      counselor.press(chance.one(['1', '2']), 'Enter')
      agrees(counselor, known)
      for (let step = 0; step < 30; step += 1) {
        known = does(chance, counselor, known)
        agrees(counselor, known)
      }
    },
  )

  test('is the page for young people under 18, with none of the adult settings', () => {
    const { press, ids } = open()
    press('1', 'Enter', '0', 'Enter', '1')
    expect(ids('data-youth')).toHaveLength(1)
    expect(ids('data-setting')).toEqual([])
  })
  test('does not move while a list is read in part, and moves when Enter confirms it', () => {
    const { press, container, ids, answers } = open()
    press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter')
    const before = ids('data-setting-high')
    press('1', '2', '3', '4', '5', '6')
    fireEvent.click(row(container, 'support') as HTMLElement)
    expect(answers().signs).toBeUndefined()
    expect(row(container, 'signs')?.textContent).toContain('6 of 11 read')
    expect(ids('data-setting-high')).toEqual(before)
    press('b', 'Enter')
    expect(answers().signs).toHaveLength(6)
    expect(ids('data-setting')).toEqual(['intensiveOutpatient'])
    expect(row(container, 'signs')?.textContent).toContain('6 signs')
  })
  test('counts a list as read when its last option is checked', () => {
    const { press, container, answers } = open()
    press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter', '1', 'w')
    fireEvent.click(row(container, 'support') as HTMLElement)
    expect(answers().signs).toEqual(['largerAmounts', 'withdrawal'])
  })
  test('names a doctor today, the first step and what would do instead', () => {
    const { container, ids } = open({ ...somebodyStrained, mentalHealth: 'severe', lastUse: 'withinWeek' })
    expect(container.querySelector('.live [data-doctor-today]')).not.toBeNull()
    expect(ids('data-first-step')).toHaveLength(1)
    cleanup()
    const strained = open(somebodyStrained)
    const result = recommend(somebodyStrained)
    expect(result.kind === 'setting' && result.workable).toBeTruthy()
    expect(strained.ids('data-workable')).toEqual(result.kind === 'setting' ? [result.workable?.setting] : [])
  })
})

describe('the script', () => {
  test.each(questionIds)('for %s has spoken words for the person, and the other voice for somebody else', (question) => {
    const { press, container } = open()
    press('1', 'Enter', '0')
    act(() => row(container, question)?.click())
    if (!row(container, question)) return
    const aloud = () => container.querySelector('.aloud blockquote')?.textContent
    expect(aloud()).toContain(script[question].say)
    fireEvent.click(within(container.querySelector('.bar') as HTMLElement).getByLabelText(desk.caller.other))
    expect(aloud()).toContain(words[question].ask_them)
  })
})

describe('an emergency', () => {
  test('appears with the answer: what to say, number and steps of that danger alone, and nothing is lost', () => {
    const { press, container, answers } = open()
    press('1', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'p', 'p', '1')
    expect(answers()).toEqual({ dangerNow: ['overdoseSigns'], ageGroup: 'adult', lastUse: 'withinWeek' })
    const block = container.querySelector('[aria-labelledby="overdoseSigns"]')
    expect(block?.querySelector('a')?.getAttribute('href')).toBe('tel:911')
    for (const step of ui.emergency.overdoseSigns.steps) expect(block?.textContent).toContain(step)
    for (const said of script.emergency.overdoseSigns.wait) expect(container.querySelector('.aloud')?.textContent).toContain(said)
    expect(container.querySelector('[aria-labelledby="medicalEmergency"]')).toBeNull()
    expect(row(container, 'ageGroup')).toHaveProperty('disabled', true)
    press('2')
    expect(container.querySelector('[aria-labelledby="overdoseSigns"]'), 'one danger at a time').toBeNull()
    expect(container.querySelector('[aria-labelledby="medicalEmergency"]')).not.toBeNull()
    expect(answers().dangerNow).toEqual(['overdoseSigns', 'medicalEmergency'])
    press('0')
    expect(answers()).toEqual({ dangerNow: [], ageGroup: 'adult', lastUse: 'withinWeek' })
  })
  test('can be looked up at any place: E opens it with words to say, and E goes back', () => {
    const { press, container, answers } = open()
    press('1', 'Enter', '0', 'Enter', 'e')
    expect(container.querySelector('.aloud')?.textContent).toContain(script.emergency.first)
    for (const danger of questions.dangerNow.options) expect(screen.getByText(ui.emergency[danger].title)).toBeDefined()
    press('e')
    expect(container.querySelector('[data-view="question"]')).not.toBeNull()
    expect(answers()).toEqual({ dangerNow: [] })
  })
  test('named by mistake is undone by one key, with its time and with the place', () => {
    const { press, container, actor, answers } = open()
    press('1', 'Enter', '0', 'Enter', '2', 'Enter')
    fireEvent.click(row(container, 'housing') as HTMLElement)
    press('e', '3')
    expect(answers().dangerNow).toEqual(['selfHarm'])
    expect(window.sessionStorage.getItem(callKey)).toContain('"danger":"selfHarm"')
    press('u')
    expect(answers()).toEqual({ dangerNow: [], ageGroup: 'adult' })
    expect(placeOf(actor.getSnapshot())).toEqual(asking('housing'))
    expect(window.sessionStorage.getItem(callKey)).not.toContain('"danger":"selfHarm"')
    expect(container.querySelector('[data-view="question"]')).not.toBeNull()
  })
  test('that is only looked up is not answered with “none” by 0', () => {
    const { press, answers } = open()
    press('1', 'Enter', 'e', '0')
    expect(answers()).toEqual({})
  })
  test('named by mistake while the result is told is undone, and the words to say are back', () => {
    const { press, container } = open({ dangerNow: [], ageGroup: 'adult' })
    press('1', 'Enter', 'l')
    expect(container.querySelector('[data-view="tell"]')).not.toBeNull()
    press('e', '3', 'u')
    expect(container.querySelector('[data-view="tell"]')).not.toBeNull()
  })
  test('pressed by mistake before danger was answered leaves danger not asked', () => {
    const { press, answers, state } = open()
    press('1', 'Enter', '2', 'u')
    expect(answers()).toEqual({})
    expect(state('dangerNow')).toBe('open')
  })
})

describe('what Enter alone does not pass', () => {
  const alert = (container: HTMLElement) => container.querySelector('[role="alert"]')?.textContent
  test('who is calling: a key chooses, Enter goes on', () => {
    const { press, container } = open()
    press('Enter')
    expect(alert(container)).toContain(desk.warning.caller)
    press('1')
    expect(container.querySelector('[data-view="opening"]')).not.toBeNull()
    press('Enter')
    expect(container.querySelector('[data-view="question"]')).not.toBeNull()
  })
  test.each([['Enter'], ['l'], ['f'], ['a']])(
    'danger without an answer, by %s; Shift and Enter skips it, and it stays marked',
    (key) => {
      const { press, container, actor } = open()
      press('1', 'Enter', key)
      expect(placeOf(actor.getSnapshot())).toEqual(asking('dangerNow'))
      expect(alert(container)).toContain(desk.warning.danger)
      press('Shift+Enter')
      expect(placeOf(actor.getSnapshot())).toEqual(asking('ageGroup'))
      expect(row(container, 'dangerNow')?.textContent).toContain(desk.questions.skipped)
      press('2', 'Enter', 'Enter')
      expect(row(container, 'lastUse')?.textContent, 'as any question that was passed').toContain(desk.questions.skipped)
    },
  )
  test('danger, when another question is picked from the list or from the result', () => {
    const { press, container, actor } = open()
    press('1', 'Enter')
    fireEvent.click(row(container, 'obligations') as HTMLElement)
    expect(placeOf(actor.getSnapshot())).toEqual(asking('dangerNow'))
    expect(alert(container)).toContain(desk.warning.danger)
  })
  test('the closing advice: it is marked until it was read', () => {
    const { press, container, actor } = open({ dangerNow: [] })
    press('1', 'Enter', 'l', 'Enter')
    expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'result' })
    expect(alert(container)).toContain(desk.warning.closing)
    expect(container.querySelector('.closing')?.textContent).toContain(desk.tell.closingOpen)
    press('v')
    expect(container.querySelector('.closing')?.textContent).not.toContain(desk.tell.closingOpen)
    press('Enter')
    expect(placeOf(actor.getSnapshot())).toEqual({ screen: 'review' })
  })
})

describe('telling the caller', () => {
  test('reads the suggestion, the first step, what would do instead, and all of the closing advice', () => {
    const { press, container } = open(somebodyStrained)
    press('1', 'Enter', 'l')
    const said = [...container.querySelectorAll('[data-said]')].map((each) => each.getAttribute('data-said'))
    expect(said).toEqual(['opening', 'suggestion', 'firstStep', 'workable', 'possible'])
    const advice = [...container.querySelectorAll('[data-closing]')].map((each) => each.getAttribute('data-closing'))
    expect(advice).toEqual(Object.keys(closing))
    press('2')
    expect(container.querySelector<HTMLInputElement>('.reply input:checked')?.closest('label')?.textContent).toContain(
      desk.tell.thinking,
    )
  })
})

describe('the answers in view', () => {
  test('are in each row, in short', () => {
    const { container } = open(somebodyStrained)
    expect(row(container, 'lastUse')?.textContent).toContain(desk.short.lastUse.withinWeek)
    expect(row(container, 'dangerNow')?.textContent).toContain(ui.review.none)
    expect(row(container, 'obligations')?.textContent).toContain(desk.short.obligations.cannotPauseWork)
  })
})

describe('the note', () => {
  test('is one field in every view; a line has its time and its question, and is shown beside the answer', () => {
    const { press, container } = open({ dangerNow: [] })
    press('1', 'Enter')
    fireEvent.click(row(container, 'housing') as HTMLElement)
    press('t')
    fireEvent.change(document.activeElement as Element, { target: { value: 'wants to move' } })
    press('Enter')
    expect(container.querySelector('.view .entries')?.textContent).toMatch(/\d:\d\d.*wants to move/)
    expect(container.querySelector('.note .entries')?.textContent).toContain(words.housing.short)
    expect(row(container, 'housing')?.textContent).toContain(desk.questions.note)
    for (const key of ['e', 'e', 'l', 'f', 'a']) {
      press(key)
      expect(container.querySelectorAll('.note textarea'), key).toHaveLength(1)
    }
  })
  test('is written on at its end', () => {
    const { press, getByRole } = open({ dangerNow: [] })
    press('1', 'Enter', 't')
    fireEvent.change(document.activeElement as Element, { target: { value: 'first' } })
    press('Enter')
    fireEvent.click(getByRole('button', { name: /first/ }))
    press('Escape', 't')
    const field = document.activeElement as HTMLTextAreaElement
    expect([field.selectionStart, field.selectionEnd]).toEqual([field.value.length, field.value.length])
  })
  test('stays open while another window is looked at, and becomes a line once the focus moves on', () => {
    const { press, container } = open({ dangerNow: [] })
    press('1', 'Enter', 't')
    const field = document.activeElement as HTMLTextAreaElement
    fireEvent.change(field, { target: { value: 'half a sen' } })
    fireEvent.blur(field)
    expect(field.value).toBe('half a sen')
    expect(container.querySelector('.note .entries')).toBeNull()
    press('Escape')
    expect(field.value).toBe('')
    expect(container.querySelector('.note .entries')?.textContent).toContain('half a sen')
  })
})

describe('keys', () => {
  test('do nothing once they are turned off, which the device remembers', () => {
    const first = open()
    fireEvent.click(first.getByText(desk.keys.use))
    first.press('1', 'Enter', 'h')
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
    press('1', 'Enter', 't')
    expect(document.activeElement?.tagName).toBe('TEXTAREA')
    press('1', 'n', 'h')
    expect(answers()).toEqual({})
    expect(container.querySelector('[aria-pressed="true"]')).toBeNull()
    press('Escape', 'n')
    expect(answers()).toEqual({ dangerNow: 'unsure' })
  })
  test('jump to a question by J, its letter and Enter, and B returns', () => {
    const { press, actor } = open({ dangerNow: [], ageGroup: 'adult' })
    press('1', 'Enter', 'Enter', 'j')
    fireEvent.change(document.activeElement as Element, { target: { value: 'w' } })
    press('Enter')
    expect(placeOf(actor.getSnapshot())).toEqual(asking('obligations'))
    press('3', 'b')
    expect(placeOf(actor.getSnapshot())).toEqual(asking('lastUse'))
  })
})

test('Continue to the most useful question is a choice, which the device remembers', () => {
  const { press, actor, getByLabelText, unmount } = open()
  press('1', 'Enter', '0', 'Enter', '2')
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
  press('1', 'Enter', '0', 'Enter', '2', 'Enter', 't')
  fireEvent.change(document.activeElement as Element, { target: { value: 'a very private note' } })
  press('Escape', 'h')
  expect(screen.getAllByText('a very private note')[0]).toBeDefined()
  expect(window.sessionStorage.getItem(callKey)).toContain('a very private note')
  const reference = container.querySelector('.reference strong')?.textContent
  press('x')
  expect(screen.getByText(desk.next.notTaken)).toBeDefined()
  fireEvent.click(screen.getByText(desk.next.no))
  expect(screen.getAllByText('a very private note')[0]).toBeDefined()
  fireEvent.click(screen.getByText(desk.next.yes))
  expect(screen.queryByText('a very private note')).toBeNull()
  expect(document.body.innerHTML).not.toContain('a very private note')
  expect(window.sessionStorage.getItem(callKey)).not.toContain('private')
  expect(actor.getSnapshot().context.answers).toEqual({})
  expect(container.querySelector('.reference strong')?.textContent).not.toBe(reference)
  expect(document.activeElement?.textContent).toBe(desk.caller.ask)
  expect(container.querySelector('[aria-pressed="true"]')).toBeNull()
})
