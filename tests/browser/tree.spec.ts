import type { Page } from '@playwright/test'
import { ladder } from '#rules'
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { base } from './person.ts'
import { expect, test } from './test.ts'

// What screen readers get from the accessibility tree: names, roles, states, errors, and announcements. How a screen reader
// reads it is not tested.

const severe = { ...base, lastUse: 'withinWeek', signs: ['craving', 'tolerance', 'withdrawal', 'timeSpent'] } as const

/** The headings of the page in order, with their levels. */
const outline = (page: Page) =>
  page
    .getByRole('heading')
    .evaluateAll((all) => all.map((each) => Number(each.getAttribute('aria-level') ?? each.tagName.slice(1))))

const noLevelSkipped = (levels: readonly number[]) =>
  levels[0] === 1 && levels.every((level, at) => (at === 0 ? level === 1 : level > 1 && level <= (levels[at - 1] ?? 0) + 1))

test('the frame of every page has the skip link, the numbers, the languages, the page and the reading links', async ({
  page,
  person,
}) => {
  await person.opens()
  await expect(page.locator('#root')).toMatchAriaSnapshot(`
    - link "Skip to main content"
    - banner:
      - button "Where to Start"
      - navigation "Language":
        - list:
          - listitem:
            - link "Español"
      - link "Leave"
      - navigation "People to call, 24 hours a day":
        - list:
          - listitem:
            - link "Emergency 911"
          - listitem:
            - link "Crisis line 988"
          - listitem:
            - link "Helpline 1-800-662-4357"
      - group: ${ui.help.more}
    - main:
      - heading "Find the kind of treatment to ask for first" [level=1]
      - region "${ui.start.urgentTitle}"
    - contentinfo:
      - button "All kinds of care"
      - button "How this works"
      - button "${ui.foot.privacy}"
  `)
})

test('a question is one group named by its part and text, and each choice has its details', async ({ page, person }) => {
  await person.begins()
  const { dangerNow } = questions
  const group = page.getByRole('group', { name: dangerNow.ask })
  await expect(group).toHaveAccessibleName(`Part 1 of 6 · ${questions.sections.now} ${dangerNow.ask}`)
  await expect(group.getByRole('heading', { level: 1, name: dangerNow.ask })).toBeVisible()
  const overdose = group.getByRole('checkbox', { name: dangerNow.options.overdoseSigns, exact: true })
  await expect(overdose).toHaveAccessibleDescription(dangerNow.details.overdoseSigns)
  await expect(overdose).not.toBeChecked()
  await overdose.check()
  await expect(group.getByRole('checkbox', { checked: true })).toHaveCount(1)
  await expect(page.locator('details.why')).toMatchAriaSnapshot(`- group: ${ui.question.why}`)
})

test('the hint of a question is read once, with its heading, and not again with each choice', async ({ page, person }) => {
  await person.begins()
  const { dangerNow } = questions
  const hint = new RegExp(`^${[dangerNow.body, dangerNow.hint].filter(Boolean).join(' ')}$`)
  await expect(person.heading()).toHaveAccessibleDescription(hint)
  await expect(page.getByRole('group', { name: dangerNow.ask })).toHaveAccessibleDescription('')
  for (const choice of await page.locator('fieldset input').all()) await expect(choice).not.toHaveAccessibleDescription(hint)
})

test('a question with one answer is a group of radio buttons with none preselected', async ({ page, person }) => {
  await person.begins()
  await person.answers('dangerNow', [])
  const radios = page.getByRole('group', { name: questions.ageGroup.ask }).getByRole('radio')
  await expect(radios).toHaveCount(Object.keys(questions.ageGroup.options).length + 2)
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0)
})

test('a mistake is an alert with a heading and a link to the first choice, and the group repeats it', async ({
  page,
  person,
}) => {
  await person.begins()
  await person.answers('dangerNow', [])
  await person.press(ui.question.continue)
  const alert = page.getByRole('alert', { name: ui.error.title })
  await expect(alert).toMatchAriaSnapshot(`
    - alert "${ui.error.title}":
      - heading "${ui.error.title}" [level=2]
      - button "${ui.error.one}"
  `)
  await expect(page.getByRole('group', { name: questions.ageGroup.ask })).toHaveAccessibleDescription(
    new RegExp(`${ui.error.prefix} ${ui.error.one}`),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
})

test('an emergency has a heading, then the number, then the steps as an ordered list', async ({ page, person }) => {
  await person.begins()
  await person.answers('dangerNow', ['overdoseSigns'])
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "${ui.emergency.title}" [level=1]
      - 'region "${ui.emergency.overdoseSigns.title}"':
        - 'heading "${ui.emergency.overdoseSigns.title}" [level=2]'
        - link "Call 911"
        - list:
          - listitem
          - listitem
          - listitem
      - 'button "${ui.emergency.passed}"'
  `)
  expect(noLevelSkipped(await outline(page))).toBe(true)
})

test('the review shows each answer beside its question, and each Change button names its question', async ({ page, person }) => {
  await person.begins()
  await person.walks(base)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "${ui.review.title}" [level=1]
    - region "${questions.sections.use}":
      - heading "${questions.sections.use}" [level=2]
      - term: ${questions.lastUse.short}
      - definition: ${questions.lastUse.options.overThreeMonths}
      - definition:
        - 'button "${ui.review.changeWhat.replace('{{what}}', questions.lastUse.short)}"'
  `)
  const buttons = page.getByRole('main').getByRole('button')
  const names = await buttons.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label') ?? each.textContent))
  expect(new Set(names).size, 'no two buttons of one name').toBe(names.length)
})

