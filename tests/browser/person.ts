import { expect, type Page } from '@playwright/test'
import type { Answers, QuestionId } from '#rules'
import { formatVersion } from '../../src/storage/format.ts'
import { drawn } from './drawn.ts'
import type { saidIn } from './languages.ts'
import { walkInPage } from './walkInPage.ts'

/** Answers of an adult in no danger with no need for care. Each test states what differs. */
export const base: Answers = {
  dangerNow: [],
  ageGroup: 'adult',
  lastUse: 'overThreeMonths',
  signs: [],
  duration: 'underOneYear',
  withdrawal: 'none',
  otherSubstances: [],
  overdose: 'never',
  mentalHealth: 'none',
  physicalHealth: 'none',
  pregnancy: 'no',
  housing: 'stable',
  heroinAtHome: 'no',
  support: 'strong',
  obligations: 'none',
  time: 'mostOfDay',
  travel: 'daily',
  payment: 'privateInsurance',
  stage: 'none',
  stageNow: 'stillNoUse',
  relapse: 'never',
  medication: 'none',
  medicationView: 'interested',
}

/** A file of the site that starts nothing: a tab can be given what it keeps there, before the page is opened. */
const plainFile = './licenses.txt'

/** A person at the page, who does what people do and sees what they see. */
export class Person {
  readonly page: Page
  private readonly ui: ReturnType<typeof saidIn>['ui']
  private readonly startPage: string
  /** Called on each page on the way. */
  private readonly look: (() => Promise<void>) | null

  constructor(page: Page, { ui }: Pick<ReturnType<typeof saidIn>, 'ui'>, startPage: string, look: (() => Promise<void>) | null) {
    this.page = page
    this.ui = ui
    this.startPage = startPage
    this.look = look
  }

  async opens(): Promise<void> {
    await this.page.goto(this.startPage)
    await expect(this.heading()).toHaveText(this.ui.start.title)
    await drawn(this.page)
  }

  /** Returns to a tab with these saved answers, at this place. */
  async standsAt(
    screen: 'review' | 'result' | 'details' | 'guide' | 'method' | 'without',
    answers: Answers,
    who: 'self' | 'other' = 'self',
  ): Promise<void> {
    const interview = { respondent: who, desk: false, answers, at: null, returnTo: null, opened: [] }
    const kept = {
      format: 'where-to-start',
      version: formatVersion,
      savedAt: Date.now(),
      place: { screen },
      interview,
      outcome: null,
    }
    await this.page.goto(plainFile)
    await this.page.evaluate(
      ([text, startPage]) => {
        sessionStorage.setItem('where-to-start:/', text)
        location.replace(startPage)
      },
      [JSON.stringify(kept), this.startPage] as const,
    )
    await expect(this.page.locator('article')).toBeVisible()
    await drawn(this.page)
  }

  async begins(who: 'self' | 'other' = 'self'): Promise<void> {
    await this.opens()
    await this.press(this.ui.start[who])
    await expect(this.page.locator('fieldset input').first()).toBeVisible()
  }

  heading() {
    return this.page.getByRole('heading', { level: 1 })
  }

  /** Presses a button, after opening the part of the page that hides it, as a hand would. */
  async press(name: string): Promise<void> {
    const button = this.page.getByRole('button', { name, exact: true, includeHidden: true })
    await button.first().waitFor({ state: 'attached' })
    const folded = this.page.locator('details:not([open])', { has: button })
    if ((await folded.count()) === 1) await folded.locator('> summary').click()
    await this.page.getByRole('button', { name, exact: true }).click()
  }

  /** Opens every folded part of the result. */
  async unfolds(): Promise<void> {
    const folded = this.page.locator('details.fold:not([open]) > summary')
    while (await folded.count()) await folded.first().press('Enter')
  }

