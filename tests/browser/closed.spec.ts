import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import type { Request } from '@playwright/test'
import { forStaticHosts, headers } from '../../scripts/build/headers.ts'
import desk from '../../src/locales/en/desk.json' with { type: 'json' }
import programs from '../../src/locales/en/programs.json' with { type: 'json' }
import result from '../../src/locales/en/result.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { longestSheet } from '../longest.ts'
import { opensTheList } from './counselor.ts'
import { unchecked } from './host.ts'
import { blocked, expect, test } from './test.ts'

// Checks what goes over the network, the headers and the policy of the page, but not what a host adds (such as an access log).

test.use({ serviceWorkers: 'allow', permissions: ['clipboard-write'] })

test('the longest interview fetches only files of this site, sends nothing and sets no cookie', async ({
  page,
  context,
  baseURL,
}) => {
  const person = unchecked(page)
  const requests: Request[] = []
  const cookies: Promise<string[]>[] = []
  context.on('request', (request) => requests.push(request))
  context.on('response', (response) => cookies.push(response.headerValues('set-cookie')))
  await person.walksToTheResult(longestSheet, 'other')
  for (const cite of await page.locator('button.cite').filter({ visible: true }).all()) await cite.click()
  await person.opensWaysToKeep()
  await page.getByLabel(result.keep.answers_them).check()
  await person.press(result.keep.copy)
  await person.press(result.keep.device)
  await person.press(result.keep.deviceYes)
  await Promise.all([page.waitForEvent('download'), person.press(result.keep.file)])
  await page.pdf({ format: 'A4' })
  await person.pressesBelow(ui.foot.privacy)
  await person.press(ui.foot.close)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await person.pressesBelow(ui.foot.delete_them)
  await person.press(ui.foot.deleteYes)
  await page.reload()
  await person.press(ui.start.counselor)
  await opensTheList(page)
  await page.getByRole('button', { name: programs.kept.keep }).click()
  await page.getByRole('heading', { name: desk.caller.ask }).focus()
  for (const key of ['1', 'Enter', '0', 'm', 'ArrowDown', '3']) await page.keyboard.press(key)
  await page.getByLabel(programs.cards.zip).fill('02118')
  await page.waitForLoadState('networkidle')

  const sent = requests.filter((request) => !request.url().startsWith('blob:')).map(whatItSays)
  expect(new Set(sent.map(({ origin }) => origin))).toEqual(new Set([new URL(baseURL ?? '').origin]))
  expect(sent.filter(({ method, body, search }) => method !== 'GET' || body !== null || search !== '')).toEqual([])
  expect(sent.filter(({ path }) => !existsSync(join('dist', path)))).toEqual([])
  expect(
    requests.some((request) => request.serviceWorker() !== null),
    'those of the worker are among them',
  ).toBe(true)
  expect((await Promise.all(cookies)).flat()).toEqual([])
  expect(await context.cookies()).toEqual([])
})

function whatItSays(request: Request) {
  const { origin, pathname, search } = new URL(request.url())
  return { origin, path: pathname, search, method: request.method(), body: request.postData() }
}

test('every file is served with all the headers', async ({ request }) => {
  const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  for (const path of ['./', './sw.js', './icon.svg', './manifest.webmanifest']) {
    expect((await request.get(path)).headers(), path).toMatchObject(Object.fromEntries(names))
  }
})

test('the build writes the same headers for static hosts and every page', () => {
  const pages =
    readFileSync('dist/sw.js', 'utf8')
      .match(/pages:\[([^\]]*)\]/)?.[1]
      ?.split(',') ?? []
  const paths = pages.map((page) => `/${page.replace(/[`"']/g, '')}`)
  expect(paths).toContain('/')
  expect(readFileSync('dist/_headers', 'utf8')).toBe(forStaticHosts(paths))
})

test('the page first forbids anything foreign, and the headers hold what no version changes', async ({ page }) => {
  const response = await page.goto('./')
  const sent = response?.headers()['content-security-policy'] ?? ''
  const inPage = await page.locator('head > :first-child').getAttribute('content')
  for (const part of [
    "require-trusted-types-for 'script'",
    'trusted-types offline',
    "worker-src 'self'",
    "frame-ancestors 'none'",
  ])
    expect(sent).toContain(part)
  expect(`${inPage}; frame-ancestors 'none'`).toContain(sent)
  expect(inPage).toMatch(/^default-src 'none'; script-src 'self' 'sha256-[^']+'; style-src 'self' 'sha256-[^']+'; /)
  expect(inPage).not.toMatch(/unsafe|http|\*/)
})

test.describe('with foreign content in the page', () => {
  test.use({ forgives: /violates the following Content Security Policy/ })

  test('it does not run, and the rest works', async ({ page }) => {
    const person = unchecked(page)
    await page.route('./', async (route) => {
      const response = await route.fetch()
      const foreign = '<script>document.title = "foreign"</script><style>#root { display: none }</style>'
      await route.fulfill({ response, body: (await response.text()).replace('</head>', `${foreign}</head>`) })
    })
    await person.begins()
    await expect(page.locator('style')).toHaveCount(2)
    await expect(page).not.toHaveTitle('foreign')
    expect(await person.question()).toBe('dangerNow')
  })
})

test('the built page works under any path, on a host that sends no headers', async ({ browser }) => {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
  }
  const server = createServer(({ url = '/' }, reply) => {
    const path = url.replace('/deep/down/', '').replace(/(^|\/)$/, '$1index.html')
    reply.setHeader('Content-Type', types[extname(path)] ?? 'text/plain')
    reply.end(readFileSync(join('dist', path)))
  }).listen(0)
  const page = await browser.newPage()
  const wrong: string[] = []
  page.on('console', (message) => {
    if (message.text() !== blocked) wrong.push(message.text())
  })
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/deep/down/`)
  await page.getByRole('button', { name: ui.start.self }).click()
  await expect(page.locator('input[name="dangerNow"]').first()).toBeVisible()
  expect(wrong).toEqual([])
  await page.close()
  server.close()
})
