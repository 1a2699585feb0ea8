import type { Page } from '@playwright/test'
import { type Answers, type QuestionId, questionIds } from '#rules'
import { jumpLetters } from '../../src/desk/jump.ts'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import deskInSpanish from '../../src/locales/es/desk.json' with { type: 'json' }
import questionsInSpanish from '../../src/locales/es/questions.json' with { type: 'json' }
import resultInSpanish from '../../src/locales/es/result.json' with { type: 'json' }
import uiInSpanish from '../../src/locales/es/ui.json' with { type: 'json' }
import { expect } from './test.ts'

/** Presses keys one after another, as a person does, and counts them. */
export class Keyboard {
  pressed = 0
  private readonly page: Page
  constructor(page: Page) {
    this.page = page
  }
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key)
      this.pressed += 1
    }
  }
}

export const view = (page: Page) => page.locator('.desk .view')
export const reference = (page: Page) => page.locator('.desk .reference strong')
export const keptBy = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }))

export async function opensTheDesk(page: Page): Promise<void> {
  await page.goto('./')
  await page.getByRole('button', { name: ui.start.counselor }).click()
  await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
}

export async function answersOf(page: Page): Promise<Answers> {
  return page.evaluate(() => JSON.parse(sessionStorage.getItem('where-to-start:/') ?? '{}').interview.answers)
}

export const spoken = {
  en: { desk, questions, result, ui, path: './' },
  es: { desk: deskInSpanish, questions: questionsInSpanish, result: resultInSpanish, ui: uiInSpanish, path: './es/' },
} as const

/** The keys that jump to a question: J, its letter, Enter. */
export function jump(to: QuestionId, words: (typeof spoken)['en' | 'es']['questions']): readonly string[] {
  const letters = jumpLetters(questionIds.map((id) => words[id].short))
  return ['J', letters[questionIds.indexOf(to)]?.toLowerCase() ?? '', 'Enter']
}
