// Checks the size of the built files in brotli (KiB = 1024 bytes). The browser tests check what a page really fetches.
import { expect, test } from 'vitest'
import { app, asked, isCompiledAhead, kept, nameOf, neededBy, perFile, sizes, startPages, sum } from './built.ts'

/**
 * The budget of each part that is loaded later, by file name, in KiB: everything it needs beyond the first load, as if nothing
 * else had been loaded. The words of each language count alike.
 */
const later: Readonly<Record<string, number>> = {
  'assets/EmergencyBasis.js': 9,
  'assets/earlyExit.js': 11.5,
  'assets/Saved.js': 1.5,
  'assets/Without.js': 21.5,
  'assets/without.js': 1.5,
  'assets/PrivacyText.js': 0.5,
  'assets/Review.js': 1.5,
  'assets/Result.js': 33,
  'assets/Details.js': 24,
  'assets/Guide.js': 27.5,
  'assets/Method.js': 24,
  'assets/parse.js': 19,
  'assets/readSite.js': 8,
  'assets/ui.js': 4,
  'assets/questions.js': 5,
  'assets/result.js': 17.5,
  'assets/facts.js': 13,
  'assets/guide.js': 5.5,
  'assets/method.js': 2,
  'assets/privacy.js': 1,
  'assets/Desk.js': 59,
  'assets/desk.js': 3.5,
  'assets/script.js': 3.5,
  'assets/programs.js': 3,
  'assets/PlaceCards.js': 35.5,
  'assets/reader.js': 13,
  'assets/fhirFile.js': 34,
  'assets/register.js': 0.5,
}

/** The budget of all later styles together. */
const laterStyles = 6.5

test('every later part is listed and within its budget', () => {
  const first = neededBy(app)
  expect([...first].map(nameOf), 'one file to begin with').toEqual(['assets/app.js'])
  const parts = [...asked].filter(([path]) => !first.has(path))
  const brought = parts.map(([path, all]) => ({ part: nameOf(path), brings: sum([...all].filter((each) => !first.has(each))) }))
  expect(brought.filter(({ part, brings }) => !(brings <= (later[part] ?? 0)))).toEqual([])
})

test('exactly the files that every interview runs ask to be compiled while loading', () => {
  const whole = [...sizes.keys()].filter(isCompiledAhead).map(nameOf).sort()
  expect(whole).toEqual(['app', 'Result', 'Review', 'rules'].map((name) => `assets/${name}.js`).sort())
})

test('the later styles are within their budget', () => {
  const styles = [...sizes.keys()].filter((path) => path.endsWith('.css'))
  expect(styles.length).toBeGreaterThan(0)
  expect(sum(styles), perFile(styles)).toBeLessThanOrEqual(laterStyles)
})

test('the service worker is at most 2 KiB', () => {
  expect(sizes.get('sw.js')).toBeGreaterThan(0)
  expect(sum(['sw.js'])).toBeLessThanOrEqual(2)
})

test('the files cached for offline use are at most 327 KiB', () => {
  expect(kept.length).toBeGreaterThan(startPages.length)
  expect(sum(kept), perFile(kept)).toBeLessThanOrEqual(327)
})