  /** Opens the part with the ways to keep the result, and what they include. */
  async opensWaysToKeep(): Promise<void> {
    await this.page.locator('[data-part="keep-more"]:not([open]) > summary').click()
  }

  /** Presses a link of the footer, which is folded on a question. */
  async pressesBelow(name: string): Promise<void> {
    const folded = this.page.locator('footer > details:not(.open, [open]) > summary')
    if (await folded.count()) await folded.click()
    await this.press(name)
  }

  /** The id of the current question. */
  async question(): Promise<QuestionId> {
    return (await this.page.locator('fieldset input').first().getAttribute('name')) as QuestionId
  }

  /** Answers the current question and continues. */
  async answers(question: QuestionId, answer: Answers[QuestionId]): Promise<void> {
    await expect(this.page.locator(`fieldset input[name="${question}"]`).first()).toBeVisible()
    await this.chooses(question, answer)
    await this.press(this.ui.question.continue)
  }

  async chooses(question: QuestionId, answer: Answers[QuestionId]): Promise<void> {
    const wanted = chosenOf(answer)
    for (const ticked of await this.values(`input[name="${question}"][type="checkbox"]:checked`)) {
      if (!wanted.includes(ticked)) await this.page.locator(`input[name="${question}"][value="${ticked}"]`).uncheck()
    }
    for (const value of wanted) await this.page.locator(`input[name="${question}"][value="${value}"]`).check()
  }

  /** Answers one question after another, until there are no more or `until` is shown. Returns those answered. */
  async walks(answers: Answers, until?: QuestionId): Promise<QuestionId[]> {
    if (this.look) return this.walksLooking(answers, this.look, until)
    const walked: string[] = await this.page.evaluate(walkInPage, {
      answers: Object.entries(answers).map(([question, answer]) => [question, chosenOf(answer)] as const),
      goOn: this.ui.emergency.continue,
      until: until ?? null,
    })
    return walked as QuestionId[]
  }

  /** The same by mouse, looking at each page on the way. */
  private async walksLooking(answers: Answers, look: () => Promise<void>, until?: QuestionId): Promise<QuestionId[]> {
    const seen: QuestionId[] = []
    while (await this.isAsked()) {
      const question = await this.question()
      if (question === until) break
      await look()
      seen.push(question)
      await this.answers(question, answers[question] ?? 'unsure')
      await expect(this.page.locator(`fieldset input[name="${question}"]`)).toHaveCount(0)
      if (await this.page.locator('.call').count()) {
        await look()
        await this.press(this.ui.emergency.continue)
      }
    }
    return seen
  }

  /** Answers everything, and looks at the review and the result. */
  async walksToTheResult(answers: Answers, who: 'self' | 'other' = 'self'): Promise<void> {
    await this.begins(who)
    await this.walks(answers)
    await this.look?.()
    await this.seesTheResult()
    await this.look?.()
  }

  /** Goes from the review to the result, and waits until it is complete. */
  async seesTheResult(): Promise<void> {
    await this.press(this.ui.review.see)
    await expect(this.page.locator('.suggestion').first()).toBeVisible()
    await drawn(this.page)
  }

  /** The ids in an attribute of the page, in order, once it is complete. */
  async ids(attribute: string): Promise<string[]> {
    await drawn(this.page)
    return this.page
      .locator(`main [${attribute}]`)
      .evaluateAll((all, name) => all.map((each) => each.getAttribute(name) ?? ''), attribute)
  }

  private async values(selector: string): Promise<string[]> {
    return this.page.locator(selector).evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))
  }

  /** True while a question is shown, once the page has content. */
  async isAsked(): Promise<boolean> {
    await expect(this.heading()).toBeVisible()
    return (await this.page.locator('fieldset input').count()) > 0
  }
}

/** The values to choose for an answer. */
const chosenOf = (answer: Answers[QuestionId]): readonly string[] =>
  answer?.length === 0 ? ['none'] : [answer ?? 'unsure'].flat()
