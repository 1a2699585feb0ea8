import { readdirSync } from 'node:fs'
import { headers } from '../../scripts/build/headers.ts'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { gone, unchecked, worksOffline } from '../browser/host.ts'
import { newWords } from '../browser/next.config.ts'
import { nextVersion } from '../browser/nextVersion.ts'
import { base } from '../browser/person.ts'
import { expect, test as inBrowser } from '../browser/test.ts'
import { Nginx } from './nginx.ts'

// The built site behind Debian's nginx with the lines of docs/hosting.md, under a path, as a user without rights.

const test = inBrowser.extend<{ nginx: Nginx }>({
  serviceWorkers: 'allow',
  forgives: gone,
  nginx: async ({ browserName: _ }, use) => {
    const nginx = new Nginx()
    nginx.publish('dist')
    await nginx.start()
    await use(nginx)
    await nginx.remove()
    expect(nginx.said, 'nothing is written about a visit').toEqual([])
  },
  baseURL: async ({ nginx }, use) => use(nginx.url),
  person: async ({ page }, use) => use(unchecked(page)),
})

const [asset = ''] = readdirSync('dist/assets').filter((file) => file.startsWith('app-'))

/** Each kind of answer: its status, its type and how long a browser may keep it without asking. */
const kinds: readonly (readonly [what: string, file: string, status: number, type: string, cached: string | null])[] = [
  ['the page', '', 200, 'text/html', 'no-cache'],
  ['the page in Spanish', 'es/', 200, 'text/html', 'no-cache'],
  ['a file with a hash in its name', `assets/${asset}`, 200, 'application/javascript', 'public, max-age=31536000, immutable'],
  ['the worker', 'sw.js', 200, 'application/javascript', 'no-cache'],
  ['the site settings', 'site.json', 200, 'application/json', 'no-cache'],
  ['the manifest', 'manifest.webmanifest', 200, 'application/manifest+json', 'no-cache'],
  ['an icon', 'icon.svg', 200, 'image/svg+xml', 'no-cache'],
  ['the license notices', 'licenses.txt', 200, 'text/plain', 'no-cache'],
  ['a missing file', 'assets/gone-12345678.js', 404, 'text/html', null],
  ['a folder without a page', 'assets/', 403, 'text/html', null],
]

for (const [what, file, status, type, cached] of kinds)
  test(`${what}: the answer has every security header, its type and how long it may be kept`, async ({ nginx, request }) => {
    const response = await request.get(nginx.url + file)
    expect(response.status()).toBe(status)
    const given = response.headers()
    for (const [name, value] of Object.entries(headers)) expect(given[name.toLowerCase()], name).toBe(value)
    expect(given['content-type']).toMatch(new RegExp(`^${type.replace('+', '\\+')}`))
    expect(given['cache-control'] ?? null).toBe(cached)
  })

test('an address without the last slash leads to the page, and a method that is not allowed has the headers', async ({
  nginx,
  request,
}) => {
  const moved = await request.get(nginx.url.slice(0, -1), { maxRedirects: 0 })
  expect([moved.status(), moved.headers().location]).toEqual([301, nginx.url])
  const refused = await request.post(nginx.url, { data: 'x' })
  expect(refused.status()).toBe(405)
  expect(refused.headers()['content-security-policy']).toBe(headers['Content-Security-Policy'])
})

test('scripts and pages are sent compressed', async ({ nginx, request }) => {
  for (const file of ['', `assets/${asset}`]) {
    const { 'content-encoding': encoding, vary } = (await request.get(nginx.url + file)).headers()
    expect([encoding, vary]).toEqual(['gzip', 'Accept-Encoding'])
  }
})

test('an interview reaches its result without a word on the console, and the page works when the server is gone', async ({
  nginx,
  person,
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await person.walksToTheResult(base)
  expect(said).toEqual([])
  await worksOffline(page)
  const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)
  expect(scope).toBe(nginx.url)
  await nginx.stop()
  await page.reload()
  await expect(page.locator('.suggestion').first()).toBeVisible()
})

test('a new version that is copied over the old one is offered, and installed on request', async ({ nginx, person, page }) => {
  await person.begins()
  await person.walks(base, 'lastUse')
  await worksOffline(page)
  nginx.publish(nextVersion)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready).update())
  await expect(page.getByText(ui.update.ready)).toBeVisible()
  await person.press(ui.update.take)
  await expect(page.getByRole('button', { name: newWords, exact: true })).toBeVisible()
  expect(await person.question()).toBe('lastUse')
})

test('if a later part is missing, the page says so, and its numbers and the answers are still there', async ({
  nginx,
  person,
  page,
}) => {
  await page.route('**/sw.js', (route) => route.abort())
  const [result = ''] = readdirSync('dist/assets').filter((file) => /^Guide-.*\.js$/.test(file))
  nginx.lose(`assets/${result}`)
  await person.opens()
  await person.pressesBelow(ui.foot.guide)
  await expect(person.heading()).toHaveText(ui.error.load)
  await expect(page.getByRole('navigation', { name: ui.help.label }).getByRole('link')).toHaveCount(3)
})
