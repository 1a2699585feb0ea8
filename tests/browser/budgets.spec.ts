import type { Page } from '@playwright/test'
import { app, asked, isCompiledAhead, kept, nameOf, neededBy, sizes, startPages } from './built.ts'
import { drawn } from './drawn.ts'
import { saidIn } from './languages.ts'
import { expect, test } from './test.ts'

// How big the built app is, in brotli. KiB = 1024 bytes. Read with docs/performance.md; what a network adds is not counted.

const kibibytes = (bytes: number): number => Math.round((bytes / 1024) * 10) / 10

/**
 * The most that each part brings that is loaded later, by the name of its file, in KiB: all that it needs and that the
 * first load has not, as if nothing else had come before. Words count in every language alike.
 */
const later: Readonly<Record<string, number>> = {
  'assets/EmergencyBasis.js': 7,
  'assets/Stop.js': 10,
  'assets/Saved.js': 1.5,
  'assets/PrivacyText.js': 0.5,
  'assets/Review.js': 1.5,
  'assets/Result.js': 24,
  'assets/Guide.js': 22,
  'assets/Method.js': 20,
  'assets/parse.js': 18,
  'assets/ui.js': 4,
  'assets/questions.js': 5,
  'assets/result.js': 14,
  'assets/facts.js': 10,
  'assets/guide.js': 4,
  'assets/method.js': 2,
  'assets/privacy.js': 1,
  'assets/Desk.js': 38,
  'assets/desk.js': 2,
  'assets/script.js': 3,
  'assets/page.js': 0.5,
}

/** The most that the styles have together that are loaded later. */
const laterStyles = 4

/** The most until the first question can be answered; a language that does not come with the app brings words of its own. */
const untilAsked = (path: string): number => (path === '' ? 106 : 115)

const saidOn = (path: string) => saidIn(path.replace('/', '') || 'en')

/** What was fetched so far, as files of the built app. */
function watchFiles(page: Page): ReadonlySet<string> {
  const fetched = new Set<string>()
  page.on('request', (request) => {
    const path = new URL(request.url()).pathname.slice(1)
    fetched.add(path === '' || path.endsWith('/') ? `${path}index.html` : path)
  })
  return fetched
}

const sum = (paths: Iterable<string>): number => kibibytes([...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0))
const perFile = (paths: Iterable<string>): string => [...paths].map((path) => `${path} ${sizes.get(path)}`).join(', ')

for (const path of startPages)
  test(`from "./${path}" until the first question can be answered at most ${untilAsked(path)} KiB are fetched, and then nothing more is needed`, async ({
    page,
  }) => {
    const { start, question } = saidOn(path).ui
    const fetched = watchFiles(page)
    await page.goto(`./${path}`)
    await drawn(page)
    await page.waitForLoadState('networkidle')
    const first = new Set(fetched)
    await page.route('**/*', () => undefined)
    await page.getByRole('button', { name: start.self, exact: true }).click()
    await page.locator('input[name="dangerNow"]').first().check()
    await expect(page.getByRole('button', { name: question.continue })).toBeEnabled()
    expect(sum(first), perFile(first)).toBeLessThanOrEqual(untilAsked(path))
  })

for (const path of startPages)
  test(`the start page "./${path}" can be read after at most 15 KiB, its script included`, async ({ page }) => {
    const fetched = watchFiles(page)
    await page.route(/\/assets\/app-/, () => undefined)
    await page.goto(`./${path}`)
    await expect(page.getByText(saidOn(path).ui.start.urgent)).toBeVisible()
    const read = [...fetched].filter((path) => nameOf(path) !== 'assets/app.js')
    expect(sum(read), perFile(read)).toBeLessThanOrEqual(15)
  })

test('every part that comes later is named, and brings no more than its own budget', () => {
  const first = neededBy(app)
  expect([...first].map(nameOf), 'one file to begin with').toEqual(['assets/app.js'])
  const parts = [...asked].filter(([path]) => !first.has(path))
  const brought = parts.map(([path, all]) => ({ part: nameOf(path), brings: sum([...all].filter((each) => !first.has(each))) }))
  expect(brought.filter(({ part, brings }) => !(brings <= (later[part] ?? 0)))).toEqual([])
})

test('what each interview runs asks to be compiled whole while it comes, and nothing else does', () => {
  const whole = [...sizes.keys()].filter(isCompiledAhead).map(nameOf).sort()
  expect(whole).toEqual(['app', 'Result', 'Review', 'rules'].map((name) => `assets/${name}.js`).sort())
})

test('the styles that come later are within their budget', () => {
  const styles = [...sizes.keys()].filter((path) => path.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(0)
  expect(sum(styles), perFile(styles)).toBeLessThanOrEqual(laterStyles)
})

test('the worker that keeps it all is at most 2 KiB', () => {
  expect(sizes.get('sw.js')).toBeGreaterThan(0)
  expect(sum(['sw.js'])).toBeLessThanOrEqual(2)
})

test('what is kept for use without a network is at most 250 KiB', () => {
  expect(kept.length).toBeGreaterThan(startPages.length)
  expect(sum(kept), perFile(kept)).toBeLessThanOrEqual(250)
})
