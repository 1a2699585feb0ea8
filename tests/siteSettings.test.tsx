// @vitest-environment jsdom
// Shows what a host can set, and that a wrong setting names itself and changes nothing; how it looks is for the browser tests.
import { act, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest'
import { recommend } from '#rules'
import example from '../docs/site.example.json?raw'
import documentation from '../docs/site.md?raw'
import { goOnLeaving, leaveSite } from '../src/boot/quickExit.ts'
import { handout } from '../src/handout/handout.ts'
import { inVoice } from '../src/i18n/index.ts'
import { fetchWords, languages } from '../src/i18n/languages.ts'
import { readSiteSettings, siteSettings } from '../src/platform/site.ts'
import type { Advised } from '../src/result/advice.ts'
import { Method } from '../src/screens/method/Method.tsx'
import { Start } from '../src/screens/start/Start.tsx'
import { helplines, neutralPage } from '../src/site/helplines.ts'
import { readSite, type SiteSettings } from '../src/site/readSite.ts'
import { leavingKey } from '../src/storage/storages.ts'
import { Helplines } from '../src/ui/Helplines.tsx'
import { HostLine } from '../src/ui/HostLine.tsx'
import { Languages } from '../src/ui/Languages.tsx'
import { LeaveLink } from '../src/ui/LeaveLink.tsx'
import { longestSheet } from './longest.ts'
import { draw } from './render.tsx'

const tags = ['en', 'es']
const written = (site: object) => JSON.stringify(site)
const webRule = 'an address that begins with https://, without a password, at most 200 characters'
const phoneRule = 'a phone number such as 1-555-010-0199, at most 24 characters'
const lineRule = (most: number) => `one line of at most ${most} characters, or an object with such a line for any of en, es`
const fileRule = 'the name of a file beside the page that ends in .csv, at most 60 characters'
const addressRule = 'an address without https://, such as start.example.org/help, at most 60 characters'
const all = 'name, line, contact, helplines, languages, neutralPage, printedAddress, programs'

/** Wrong files, each with the one sentence about it. */
const wrongFiles: readonly (readonly [text: string, sentence: string | RegExp])[] = [
  ['', /^The file is not JSON\. /],
  ['{ "name": "A helpline", }', /^The file is not JSON\. /],
  ['<!doctype html>', /^The file is not JSON\. /],
  [' '.repeat(20_001), 'The file is longer than 20000 characters.'],
  ['[]', `The file: [] is not allowed. Allowed: an object with no other fields than ${all}.`],
  [written({ script: 'x.js' }), `script: "x.js" is not allowed. Allowed: an object with no other fields than ${all}.`],
  [written({ name: '' }), `name: "" is not allowed. Allowed: ${lineRule(60)}.`],
  [written({ name: 'x'.repeat(61) }), `name: "${'x'.repeat(61)}" is not allowed. Allowed: ${lineRule(60)}.`],
  [written({ name: { fr: 'Une aide' } }), `name: {"fr":"Une aide"} is not allowed. Allowed: ${lineRule(60)}.`],
  [written({ line: 'Two\nlines' }), `line: "Two\\nlines" is not allowed. Allowed: ${lineRule(140)}.`],
  [written({ line: 'left \u202Eright' }), `line: "left \u202Eright" is not allowed. Allowed: ${lineRule(140)}.`],
  [written({ contact: 'us' }), 'contact: "us" is not allowed. Allowed: an object with no other fields than phone, email, web.'],
  [written({ contact: { phone: 'call us' } }), `contact.phone: "call us" is not allowed. Allowed: ${phoneRule}.`],
  [
    written({ contact: { email: 'a@b' } }),
    'contact.email: "a@b" is not allowed. Allowed: an email address, at most 80 characters.',
  ],
  [written({ contact: { web: 'http://a.example' } }), `contact.web: "http://a.example" is not allowed. Allowed: ${webRule}.`],
  [
    written({ contact: { fax: '1' } }),
    'contact.fax: "1" is not allowed. Allowed: an object with no other fields than phone, email, web.',
  ],
  [written({ helplines: { number: '1' } }), 'helplines: {"number":"1"} is not allowed. Allowed: a list of helplines.'],
  [written({ helplines: [{ name: 'Ours' }] }), `helplines[0].number: nothing is not allowed. Allowed: ${phoneRule}.`],
  [written({ helplines: [{ name: 'Ours', number: 911 }] }), `helplines[0].number: 911 is not allowed. Allowed: ${phoneRule}.`],
  [
    written({ helplines: [{ name: 'Ours', number: '911', id: 'emergency' }] }),
    'helplines[0].id: "emergency" is not allowed. Allowed: an object with no other fields than name, number.',
  ],
  [
    written({ helplines: Array(7).fill({ name: 'Ours', number: '1-555-010-0142' }) }),
    /^helplines: \[\{"name":"Ours".*… is not allowed\. Allowed: at most 6 helplines\.$/,
  ],
  [written({ languages: ['fr'] }), 'languages: ["fr"] is not allowed. Allowed: a list with each of these at most once: en, es.'],
  [
    written({ languages: ['es', 'es'] }),
    'languages: ["es","es"] is not allowed. Allowed: a list with each of these at most once: en, es.',
  ],
  [written({ neutralPage: 'javascript:alert(1)' }), `neutralPage: "javascript:alert(1)" is not allowed. Allowed: ${webRule}.`],
  [
    written({ neutralPage: 'https://me:pw@a.example' }),
    `neutralPage: "https://me:pw@a.example" is not allowed. Allowed: ${webRule}.`,
  ],
  [written({ neutralPage: '/weather' }), `neutralPage: "/weather" is not allowed. Allowed: ${webRule}.`],
  [
    written({ printedAddress: 'https://a.example' }),
    `printedAddress: "https://a.example" is not allowed. Allowed: ${addressRule}.`,
  ],
  [written({ programs: '../list.csv' }), `programs: "../list.csv" is not allowed. Allowed: ${fileRule}.`],
  [written({ programs: 'https://a.example/l.csv' }), `programs: "https://a.example/l.csv" is not allowed. Allowed: ${fileRule}.`],
]

describe('a wrong file', () => {
  it.each(wrongFiles)('names the field, the value and what is allowed: %s', (text, sentence) => {
    const reading = readSite(text, tags)
    expect(reading).toEqual({ wrong: [typeof sentence === 'string' ? sentence : expect.stringMatching(sentence)] })
  })
  it('names every setting that is wrong, not only the first', () => {
    const reading = readSite(written({ name: 5, line: [], programs: 'x' }), tags)
    expect('wrong' in reading && reading.wrong.map((sentence) => sentence.split(':')[0])).toEqual(['name', 'line', 'programs'])
  })
})

describe('a right file', () => {
  it('is the example, also with the mark that some editors put at its start', () => {
    expect(readSite(`\uFEFF${example}`, tags)).toEqual({ site: JSON.parse(example) })
  })
  it('may be empty', () => {
    expect(readSite('{}', tags)).toEqual({ site: {} })
  })
  it('has no field that docs/site.md leaves out', () => {
    const described = [...documentation.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
    expect(described).toEqual(all.split(', '))
    expect(Object.keys(JSON.parse(example))).toEqual(described)
  })
})

/** Lets the page read a file, as after its start. */
const serve = (text: string | Response | Error) => {
  vi.stubGlobal('fetch', async () => {
    if (text instanceof Error) throw text
    return text instanceof Response ? text : new Response(text)
  })
  return act(() => readSiteSettings('https://start.example.org/assets/app.js').catch(() => undefined))
}

describe('on the page', () => {
  const warn = vi.fn()
  beforeEach(async () => {
    vi.stubGlobal('console', { ...console, warn })
    await fetchWords('result', 'facts', 'guide', 'method')
  })
  afterEach(async () => {
    await serve(written({ languages: [] }))
    vi.unstubAllGlobals()
    warn.mockClear()
  })
  const links = (container: HTMLElement) => [...container.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')

  it('the numbers of the host follow those of the page, which stay as they are', async () => {
    const { container } = render(<Helplines />)
    const before = links(container)
    expect(before).toEqual(helplines.map(({ href }) => href))
    await serve(example)
    expect(links(container)).toEqual([...before, 'tel:15550100142', 'tel:15550100177'])
  })
  it('the foot names the host, and how to reach it', async () => {
    const { container } = render(<HostLine />)
    expect(container.textContent).toBe('')
    await serve(example)
    expect(container.textContent).toContain('Example County Helpline runs this page.Free, for everyone in the county.')
    expect(links(container)).toEqual(['tel:15550100142', 'mailto:help@start.example.org', 'https://start.example.org/about'])
  })
  it('“How this works” says who runs the page, and what they cannot change', async () => {
    const { container } = draw(<Method />, {})
    expect(container.textContent).not.toContain('Who runs this page')
    await serve(example)
    expect(container.textContent).toContain('Who runs this page')
    expect(container.textContent).toContain('Example County Helpline runs this page. They chose their name')
  })
  it('the paper names the host, its number and the address to type', async () => {
    const small = () => {
      const interview = { respondent: 'self', desk: false, answers: longestSheet, at: null, returnTo: null, opened: [] } as const
      const blocks = handout(inVoice('self'), interview, recommend(longestSheet) as Advised, { why: true, answers: false }, [])
      return blocks.find(({ kind }) => kind === 'small')?.text
    }
    await serve(example)
    expect(small()).toMatch(/ Page run by Example County Helpline, 1-555-010-0142\. From start\.example\.org\.$/)
  })
  it('languages are listed in the order of the host, and none is lost', async () => {
    const { container } = render(<Languages />)
    const listed = () => [...container.querySelectorAll('a')].map(({ lang }) => lang)
    const before = listed()
    await serve(written({ languages: [before.at(-1)] }))
    expect(listed()).toEqual([before.at(-1), ...before.slice(0, -1)])
    expect(listed()).toHaveLength(Object.keys(languages).length - 1)
  })
  it('the start page does not promise the weather if “Leave” shows another page', async () => {
    const { container } = draw(<Start />, {}, 'self', { screen: 'start' })
    const said = () => container.querySelector('.leaving span')?.textContent
    expect(said()).toBe('“Leave” deletes your answers and shows the weather.')
    await serve(written({ neutralPage: 'https://news.example/today' }))
    expect(said()).toBe('“Leave” deletes your answers and shows another page.')
  })
  it('“Leave” opens the neutral page of the host, also after a reload on the way', async () => {
    render(<LeaveLink />)
    await serve(written({ neutralPage: 'https://news.example/today' }))
    const assign = vi.fn()
    const around = { document, location: { assign }, history: window.history, stop: vi.fn() } as unknown as Window
    leaveSite(
      () => undefined,
      () => window.sessionStorage,
      around,
    )
    expect(assign).toHaveBeenCalledExactlyOnceWith('https://news.example/today')
    document.querySelector<HTMLElement>('.cover button')?.click()
  })
  it.each(['<b>bold</b><img src=x onerror=alert(1)>', '{{number}} $t(name) &lt;'])(
    'shows text as it was typed: %s',
    async (name) => {
      const { container } = render(<HostLine />)
      await serve(written({ name }))
      expect(container.querySelector('p')?.textContent).toBe(`${name} runs this page.`)
      expect(container.querySelector('b, img')).toBeNull()
    },
  )
  it.each([
    ['missing', new Response('', { status: 404 })],
    ['out of reach', new TypeError('Failed to fetch')],
    ['a web page', '<!doctype html>'],
    ['wrong in one setting', written({ name: 'A helpline', neutralPage: 'http://a.example' })],
  ])('a file that is %s leaves the page with its defaults', async (_, file) => {
    await serve(file)
    expect(siteSettings()).toEqual({ languages: [] } satisfies SiteSettings)
    expect(warn.mock.calls.flat().join()).toMatch(typeof file === 'string' ? /^site\.json is not used\. \w/ : /^$/)
  })
})

test('what a tab holds of leaving is opened only if it is an https address', () => {
  for (const [held, opened] of [
    ['javascript:alert(1)', neutralPage],
    ['https://news.example/today', 'https://news.example/today'],
  ] as const) {
    window.sessionStorage.setItem(leavingKey, held)
    const assign = vi.fn()
    goOnLeaving(() => window.sessionStorage, { document, location: { assign }, stop: vi.fn() } as unknown as Window)
    expect(assign).toHaveBeenCalledExactlyOnceWith(opened)
    document.querySelector<HTMLElement>('.cover button')?.click()
  }
})
