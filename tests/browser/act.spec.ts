import type { Page } from '@playwright/test'
import type { Answers } from '#rules'
import result from '../../src/locales/en/result.json' with { type: 'json' }
import { longestSheet } from '../longest.ts'
import { base } from './person.ts'
import { expect, test } from './test.ts'

// How soon somebody with a small phone can act on the result: measures of the page, for ten people.

const sixSigns = ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving', 'dutiesMissed', 'tolerance'] as const
const severe: Answers = {
  ...base,
  lastUse: 'withinWeek',
  signs: [...sixSigns],
  duration: 'oneYearOrMore',
  payment: 'publicInsurance',
}
const busy: Answers = { ...severe, obligations: 'cannotPauseWork', time: 'fewHours' }

const people: Readonly<Record<string, Answers>> = {
  'a father with a job': busy,
  'somebody very sick without opioids': { ...severe, withdrawal: 'veryUnwell', support: 'some' },
  'somebody who is pregnant': { ...busy, pregnancy: 'yes', withdrawal: 'unwell' },
  'somebody on methadone who also uses': { ...severe, medication: 'methadone' },
  'somebody who stopped buprenorphine last week': { ...severe, medication: 'stoppedLately', lastUse: 'withinMonth' },
  'somebody who cannot look after themselves': { ...severe, mentalHealth: 'severe' },
  'somebody who stays in the program they are in': {
    ...severe,
    stage: 'day',
    stageNow: 'stillNoUse',
    lastUse: 'oneToThreeMonths',
  },
  'somebody for whom nothing points to a program': base,
  'somebody with many open questions': {
    ...severe,
    signs: 'unsure',
    support: 'unsure',
    housing: 'unsure',
    mentalHealth: 'declined',
  },
  'the person with the longest sheet': longestSheet,
}

test.use({ viewport: { width: 360, height: 640 } })

/** How far down the page these elements reach, in screens of a small phone. */
async function screensOf(page: Page, selector: string): Promise<number> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height / 640)
}

test('the first thing to do is whole on the first screen of a small phone, for ten people', async ({ person, page }) => {
  for (const [who, answers] of Object.entries(people)) {
    await person.standsAt('result', answers)
    const bottom = await page
      .locator('.now li')
      .first()
      .evaluate((line) => line.getBoundingClientRect().bottom)
    expect(bottom, who).toBeLessThanOrEqual(640)
  }
})

test('what to do fits on 2.5 screens of a small phone for most of ten people, and on 3.5 for all', async ({ person, page }) => {
  const screens: Record<string, number> = {}
  for (const [who, answers] of Object.entries(people)) {
    await person.standsAt('result', answers)
    await expect(page.locator('#keep')).toBeVisible()
    screens[who] = await screensOf(page, '.act')
  }
  const sorted = Object.values(screens).sort((a, b) => a - b)
  expect(sorted[sorted.length / 2 - 1], JSON.stringify(screens)).toBeLessThanOrEqual(2.5)
  expect(sorted.at(-1), JSON.stringify(screens)).toBeLessThanOrEqual(3.5)
})

test('at most 80 words come before the first number to call, for everybody who is told to call somebody', async ({
  person,
  page,
}) => {
  const nobodyToCall: string[] = []
  for (const [who, answers] of Object.entries(people)) {
    await person.standsAt('result', answers)
    if ((await page.locator('.now a[href^="tel:"]').count()) === 0) {
      nobodyToCall.push(who)
      continue
    }
    const words = await page.locator('article').evaluate((article) => {
      const call = article.querySelector('a[href^="tel:"]')
      const before = document.createRange()
      before.setStart(article, 0)
      if (call) before.setEndBefore(call)
      return before.toString().split(/\s+/).filter(Boolean).length
    })
    expect(words, who).toBeLessThanOrEqual(80)
  }
  expect(nobodyToCall).toEqual(['somebody who stays in the program they are in', 'somebody for whom nothing points to a program'])
})

test('no part of the result is lost: each is in what to do, folded below it, or on the page with all the details', async ({
  person,
  page,
}) => {
  const reach = async () => page.locator('main').evaluate((main) => [...main.querySelectorAll('[id]')].map(({ id }) => id))
  await person.standsAt('result', { ...busy, support: 'unsure' })
  const inAct = await page.locator('.act [id]').evaluateAll((all) => all.map(({ id }) => id))
  for (const id of ['now', 'settle', 'find-place', 'say', 'keep']) expect(inAct).toContain(id)
  const folded = await page.locator('details.fold').evaluateAll((all) => all.map((each) => each.getAttribute('data-part')))
  const parts = ['first-step', 'why', 'workable', 'path', 'medication', 'safe', 'alongside', 'ask']
  for (const id of parts) expect(folded).toContain(id)
  await expect(page.locator('#not-this')).toBeVisible()
  await person.press(result.details.title)
  await expect(person.heading()).toHaveText(result.details.title)
  const details = await reach()
  for (const id of ['reasons', 'changes', 'others', 'differing']) expect(details).toContain(id)
})

test('words to say can be shown in big type, and the page says what happens on the phone', async ({ person, page }) => {
  await person.standsAt('result', busy)
  await person.press(result.say.big)
  const big = page.getByRole('dialog')
  await expect(big).toContainText(result.say.lines.help)
  const [size = 0, normal = 0] = await page
    .locator('dialog.big p, blockquote p')
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)).sort((a, b) => b - a))
    .then((sizes) => [sizes[0], sizes.at(-1)])
  expect(size).toBeGreaterThan(normal)
  await person.press(result.say.small)
  await expect(big).toBeHidden()
  await page.locator('[data-part="what-happens"] > summary').click()
  await expect(page.getByText(result.say.what.program)).toBeVisible()
})

test('the message to send holds the headline and the helpline, and no number to send it to', async ({ person, page }) => {
  await person.standsAt('result', busy)
  const href = (await page.getByRole('link', { name: result.keep.byText }).getAttribute('href')) ?? ''
  expect(href).toMatch(/^sms:\?/)
  const text = decodeURIComponent(href.split('body=')[1] ?? '')
  expect(text).toContain((await page.locator('main .suggestion').textContent()) ?? 'no headline')
  expect(text).toContain('1-800-662-4357')
  expect(text.length).toBeLessThanOrEqual(300)
})

test('someone close finds what they can do, questions in words to use, and help for themselves', async ({ person, page }) => {
  await person.standsAt('result', { ...severe, support: 'unsure' }, 'other')
  await expect(page.locator('#now')).toHaveText(result.now.title_them)
  await expect(page.locator('#settle')).toHaveText(result.range.settle_them)
  await expect(page.locator('q').first()).toContainText('Do you have people who support your recovery?')
  await page.locator('[data-part="bring-it-up"] > summary').click()
  await expect(page.getByText(result.close.bringItUp.words)).toBeVisible()
  await page.locator('[data-part="for-you"] > summary').click()
  await expect(page.getByText(result.close.forYou.training)).toBeVisible()
  await page.getByRole('button', { name: result.range.addWhat.replace('{{what}}', 'Support from people') }).click()
  await expect(page.locator('input[name="support"]').first()).toBeVisible()
})
