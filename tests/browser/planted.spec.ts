import type { Page } from '@playwright/test'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { axe } from './access/axe.ts'
import { focusOn } from './access/focus.ts'
import { measured } from './access/measures.ts'
import { expect, test } from './test.ts'

// Checks the accessibility checks: each finds the fault planted here, and nothing before.

/** Plants a fault in the current page. */
const plant = (page: Page, selector: string, change: (element: HTMLElement) => void) =>
  page.locator(selector).first().evaluate(change)

const faults: readonly {
  readonly fault: string
  readonly found: string
  readonly by: (page: Page) => Promise<readonly string[]>
  readonly plants: (page: Page) => Promise<unknown>
}[] = [
  {
    fault: 'pale text',
    found: 'color-contrast',
    by: axe,
    plants: (page) => plant(page, 'main p', (each) => each.style.setProperty('color', '#999')),
  },
  {
    fault: 'a control without a name',
    found: 'label:',
    by: axe,
    plants: (page) => plant(page, '.choice label', (each) => each.remove()),
  },
  {
    fault: 'a button too low for a thumb',
    found: 'small target',
    by: measured,
    plants: (page) => plant(page, 'main button', (each) => each.style.setProperty('min-height', '0')),
  },
  {
    fault: 'a choice marked by nothing but its color',
    found: 'told apart by color alone',
    by: measured,
    plants: (page) => plant(page, '.choice', (each) => each.style.setProperty('background-color', 'gold')),
  },
  {
    fault: 'a page wider than a phone',
    found: 'px wide on a screen',
    by: measured,
    plants: (page) => plant(page, 'main', (each) => each.style.setProperty('min-width', '30rem')),
  },
  {
    fault: 'a bar that sticks to the screen',
    found: 'sticks to the screen',
    by: measured,
    plants: (page) => plant(page, 'header', (each) => each.style.setProperty('position', 'sticky')),
  },
  {
    fault: 'helplines in another order',
    found: 'the helplines are',
    by: measured,
    plants: (page) => plant(page, '.helplines ul', (each) => each.append(each.firstElementChild as Element)),
  },
  {
    fault: 'a focus that is lost',
    found: 'nothing has the focus',
    by: async (page) => (await focusOn(page)).wrong,
    plants: (page) => plant(page, 'h1', (each) => each.blur()),
  },
  {
    fault: 'a focus without its line',
    found: 'the focus cannot be seen',
    by: async (page) => (await focusOn(page)).wrong,
    plants: async (page) => {
      await page.keyboard.press('Tab')
      await plant(page, '.choice', (each) => each.style.setProperty('outline', 'none', 'important'))
    },
  },
  {
    fault: 'a focus behind something else',
    found: 'the focus is covered',
    by: async (page) => (await focusOn(page)).wrong,
    plants: (page) =>
      plant(page, 'footer', (each) => {
        each.style.setProperty('position', 'fixed')
        each.style.setProperty('inset', '0')
      }),
  },
]

test.use({ viewport: { width: 320, height: 640 } })

for (const { fault, found, by, plants } of faults) {
  test(`${fault} is found`, { tag: '@long' }, async ({ page, person }) => {
    await person.begins()
    await expect(page.getByRole('button', { name: ui.question.continue })).toBeVisible()
    expect(await by(page)).toEqual([])
    await plants(page)
    expect((await by(page)).join('\n')).toContain(found)
  })
}
