import { readFileSync } from 'node:fs'
import type { Bundle } from 'fhir/r4'
import { Keyboard, spoken } from './counselor.ts'
import { expect, test } from './test.ts'

// A counselor saves a call for another system, in a real browser. What the file says is for tests/fhir.

test.use({ viewport: { width: 1280, height: 800 } })
// Playwright does not see downloads in Firefox.
test.skip(({ browserName }) => browserName === 'firefox')

for (const language of ['en', 'es'] as const)
  test(`a call is saved for another system by one key, without its notes (${language})`, async ({ page }) => {
    const { desk, path, result, ui } = spoken[language]
    await page.goto(path)
    await page.getByRole('button', { name: ui.start.counselor }).click()
    await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
    const keys = new Keyboard(page)
    await keys.press('2', 'Enter', '0', 'Enter', '2', 'Enter', '1', 'Enter', 'T')
    await page.keyboard.type('xylophone')
    await keys.press('Enter', 'Escape')

    const [download] = await Promise.all([page.waitForEvent('download'), keys.press('Y')])
    expect(download.suggestedFilename()).toBe('call-fhir.json')
    const text = readFileSync(await download.path(), 'utf8')
    expect(text).not.toContain('xylophone')
    const { entry = [] } = JSON.parse(text) as Bundle
    expect(entry.map(({ resource }) => [resource?.resourceType, resource?.language])).toEqual([
      ['Questionnaire', 'en'],
      ['QuestionnaireResponse', 'en'],
      ['ServiceRequest', language],
    ])
    expect(text).toContain('"lastUse.withinWeek"')
    await expect(page.getByText(desk.fhir.unknown)).toBeVisible()
    await expect(page.getByLabel(result.keep.text)).toHaveValue(text)
    await keys.press('A')
    await expect(page.getByRole('heading', { name: desk.call.title })).toBeFocused()
  })

test.describe('without a connection', () => {
  test.use({ forgives: /net::ERR_FAILED/ })
  test('to load what writes the file, the desk says so and keeps the call', async ({ page }) => {
    const { desk, questions, path, ui } = spoken.en
    await page.route('**/fhirFile-*.js', (route) => route.abort())
    await page.goto(path)
    await page.getByRole('button', { name: ui.start.counselor }).click()
    await expect(page.getByRole('heading', { name: desk.caller.ask })).toBeVisible()
    const keys = new Keyboard(page)
    await keys.press('1', 'Enter', '0', 'Enter', 'Y')
    await expect(page.getByText(ui.notice.notLoaded)).toBeVisible()
    await expect(page.getByRole('heading', { name: questions.ageGroup.short })).toBeVisible()
  })
})
