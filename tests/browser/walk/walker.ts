import { setTimeout } from 'node:timers/promises'
import { type CDPSession, expect, type Page } from '@playwright/test'
import { type QuestionId, questions, recommend } from '#rules'
import { type Dice, dice } from '../../laws/space.ts'
import { stands } from '../drawn.ts'
import { actions, isCitation } from './buttons.ts'
import { expected } from './expected.ts'
import { Model } from './model.ts'
import { choiceWords, languages, say } from './say.ts'
import { type Buttons, look, mainHeadings } from './seen.ts'

/** How often each thing was done and each screen was seen. */
export type Tally = { readonly did: Record<string, number>; readonly saw: Record<string, number> }

type Action = { readonly name: string; readonly often: number; readonly does: () => Promise<void> }

/** Somebody who does whatever the page offers, by chance, and is surprised when it does not do what it should. */
export class Walker {
  private readonly model = new Model()
  private readonly chance: Dice
  private readonly trail: string[] = []
  private readonly page: Page
  private readonly tree: CDPSession
  private readonly tally: Tally
  private buttons: Buttons = []

  constructor(page: Page, tree: CDPSession, seed: number, tally: Tally) {
    this.page = page
    this.tree = tree
    this.chance = dice(seed)
    this.tally = tally
  }

  async walks(steps: number): Promise<void> {
    await this.page.goto('./')
    await this.checks()
    for (let step = 0; step < steps; step += 1) {
      const action = this.chosen([...this.pressing(), ...this.around()])
      this.trail.push(action.name)
      this.model.focus = null
      await action.does()
      await this.checks()
      count(this.tally.did, action.name)
      count(this.tally.saw, this.model.question ?? this.model.place.screen)
    }
  }

  /** What the buttons on the page offer. One that leads where the machine does not go is a mistake, as is one nobody knows. */
  private pressing(): Action[] {
    const known = actions(this.model)
    const strange = this.buttons.filter((name) => !known.has(name) && !isCitation(this.model, name))
    expect(strange, 'buttons the walker does not know: a row in walk/buttons.ts').toEqual([])
    return this.buttons.flatMap((name, index) => {
      const action = known.get(name)
      if (!action) return [{ name: 'citation', often: 0.02, does: () => this.presses(index) }]
      if (action.event) expect(this.model.can(action.event), `“${name}” leads somewhere`).toBe(true)
      const does = () => this.presses(index).then(() => action.leads(this.model))
      return [{ ...action, does: action.name === 'result:keep.file' ? () => this.downloads(does) : does }]
    })
  }

  /** What somebody can do whatever the page is: the keys and buttons of the browser, the paper, the door. */
  private around(): Action[] {
    const { model, page } = this
    if (model.dialog) return [{ name: 'Escape', often: 0.5, does: () => this.escapes() }]
    const travel = (by: -1 | 1, name: string): Action[] =>
      model.canTravel(by) ? [{ name, often: 1, does: () => this.travels(by) }] : []
    return [
      ...(model.question ? [{ name: 'answer', often: 14, does: () => this.answers(true) }] : []),
      ...(model.question ? [{ name: 'tick, and no more', often: 1, does: () => this.answers(false) }] : []),
      ...travel(-1, 'browser Back'),
      ...travel(1, 'browser Forward'),
      ...languages
        .filter(({ tag }) => tag !== model.language)
        .map(({ tag, name }) => ({ name: `language ${tag}`, often: 0.15, does: () => this.speaks(tag, name) })),
      ...(model.question && !this.buttons.includes(say(model.voice, 'ui:foot.privacy'))
        ? [{ name: 'the links of the footer', often: 0.3, does: () => this.opensFooter() }]
        : []),
      { name: 'reload', often: 0.7, does: () => page.reload().then(() => model.reloads()) },
      { name: 'leave', often: 0.15, does: () => this.leaves() },
      ...(model.place.screen === 'result' ? [{ name: 'print view', often: 1, does: () => this.looksAtPaper() }] : []),
    ]
  }

  private chosen(offers: readonly Action[]): Action {
    let left = this.chance.roll() * offers.reduce((sum, { often }) => sum + often, 0)
    const found = offers.find(({ often }) => {
      left -= often
      return left < 0
    })
    if (!found) throw new Error(`There is nothing to do on this page. ${this.way}`)
    return found
  }

  private async presses(index: number): Promise<void> {
    const name = this.buttons[index] as string
    const before = this.buttons.slice(0, index).filter((each) => each === name).length
    const moves = this.model.place.screen === 'emergency' // the sources come last
    await this.page
      .getByRole('button', { name, exact: true })
      .nth(before)
      .click(moves ? {} : atOnce)
  }

