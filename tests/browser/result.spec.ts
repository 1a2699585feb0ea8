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

/** The headline: the setting, and what to do about medicine. */
const headline = (setting: keyof typeof result.settings, medicine?: keyof typeof result.headline.medicine): string =>
  [
    result.headline.ask.replace('{{name}}', result.settings[setting].name),
    ...(medicine ? [result.headline.medicine[medicine]] : []),
  ].join(' ')

const { now, keep } = { now: result.now.title, keep: sections.keep }
const place = [result.place.title, sections.say]
const about = [sections.medication, sections.safe, sections.alongside, sections.ask]

const cases: readonly Case[] = [
  {
    name: 'nothing that points to a program',
    answers: { ...base, lastUse: 'overThreeMonths', stage: 'none', relapse: 'never' },
    says: result.headline.nothing,
    sections: [now, sections.sayToDoctor, keep, sections.firstStep, ...about.filter((section) => section !== sections.ask)],
  },
  {
    name: 'aftercare',
    answers: { ...base, stage: 'outpatient', stageNow: 'endedNoUse' },
    says: headline('aftercare'),
    sections: [now, ...place, keep, sections.firstStep, ...about],
  },
  {
    name: 'standard outpatient care',
    answers: { ...base, lastUse: 'withinMonth', signs: ['craving', 'tolerance'] },
    says: headline('standardOutpatient'),
    sections: [now, ...place, keep, sections.firstStep, sections.why, sections.path, ...about],
  },
  {
    name: 'general outpatient care',
    answers: { ...base, lastUse: 'withinMonth', signs: sixSigns.slice(0, 4) },
    says: headline('generalOutpatient', 'start'),
    sections: [now, ...place, keep, sections.firstStep, sections.why, sections.path, ...about],
  },
  {
    name: 'an intensive outpatient program',
    answers: { ...base, lastUse: 'withinMonth', signs: sixSigns.slice(0, 4), support: 'some' },
    says: headline('intensiveOutpatient', 'start'),
    sections: [now, ...place, keep, sections.firstStep, sections.why, sections.path, ...about],
  },
  {
    name: 'a day program beside work',
    answers: { ...severe, obligations: 'cannotPauseWork', time: 'someHours' },
    says: headline('partialHospitalization', 'start'),
    sections: [now, ...place, sections.ifNot, keep, sections.firstStep, sections.why, sections.workable, sections.path, ...about],
  },
  {
    name: 'residential treatment',
    answers: { ...severe, support: 'none' },
    says: headline('residential', 'start'),
    sections: [now, ...place, keep, sections.firstStep, sections.why, sections.path, ...about],
  },
  {
    name: 'inpatient treatment, firm although work cannot wait',
    answers: { ...severe, physicalHealth: 'needsCare', obligations: 'cannotPauseWork', time: 'someHours' },
    says: headline('inpatient', 'start'),
    sections: [now, ...place, keep, sections.firstStep, sections.why, sections.workable, sections.path, ...about],
  },
  {
    name: 'a range',
    answers: { ...severe, support: 'unsure' },
    says: `Ask for at least a day program (PHP), maybe residential treatment. ${result.headline.medicine.start}`,
    sections: [
      now,
      result.range.settle,
      ...place,
      keep,
      sections.firstStep,
      sections.why,
      sections.workable,
      sections.path,
      ...about,
    ],
  },
  {
    name: 'pregnancy',
    answers: { ...severe, pregnancy: 'yes' },
    says: headline('partialHospitalization', 'startPregnant'),
    sections: [now, ...place, keep, sections.firstStep, sections.why, sections.workable, sections.path, ...about],
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

test('what to do now is drawn before everything below it', async ({ person, page }) => {
  await person.begins()
  await person.walks({ ...severe, support: 'none' })
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.suggestion')) return
      seen.disconnect()
      document.body.dataset.first = String(document.querySelector('#now') !== null && document.querySelector('#keep') === null)
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
  expect(await page.locator('main h2:not(.suggestion, dialog h2)').allTextContents()).toEqual([
    now,
    ...place,
    keep,
    sections.firstStep,
    ...about,
  ])
  await person.unfolds()
  const said = await page.locator('main').innerText()
  for (const { title } of Object.values(result.settings).slice(1)) expect(said).not.toContain(title)
  await expect(page.locator('main [data-ask="age"]')).toBeVisible()
  await checkAccess(page)
})

test('a firm result offers nothing lighter, and explains how the stay can work', async ({ person, page }) => {
  await person.standsAt('result', { ...severe, mentalHealth: 'severe', obligations: 'cannotPauseWork', time: 'fewHours' })
  await person.unfolds()
  await expect(page.locator('[data-workable]')).toHaveCount(0)
  await expect(page.getByText(result.makePossible)).toBeVisible()
})

test('in pregnancy, medicine is named first, and withdrawal care is not named', async ({ person, page }) => {
  await person.standsAt('result', { ...severe, lastUse: 'withinWeek', withdrawal: 'veryUnwell', pregnancy: 'yes' })
  await expect(page.locator('[data-first-step]')).toHaveAttribute('data-first-step', 'pregnancyMedication')
  await expect(page.locator('[data-step="withdrawalCare"]')).toHaveCount(0)
})

test('another setting opens at its entry in the guide, and Back returns to the result', async ({ person, page }) => {
  await person.standsAt('details', { ...severe, support: 'none' })
  await page.locator('[data-other="inpatient"]').getByRole('button').click()
  await expect(person.heading()).toHaveText(guide.title)
  await expect(page.locator('#inpatient')).toHaveAttribute('open', '')
  await expect(page.locator('#inpatient > summary')).toBeFocused()
  await expect(page.locator('[data-compared="residential"] .mark')).toHaveText(guide.standing.suggested)
  await checkAccess(page)
  await person.press(ui.question.back)
  await expect(person.heading()).toHaveText(result.details.title)
})
