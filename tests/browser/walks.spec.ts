import type { Answers } from '#rules'
import questions from '../../src/locales/en/questions.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { base } from './person.ts'
import { expect, test } from './test.ts'

// People walk the whole interview in a real browser; what their result says of other people is for the law tests.

const manySigns = ['largerAmounts', 'cannotCutDown', 'timeSpent', 'craving', 'dutiesMissed', 'relationshipHarm'] as const
const usingDaily: Answers = { ...base, lastUse: 'withinWeek', signs: manySigns, duration: 'oneYearOrMore', withdrawal: 'unwell' }

for (const looks of ['when told', 'everywhere'] as const) {
  test.describe(looks === 'everywhere' ? 'checked for access on each page of the way' : 'without a check on the way', () => {
    test.use({ looks })

    test('daily use for years, nobody at home and work that cannot wait: suggests residential care, with a day program as workable', {
      tag: looks === 'everywhere' ? '@long' : [],
    }, async ({ person, page }) => {
      await person.walksToTheResult({ ...usingDaily, support: 'none', obligations: 'cannotPauseWork' })

      const suggestion = page.locator('[data-setting]')
      await expect(suggestion).toHaveAttribute('data-setting', 'residential')
      await expect(suggestion).not.toHaveAttribute('data-setting-high')
      expect(await person.ids('data-reason')).toEqual(['severeWithoutSolidSupport'])
      expect(await person.ids('data-conflict')).toEqual(['obligations'])
      expect(await person.ids('data-workable')).toEqual(['partialHospitalization'])
      expect(await person.ids('data-unmet')).toEqual(['severeWithoutSolidSupport'])
      expect(await person.ids('data-only-with')).toEqual(['medication', 'withdrawalCare'])
      expect(await person.ids('data-first-step')).toEqual(['outpatientWithdrawalCare'])
      expect(await person.ids('data-medication')).toContain('startNow')
      await person.press(result.details.title)
      await expect(person.heading()).toHaveText(result.details.title)
      expect((await person.ids('data-reason')).toSorted()).toEqual(
        ['severeWithoutSolidSupport', 'severe', 'moderateNeedsSupport', 'moderate', 'recentUse', 'signsOfUseDisorder'].toSorted(),
      )
    })
  })
}

test('a few signs, use two weeks ago and a stable home: suggests standard outpatient care', async ({ person }) => {
  await person.walksToTheResult({ ...base, lastUse: 'withinMonth', signs: ['craving', 'timeSpent'] })

  expect(await person.ids('data-setting')).toEqual(['standardOutpatient'])
  expect(await person.ids('data-reason')).toEqual(['recentUse', 'signsOfUseDisorder'])
  expect(await person.ids('data-workable')).toEqual([])
})

test('needing a nurse about every day: suggests inpatient care and nothing lighter, although work cannot wait', async ({
  person,
  page,
}) => {
  await person.walksToTheResult({ ...usingDaily, physicalHealth: 'needsCare', obligations: 'cannotPauseWork' })

  expect(await person.ids('data-setting')).toEqual(['inpatient'])
  expect(await person.ids('data-reason')).toContain('physicalHealthNeedsCare')
  expect(await person.ids('data-conflict')).toEqual(['obligations'])
  expect(await person.ids('data-workable')).toEqual([])
  await expect(page.locator('[data-doctor-today]')).toHaveCount(0)
})

test('stopping early shows a range and the questions that would settle it', { tag: '@firefox' }, async ({ person, page }) => {
  await person.begins()
  await person.walks(usingDaily, 'support')
  await person.press(ui.question.stop)

  const suggestion = page.locator('[data-setting]')
  await expect(suggestion).toHaveAttribute('data-setting', 'intensiveOutpatient')
  await expect(suggestion).toHaveAttribute('data-setting-high', 'residential')
  await person.press(result.details.title)
  await expect(person.heading()).toHaveText(result.details.title)
  expect(await person.ids('data-reason')).toEqual(['moderate', 'recentUse', 'signsOfUseDisorder'])
  await person.press(ui.question.back)

  const settling = page.getByRole('region', { name: result.range.settle })
  await settling.getByRole('button', { name: questions.medication.short }).click()
  await person.answers('medication', 'none')
  expect(await person.question(), 'the question that this answer opens').toBe('medicationView')
  await person.answers('medicationView', 'notSure')
  await expect(suggestion).toHaveAttribute('data-setting', 'partialHospitalization')
  await expect(suggestion).toHaveAttribute('data-setting-high', 'residential')

  await person.press(result.keep.goOn)
  expect(await person.question()).toBe('support')
})