  private async downloads(does: () => Promise<void>): Promise<void> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), does()])
    await download.delete()
  }

  private async escapes(): Promise<void> {
    await this.page.keyboard.press('Escape')
    this.model.dialog = null
  }

  private async travels(by: -1 | 1): Promise<void> {
    await stands(this.page)
    await this.page.evaluate((by) => history.go(by), by)
    this.model.travels(by)
  }

  private async opensFooter(): Promise<void> {
    await this.page.locator('footer summary').click(atOnce)
  }

  private async speaks(tag: string, name: string): Promise<void> {
    await this.page.getByRole('link', { name, exact: true }).click()
    this.model.speaks(tag)
  }

  private async leaves(): Promise<void> {
    if (this.chance.roll() < 0.5) await this.page.getByRole('link', { name: say(this.model.voice, 'ui:leave.button') }).click()
    else for (const _ of 'abc') await this.page.keyboard.press('Shift')
    await this.page.waitForURL(/weather/)
    if (this.model.leaves()) await this.page.goBack()
    else await this.page.goto('./')
  }

  private async looksAtPaper(): Promise<void> {
    const { chosen, voice } = this.model
    const result = recommend(chosen)
    await this.page.emulateMedia({ media: 'print' })
    await expect(this.page.locator('#root')).toBeHidden()
    if (result.kind !== 'emergency')
      await expect(this.page.locator('.sheet')).toContainText(say(voice, `result:firstSteps.${result.firstStep}.line`))
    await this.page.emulateMedia({ media: 'screen' })
  }

  /** Ticks by chance, and continues or stays. */
  private async answers(on: boolean): Promise<void> {
    const question = this.model.question as QuestionId
    const wanted = this.wanted(question)
    const { ticked, voice } = this.model
    const many = questions[question].pick === 'many'
    const turned = many
      ? [...ticked.filter((value) => !wanted.includes(value)), ...wanted.filter((value) => !ticked.includes(value))]
      : wanted
    for (const value of turned) {
      const name = choiceWords(voice, question, value)
      const choice = this.page.getByRole(many ? 'checkbox' : 'radio', { name, exact: true })
      if (!alone.includes(value) || !many || wanted.includes(value)) await choice.click(atOnce)
      else if (await choice.isChecked()) await choice.click(atOnce)
    }
    this.model.ticks(question, wanted)
    if (!on) return
    await this.page.getByRole('button', { name: say(voice, 'ui:question.continue'), exact: true }).click(atOnce)
    this.model.goesOn()
  }

  private wanted(question: QuestionId): readonly string[] {
    const { roll, one } = this.chance
    const { pick, options } = questions[question]
    const luck = roll()
    if (question === 'dangerNow' && luck > 0.25) return ['none']
    if (luck < 0.12) return ['unsure']
    if (luck < 0.2 && question !== 'dangerNow') return ['declined']
    if (pick === 'one') return [one<string>(options)]
    const ticks = options.filter(() => roll() < 0.4)
    return ticks.length === 0 ? ['none'] : ticks
  }

  /** Waits until all is as it should be, or fails and says what is not, and how one came there. */
  private async checks(): Promise<void> {
    const wanted = expected(this.model)
    const until = Date.now() + 5000
    for (;;) {
      const { seen, buttons } = await look(this.page).catch(() => ({ seen: null, buttons: [] }))
      this.buttons = buttons
      const now = seen && wanted.focus === null ? { ...seen, focus: null } : seen
      if (JSON.stringify(now) === JSON.stringify(wanted)) break
      if (Date.now() > until) expect(now, this.way).toEqual(wanted)
      if (Date.now() > until) return
      await setTimeout(lookAgain)
    }
    expect(await mainHeadings(this.tree), `headings of the first level. ${this.way}`).toBe(this.model.dialog ? 0 : 1)
  }

  private get way(): string {
    return `Step ${this.trail.length}, after: ${this.trail.slice(-12).join(' · ')}.`
  }
}

/** How long the page is left alone before the next look at it, in milliseconds. */
const lookAgain = 20

/** A press of the real mouse, without first watching for two frames whether anything moves: nothing does. */
const atOnce = { force: true }
const alone: readonly string[] = ['none', 'unsure', 'declined']

function count(tally: Record<string, number>, name: string): void {
  tally[name] = (tally[name] ?? 0) + 1
}
