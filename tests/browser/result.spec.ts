import type { Answers } from '#rules'
import guide from '../../src/locales/en/guide.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { base } from './person.ts'
import { checkAccess, expect, test } from './test.ts'

// The content and order of every kind of result, but not whether the rules are right.

const { sections } = result
const sixSigns = ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving', 'dutiesMissed', 'tolerance'] as const
const severe: Answers = { ...base, lastUse: 'withinMonth', signs: [...sixSigns] }

type Case = { readonly name: string; readonly answers: Answers; readonly says: string; readonly sections: readonly string[] }

const top = [sections.firstStep, result.place.title, sections.say]
const end = [sections.ask, sections.keep, sections.notThis]
const around = [sections.medication, sections.safe, sections.alongside]
const whole = (...between: readonly string[]) => [...top, ...between, ...around, sections.changes, sections.others, ...end]

const cases: readonly Case[] = [
  {
    name: 'aftercare',
    answers: { ...base, stage: 'outpatient', stageNow: 'endedNoUse' },
    says: result.settings.aftercare.suggest,
    sections: [...top, ...around, sections.changes, sections.others, ...end],
  },
  {
    name: 'standard outpatient care',
    answers: { ...base, lastUse: 'withinMonth', signs: ['craving', 'tolerance'] },
    says: result.settings.standardOutpatient.suggest,
    sections: whole(sections.why, sections.path),
  },
  {
    name: 'general outpatient care',
    answers: { ...base, lastUse: 'withinMonth', signs: sixSigns.slice(0, 4) },
    says: result.settings.generalOutpatient.suggest,
    sections: whole(sections.why, sections.path),
  },
  {
    name: 'an intensive outpatient program',
    answers: { ...base, lastUse: 'withinMonth', signs: sixSigns.slice(0, 4), support: 'some' },
    says: result.settings.intensiveOutpatient.suggest,
    sections: whole(sections.why, sections.path),
  },
  {
    name: 'a day program beside work',
    answers: { ...severe, obligations: 'cannotPauseWork', time: 'someHours' },
    says: result.settings.partialHospitalization.suggest,
    sections: whole(sections.why, sections.workable, sections.path),
  },
  {
    name: 'residential treatment',
    answers: { ...severe, support: 'none' },
    says: result.settings.residential.suggest,
    sections: whole(sections.why, sections.path),
  },
  {
    name: 'inpatient treatment, firm although work cannot wait',
    answers: { ...severe, physicalHealth: 'needsCare', obligations: 'cannotPauseWork', time: 'someHours' },
    says: result.settings.inpatient.suggest,
    sections: whole(sections.why, sections.workable, sections.path).filter((section) => section !== sections.changes),
  },
  {
    name: 'a range',
    answers: { ...severe, support: 'unsure' },
    says: 'Ask for at least a day program (PHP), possibly residential treatment.',
    sections: [result.range.settle, ...whole(sections.why, sections.workable, sections.path)],
  },
  {
    name: 'pregnancy',
    answers: { ...severe, pregnancy: 'yes' },
    says: result.settings.partialHospitalization.suggest,
    sections: whole(sections.why, sections.workable, sections.path),
  },
]

for (const { name, answers, says, sections } of cases) {
  test(`the result of ${name} has the right content and order of sections`, async ({ person, page }) => {
    await person.standsAt('result', answers)
    await expect(page.locator('main .suggestion')).toHaveText(says)
    const headings = await page.locator('main h2:not(.suggestion, dialog h2)').allTextContents()
    expect(headings.filter((heading) => heading !== result.sections.ifApplies)).toEqual(sections)
  })

  test(`the result of ${name}: nothing is found for access`, { tag: '@long' }, async ({ person, page }) => {
    await person.standsAt('result', answers)
    await checkAccess(page)
  })
}

test('the suggestion and the first step are drawn before everything below them', async ({ person, page }) => {
  await person.begins()
  await person.walks({ ...severe, support: 'none' })
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.suggestion')) return
      seen.disconnect()
      document.body.dataset.first = String(
        document.querySelector('#first-step') !== null && document.querySelector('#keep') === null,
      )
    })
    seen.observe(document, { childList: true, subtree: true })
  })
  await person.press(ui.review.see)
  await expect(page.locator('#keep')).toBeVisible()
  await expect(page.locator('body')).toHaveAttribute('data-first', 'true')
})

test('the result of young people is a page of its own, with none of the adult settings', async ({ person, page }) => {
  await person.standsAt('result', { ...severe, ageGroup: 'under18' })
  await expect(person.heading()).toHaveText(result.youth.heading)
  await expect(page.locator('main .suggestion')).toHaveText(result.youth.suggest)
  expect(await page.locator('main h2:not(.suggestion, dialog h2)').allTextContents()).toEqual([...top, ...around, ...end])
  const said = await page.locator('main').innerText()
  for (const { title } of Object.values(result.settings).slice(1)) expect(said).not.toContain(title)
  await expect(page.locator('main [data-ask="age"]')).toBeVisible()
  await checkAccess(page)
})

test('a firm result offers nothing lighter, and explains how the stay can work', async ({ person, page }) => {
  await person.standsAt('result', { ...severe, mentalHealth: 'severe', obligations: 'cannotPauseWork', time: 'fewHours' })
  await expect(page.locator('[data-workable]')).toHaveCount(0)
  await expect(page.getByText(result.makePossible)).toBeVisible()
})

test('in pregnancy, medicine is named first, and withdrawal care is not named', async ({ person, page }) => {
  await person.standsAt('result', { ...severe, lastUse: 'withinWeek', withdrawal: 'veryUnwell', pregnancy: 'yes' })
  await expect(page.locator('[data-first-step]')).toHaveAttribute('data-first-step', 'pregnancyMedication')
  await expect(page.locator('[data-step="withdrawalCare"]')).toHaveCount(0)
})

test('another setting opens at its entry in the guide, and Back returns to the result', async ({ person, page }) => {
  await person.standsAt('result', { ...severe, support: 'none' })
  await page.locator('[data-other="inpatient"]').getByRole('button').click()
  await expect(person.heading()).toHaveText(guide.title)
  await expect(page.locator('#inpatient')).toHaveAttribute('open', '')
  await expect(page.locator('#inpatient > summary')).toBeFocused()
  await expect(page.locator('[data-compared="residential"] .mark')).toHaveText(guide.standing.suggested)
  await checkAccess(page)
  await person.press(ui.question.back)
  await expect(page.locator('main .suggestion')).toBeVisible()
})