test('a mother who does not know half of it still gets a result, in her own voice, with the warnings that may apply', async ({
  person,
  page,
}) => {
  await person.walksToTheResult(
    {
      ...usingDaily,
      duration: 'unsure',
      overdose: 'unsure',
      mentalHealth: 'unsure',
      pregnancy: 'declined',
      otherSubstances: 'unsure',
      medication: 'unsure',
      support: 'some',
      payment: 'unsure',
      relapse: 'unsure',
    },
    'other',
  )
  await expect(page.locator('[data-setting]')).toHaveAttribute('data-setting', 'intensiveOutpatient')
  await expect(page.locator('[data-setting]')).toHaveAttribute('data-setting-high', 'inpatient')
  expect(await person.ids('data-if-applies')).toEqual(['pregnancy', 'otherSubstances', 'medication'])
  expect(await person.ids('data-alongside')).toContain('crisisLine')
  await expect(page.getByText(result.say.lines.help_them).first()).toBeVisible()
})

test('danger opens the emergency page, with its steps in order and one way back', { tag: '@firefox' }, async ({
  person,
  page,
}) => {
  await person.begins()
  await person.answers('dangerNow', ['selfHarm', 'overdoseSigns'])
  await expect(person.heading()).toHaveText(ui.emergency.title)
  await expect(page.locator('.call')).toHaveText(['Call 911', 'Call or text 988', 'Call 911'])
  await expect(page.locator('.call').first()).toHaveAttribute('href', 'tel:911')
  await expect(page.locator('[data-setting]')).toHaveCount(0)

  await page.reload()
  await expect(person.heading()).toHaveText(ui.emergency.title)

  await person.press(ui.emergency.passed)
  await person.answers('dangerNow', [])
  expect(await person.question()).toBe('ageGroup')
})

test('being unsure about danger opens the same page, with a way on', async ({ person, page }) => {
  await person.begins()
  await person.answers('dangerNow', 'unsure')
  await expect(page.locator('.call')).toHaveText(['Call 911', 'Call 911', 'Call or text 988', 'Call 911'])
  await expect(page.getByText(questions.dangerNow.details.overdoseSigns)).toBeVisible()
  await page.getByText(ui.emergency.whatToDo).first().click()
  await expect(page.locator('main ol').first()).toBeVisible()
  await person.press(ui.emergency.continue)
  expect(await person.question()).toBe('ageGroup')
})

test('people under 18 get their own page and none of the adult settings', async ({ person, page }) => {
  await person.walksToTheResult({ ...usingDaily, ageGroup: 'under18' })
  await expect(page.locator('[data-youth]')).toBeVisible()
  await expect(page.locator('[data-setting], [data-other], [data-workable]')).toHaveCount(0)
  expect(await person.ids('data-first-step')).toEqual(['outpatientWithdrawalCare'])
  expect(await person.ids('data-alongside')).toContain('naloxone')
})

test('people who cannot care for themselves and have few signs are sent to a doctor today', async ({ person, page }) => {
  await person.walksToTheResult({ ...base, mentalHealth: 'severe' })
  await expect(page.locator('[data-doctor-today]')).toBeVisible()
  expect(await person.ids('data-setting')).toEqual(['standardOutpatient'])
})

test.describe('without a network', () => {
  test.use({
    forgives: /^console error: Error$|ERR_INTERNET_DISCONNECTED|Failed to fetch dynamically imported module|could not be loaded/,
  })

  test('the emergency page is complete even if nothing more can be loaded', async ({ person, page }) => {
    await person.begins()
    await page.context().setOffline(true)
    await person.answers('dangerNow', ['overdoseSigns'])
    await expect(page.locator('.call')).toHaveText(['Call 911'])
    await expect(page.locator('main ol li')).toHaveCount(6)
    for (const words of ['naloxone', 'one slow breath every 5 seconds', 'Do not leave them alone']) {
      await expect(page.locator('main')).toContainText(words)
    }
  })

  test('a result that cannot be loaded says so, with the helplines, and the answers are kept', async ({ person, page }) => {
    const laterWords = page.waitForResponse(/questions-[^/]+\.js$/)
    await person.begins()
    await (await laterWords).finished()
    await page.context().setOffline(true)
    await person.walks(base)
    await expect(person.heading()).toHaveText(ui.error.load)
    await expect(page.getByRole('link', { name: '988' })).toBeVisible()
    await page.goBack()
    expect(await person.question(), 'the way back is open').toBe('medicationView')
    await page.goForward()
    await expect(person.heading()).toHaveText(ui.error.load)
    await page.context().setOffline(false)
    await person.press(ui.error.retry)
    await expect(person.heading()).toHaveText(ui.review.title)
  })
})
