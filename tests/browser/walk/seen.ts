import type { CDPSession, Page } from '@playwright/test'
import { isDrawn } from '../drawn.ts'

/** What stands in an attribute of the result, and so can be held against what the rules say. */
export const told = [
  'setting',
  'setting-high',
  'youth',
  'first-step',
  'reason',
  'either-of',
  'medication',
  'alongside',
  'if-applies',
  'conflict',
  'note',
  'workable',
  'unmet',
  'only-with',
] as const
export type Told = Readonly<Record<(typeof told)[number], readonly string[]>>

/** What is on the page and in the browser, read at one moment. */
export type Seen = {
  readonly title: string
  readonly address: string
  readonly heading: string
  readonly question: string | null
  readonly ticked: readonly string[]
  readonly problem: boolean
  readonly dialog: string | null
  readonly focus: 'heading' | 'problem' | null
  readonly tab: { readonly respondent: string; readonly place: unknown; readonly answers: unknown } | null
  readonly device: unknown
  readonly language: string | null
  /** What else a storage holds. */
  readonly others: number
  readonly review: readonly (readonly string[])[]
  readonly told: Told
}
/** The buttons that can be pressed, by their names, in order. */
export type Buttons = readonly string[]

/** Nothing is seen as long as the page stands as it was served, and the app has not taken it over. */
export const look = async (page: Page): Promise<{ readonly seen: Seen | null; readonly buttons: Buttons }> =>
  (await isDrawn(page)) ? page.evaluate(read, told) : { seen: null, buttons: [] }

/** Runs in the page. */
function read(told: readonly string[]) {
  const text = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim()
  const all = (selector: string, root: ParentNode = document) => [...root.querySelectorAll(selector)]
  const kept = (storage: Storage) => JSON.parse(storage.getItem('where-to-start:/') ?? 'null')
  const dialog = document.querySelector('dialog[open]')
  const inputs = all('fieldset input') as HTMLInputElement[]
  const active = document.activeElement
  const tab = kept(sessionStorage)
  const onReview = all('main > section > dl.answers').length > 0
  const lines = onReview ? all('main > section > dl.answers > div') : []
  const ids = (name: string) => [
    ...new Set(all(`main [data-${name}]:not(.example *)`).map((each) => each.getAttribute(`data-${name}`) ?? '')),
  ]
  for (const folded of all('article details:not([open])')) folded.setAttribute('open', '')
  // What jumps within the guide changes nothing that the machine knows; guide.spec.ts presses it.
  const pressable = all('button:not(.jump button, .compare button)', dialog ?? document).filter((each) => each.checkVisibility())
  return {
    seen: {
      title: document.title,
      address: location.pathname + location.search + location.hash,
      heading: text(document.querySelector('main h1')),
      question: inputs[0]?.name ?? null,
      ticked: inputs.filter(({ checked }) => checked).map(({ value }) => value),
      problem: document.querySelector('main [role="alert"]') !== null,
      dialog: dialog && text(dialog.querySelector('h2')),
      focus: active?.matches('main h1') ? ('heading' as const) : active?.matches('[role="alert"]') ? ('problem' as const) : null,
      tab: tab && { respondent: tab.interview.respondent, place: tab.place, answers: tab.interview.answers },
      device: kept(localStorage)?.interview.answers ?? null,
      language: sessionStorage.getItem('where-to-start-language:/'),
      others: [...Object.keys(sessionStorage), ...Object.keys(localStorage)].filter((key) => !key.startsWith('where-to-start'))
        .length,
      review: lines.map((line) => {
        const said = line.querySelector('dd')
        const ticks = said ? all('li', said) : []
        return [text(line.querySelector('dt')), ...(ticks.length > 0 ? ticks.map(text) : [text(said)])]
      }),
      told: Object.fromEntries(told.map((name) => [name, ids(name).sort()])) as never,
    },
    buttons: pressable.map((each) => each.getAttribute('aria-label') ?? text(each)),
  }
}

/** How many headings of the first level a screen reader finds. */
export async function mainHeadings(tree: CDPSession): Promise<number> {
  const { root } = await tree.send('DOM.getDocument', { depth: 0 })
  const { nodes } = await tree.send('Accessibility.queryAXTree', { nodeId: root.nodeId, role: 'heading' })
  return nodes.filter(
    ({ ignored, properties }) => !ignored && properties?.some(({ name, value }) => name === 'level' && value.value === 1),
  ).length
}
