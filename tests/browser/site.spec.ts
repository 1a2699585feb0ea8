import { readFileSync, writeFileSync } from 'node:fs'
import example from '../../docs/site.example.json' with { type: 'json' }
import programs from '../../src/locales/en/programs.json' with { type: 'json' }
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import { neutralPage } from '../../src/site/helplines.ts'
import { realList } from './counselor.ts'
import { gone, test, worksOffline } from './host.ts'
import { base } from './person.ts'
import { checkAccess, expect } from './test.ts'

// A host with settings of its own, in a real browser with the policy of the page.

const [own] = example.helplines as [(typeof example.helplines)[number]]

test.use({ forgives: new RegExp(`${gone.source}|site\\.json is not used|programs\\.csv is used`) })

test('the host can change its settings without a build, and the newest ones work offline', async ({
  page,
  host,
  person,
}, info) => {
  const file = info.outputPath('site.json')
  const serve = (site: object) => {
    writeFileSync(file, JSON.stringify(site))
    host.instead = { 'site.json': file }
  }
  serve(example)
  await person.opens()
  await expect(page.getByText(`${example.name.en} runs this page.`)).toBeVisible()
  await checkAccess(page)
  await worksOffline(page)

  serve({ ...example, name: 'A new name' })
  await page.reload()
  await expect(page.getByText('A new name runs this page.')).toBeVisible()
  await host.ends()
  await page.reload()
  await expect(page.getByText('A new name runs this page.')).toBeVisible()
  await page.locator('.moreHelp > summary').click()
  await expect(page.getByRole('link', { name: own.number, exact: true }).first()).toHaveAttribute('href', 'tel:15550100142')
})

test('markup and scripts in settings are text, and nothing is requested for them', async ({ page, host, person }, info) => {
  const markup = '<img src=https://evil.example/x.png onerror=alert(1)>'
  const file = info.outputPath('site.json')
  writeFileSync(file, JSON.stringify({ name: markup, contact: { web: 'https://start.example.org/' } }))
  host.instead = { 'site.json': file }
  await person.opens()
  await expect(page.getByText(`${markup} runs this page.`)).toBeVisible()
  await expect(page.locator('img')).toHaveCount(0)
})

for (const [what, content] of [
  ['one wrong setting', JSON.stringify({ name: 'A name', neutralPage: 'javascript:alert(1)' })],
  ['no JSON', readFileSync('LICENSE', 'utf8')],
] as const)
  test(`a file with ${what} is named on the console, and the page works with its defaults`, async ({
    page,
    host,
    person,
  }, info) => {
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    const file = info.outputPath('site.json')
    writeFileSync(file, content)
    host.instead = { 'site.json': file }
    await person.begins()
    await expect.poll(() => said.join()).toContain('site.json is not used. ')
    await expect(page.getByRole('link', { name: ui.leave.button })).toHaveAttribute('href', neutralPage)
  })

test('the list of programs that the host ships is on the result, with its date, also offline', async ({
  page,
  host,
  person,
}, info) => {
  const file = info.outputPath('site.json')
  writeFileSync(file, JSON.stringify({ programs: 'programs.csv' }))
  const list = info.outputPath('programs.csv')
  writeFileSync(list, realList.buffer)
  host.instead = { 'site.json': file, 'programs.csv': list }
  await person.opens()
  await worksOffline(page)
  const answers = { ...base, lastUse: 'withinMonth', signs: ['craving', 'tolerance'] } as const
  await person.standsAt('result', answers)
  const cards = page.locator('[data-from-list]')
  await expect(cards.getByRole('article')).toHaveCount(3)
  await expect(cards).toContainText(programs.load.asOf.replace('{{date}}.', ''))
  await checkAccess(page)
  await host.ends()
  await page.reload()
  // Page, settings and list each wait up to three seconds for the network.
  await expect(cards.getByRole('article')).toHaveCount(3, { timeout: 30_000 })
})
