import { expect, type Page } from '@playwright/test'

/** The focused element: its name, its place in the page and in reading order, and what is wrong with its focus indicator. */
export type Focus = { readonly name: string; readonly at: number; readonly read: number; readonly wrong: readonly string[] }

export const focusOn = (page: Page): Promise<Focus> => page.evaluate(look)

/** Runs in the page. A focus must be visible: on screen, not covered, and outlined by 2 px with a contrast of 3 : 1. */
function look(): Focus {
  const element = document.activeElement as HTMLElement
  const all = [...document.querySelectorAll('*')]
  // Reading order is markup order, except for the panes of the desk, which are read from top to bottom.
  const inReading = (element: Element): number => {
    const pane = element.closest('.desk > *')
    if (!pane?.parentElement) return all.indexOf(element)
    const place = (each: Element) => each.getBoundingClientRect().top * 10_000 + each.getBoundingClientRect().left
    const panes = [...pane.parentElement.children].filter((each) => each.checkVisibility()).sort((a, b) => place(a) - place(b))
    const within = (all.indexOf(element) - all.indexOf(pane)) / all.length
    return all.indexOf(pane.parentElement) + (panes.indexOf(pane) + within) / (panes.length + 1)
  }
  const labels =
    element instanceof HTMLInputElement ? [...(element.labels ?? [])].map(({ textContent }) => textContent).join(' ') : ''
  const name = (element.getAttribute('aria-label') ?? (labels || element.textContent) ?? '').replace(/\s+/g, ' ').trim()
  if (element === document.body) return { name: '', at: -1, read: -1, wrong: ['nothing has the focus'] }

  const shown = element.closest('.choice') ?? element
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shown)
  const { left, right, top, bottom } = shown.getBoundingClientRect()
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
  const over = document.elementFromPoint(x, y)
  const isSeen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
  const isCovered = over === null || !(shown.contains(over) || over.contains(shown))

  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((channel) => Number(channel) / 255)
  const brightness = (color: string) => {
    const [red = 0, green = 0, blue = 0] = channels(color).map((c) => (c <= 0.04 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
  }
  const [line, ground] = [brightness(outlineColor), brightness(getComputedStyle(document.body).backgroundColor)]
  const contrast = Math.max(line, ground) / Math.min(line, ground)
  const isMarked = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && contrast >= 3
  const wrong = [
    ...(isSeen ? [] : ['the focus is not on screen']),
    ...(isSeen && isCovered ? ['the focus is covered'] : []),
    ...(isMarked || element.tabIndex < 0 ? [] : ['the focus cannot be seen']),
  ]
  return { name, at: all.indexOf(element), read: inReading(element), wrong: wrong.map((each) => `${each}: ${name.slice(0, 60)}`) }
}

/** Somebody who has only a keyboard and needs to see where they are. */
export class Keyboard {
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async presses(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key)
  }

  /** Presses Tab until this element has the focus. */
  async goesTo(name: string | RegExp): Promise<void> {
    const passed: string[] = []
    while (passed.length < 150) {
      await this.page.keyboard.press('Tab')
      const focus = await focusOn(this.page)
      if (focus.name !== '') expect(focus.wrong).toEqual([])
      if (typeof name === 'string' ? focus.name === name : name.test(focus.name)) return
      passed.push(focus.name)
    }
    throw new Error(`Tab does not lead to “${name}”, only to: ${passed.join(' · ')}`)
  }

  async pressesOn(name: string | RegExp): Promise<void> {
    await this.goesTo(name)
    await this.presses('Enter')
  }
}