for (const screen of ['result', 'guide', 'method'] as const) {
  test(`the headings of the ${screen} form an outline, and each region is named by one of them`, async ({ page, person }) => {
    await person.standsAt(screen, severe)
    for (const details of await page.locator('main details').all())
      await details.evaluate((each) => each.setAttribute('open', ''))
    expect(noLevelSkipped(await outline(page)), String(await outline(page))).toBe(true)
    const regions = page.getByRole('main').getByRole('region')
    expect(await regions.count()).toBeGreaterThan(2)
    for (const region of await regions.all()) await expect(region).toHaveAccessibleName(/./)
  })
}

test('the result has the suggestion under its heading, and its sources are buttons that say whether they are open', async ({
  page,
  person,
}) => {
  await person.standsAt('result', severe)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(result.heading)
  const cite = page.getByRole('button', { name: /^Sources?: \d/, expanded: false }).first()
  const controls = await cite.getAttribute('aria-controls')
  await cite.click()
  await expect(page.locator(`[id="${controls}"]`)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Sources?: \d/, expanded: true })).toHaveCount(1)
  await person.unfolds()
  await expect(page.getByRole('figure')).toHaveAccessibleName(/./)
  await expect(page.locator('.sheet'), 'the paper is not read beside the page').toBeHidden()
})

test('every drawing is also a table, with row and column headers', async ({ page, person }) => {
  await person.standsAt('guide', severe)
  await page.getByText('The same as a table', { exact: true }).click()
  const table = page.locator('article').getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveCount(4)
  await expect(table.getByRole('rowheader')).toHaveCount(ladder.length)
})

test('a dialog has a name, takes the focus, hides the page behind it, and gives the focus back', async ({ page, person }) => {
  await person.begins()
  await person.answers('dangerNow', [])
  await person.pressesBelow(ui.foot.delete)
  const dialog = page.getByRole('dialog', { name: ui.foot.deleteTitle })
  await expect(dialog.getByRole('button', { name: ui.foot.deleteNo })).toBeFocused()
  const behind = await page.evaluate(() => document.querySelector('dialog[open]')?.matches(':modal'))
  expect(behind).toBe(true)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: ui.foot.delete })).toBeFocused()
})

/** Records the announcements of a live region from now on, each text once per insertion. */
async function listens(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const heard: string[] = []
    Object.assign(window, { heard })
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.map(({ target }) =>
          (target instanceof Element ? target : target.parentElement)?.closest('[role="status"], [role="alert"]'),
        ),
      )
      for (const region of regions) if (region?.textContent?.trim()) heard.push(region.textContent.trim())
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard)
}

test('a step announces only its heading, and a completed action is announced once', async ({ page, person, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await person.begins()
  const heard = await listens(page)
  await person.walks(severe)
  expect(await heard()).toEqual([])
  await person.seesTheResult()
  expect(await heard()).toEqual([])
  await person.press(result.keep.copy)
  await expect(page.getByText(result.keep.came.copy.done)).toBeVisible()
  await expect(page.getByRole('status').getByText(result.keep.came.copy.done)).toHaveCount(1)
  expect(await heard()).toEqual([result.keep.came.copy.done])
})

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`nothing moves (motion: ${reducedMotion}): there is no transition or animation up to the result`, async ({
    page,
    person,
  }) => {
    await page.emulateMedia({ reducedMotion })
    const moves = () =>
      page.evaluate(() => {
        const styles = [...document.querySelectorAll('*')].map((each) => getComputedStyle(each))
        const timed = styles.filter(({ transitionDuration, animationName, scrollBehavior }) =>
          [transitionDuration !== '0s', animationName !== 'none', scrollBehavior === 'smooth'].includes(true),
        )
        return document.getAnimations().length + timed.length
      })
    await person.begins()
    expect(await moves()).toBe(0)
    await person.standsAt('result', severe)
    expect(await moves()).toBe(0)
  })
}

test('nothing on paper depends on color: everything is black or gray', async ({ page, person }) => {
  await person.standsAt('result', severe)
  await person.opensWaysToKeep()
  await page.getByLabel(result.keep.answers).check()
  await page.emulateMedia({ media: 'print' })
  const colored = await page.locator('.sheet, .sheet *').evaluateAll((all) =>
    all.flatMap((each) => {
      const { color, backgroundColor, borderBlockEndColor, fill, stroke } = getComputedStyle(each)
      const isGray = (value: string) => {
        const [red, green, blue] = value.match(/[\d.]+/g) ?? []
        return value === 'none' || (red === green && green === blue)
      }
      return [color, backgroundColor, borderBlockEndColor, fill, stroke].every(isGray) ? [] : [each.outerHTML.slice(0, 80)]
    }),
  )
  expect(colored).toEqual([])
})
