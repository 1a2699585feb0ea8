// Shows that the page can be mirrored, as no rule names left or right, and that type and color come from tokens; not that
// the page looks right.
import { readdirSync, readFileSync } from 'node:fs'
import postcss, { type Declaration, type Rule } from 'postcss'
import { expect, test } from 'vitest'

const folder = new URL('../src/styles/', import.meta.url)
const sheets = readdirSync(folder).map((path) => ({ path, text: readFileSync(new URL(path, folder), 'utf8') }))
const code = import.meta.glob<string>('../src/**/*.tsx', { query: '?raw', import: 'default', eager: true })

const sides = '(?:left|right|top|bottom)'
const physical: readonly RegExp[] = [
  /^(?:[\w-]+-)?(?:left|right|top|bottom)(?:-[\w-]+)?\s*:/,
  /^(?:min-|max-)?(?:width|height)\s*:/,
  new RegExp(
    `^(?:text-align|float|clear|caption-side|justify-[\\w-]+|transform-origin|background-position)\\s*:.*\\b${sides}\\b`,
  ),
  /^transform\s*:.*translateX/,
]

/** A shorthand of four sides whose left and right differ, or of four corners that are not the same. */
function isLopsided(declaration: string): boolean {
  const [, property = '', value = ''] = /^([\w-]+)\s*:\s*(.*)$/s.exec(declaration) ?? []
  const parts = value.match(/[\w-]+\([^)]*(?:\([^)]*\)[^)]*)*\)|[^\s]+/g) ?? []
  if (/^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(property))
    return parts.length === 4 && parts[1] !== parts[3]
  return property === 'border-radius' && new Set(parts).size > 1
}

/** The declarations of a style sheet, each with its sheet. */
const declarations = sheets.flatMap(({ path, text }) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .split(/[;{}]/)
    .map((part) => part.trim())
    .filter((part) => /^[\w-]+\s*:/.test(part))
    .map((declaration) => ({ path, declaration })),
)
const isPhysical = (declaration: string) => physical.some((rule) => rule.test(declaration)) || isLopsided(declaration)

test('every rule uses logical properties, so that it follows the direction of the language', () => {
  expect(declarations.length).toBeGreaterThan(200)
  const found = declarations.filter(({ declaration }) => isPhysical(declaration))
  expect(found.map(({ path, declaration }) => `${path}: ${declaration}`)).toEqual([])
})

test.each([
  'margin-left: 1rem',
  'padding-right: 0',
  'border-right: 1px solid',
  'border-top-left-radius: 2px',
  'left: 0',
  'top: 1px',
  'width: 10rem',
  'max-height: 3em',
  'text-align: left',
  'float: right',
  'margin: 0 1rem 0 2rem',
  'border-radius: 4px 0 0 4px',
  'transform: translateX(2rem)',
])('%s is found', (declaration) => expect(isPhysical(declaration)).toBe(true))

test.each([
  'margin-inline-start: 1rem',
  'text-align: start',
  'margin: 0 auto',
  'margin: var(--a) 0 0',
  'inline-size: 100%',
  'inset: 0',
  'border-radius: 4px',
  'vertical-align: top',
  'justify-content: space-between',
])('%s is not', (declaration) => expect(isPhysical(declaration)).toBe(false))

const color =
  /#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)a?\(|\b(?:white|black|gr[ae]y|red|green|blue)\b/i
const size = /(?<![\w-])[\d.]+(?:px|pt|r?em|%|v\w+)(?!\w)/g
const exceptSame = (text: string) => text !== '1em'

/** Whether a declaration states a color or a font size of its own. The margin boxes of `@page` cannot read tokens. */
function isLiteral({ prop, value, parent }: Declaration): boolean {
  if (parent?.type === 'atrule' && 'name' in parent && parent.name === 'bottom-center') return false
  if (prop.startsWith('--text-') || color.test(value)) return true
  const [beforeLineHeight = ''] = value.split('/')
  return /^font(-size)?$/.test(prop) && (beforeLineHeight.match(size) ?? []).some(exceptSame)
}

function literalsIn(text: string): string[] {
  const found: string[] = []
  postcss.parse(text).walkDecls((declaration) => void (isLiteral(declaration) && found.push(String(declaration))))
  return found
}

test('only tokens.css states font sizes and colors', () => {
  const others = sheets.filter(({ path }) => path !== 'tokens.css')
  expect(others.length).toBeGreaterThan(10)
  expect(others.flatMap(({ path, text }) => literalsIn(text).map((found) => `${path}: ${found}`))).toEqual([])
})

test.each([
  'font-size: 0.9rem',
  'font: 600 12pt / 1.2 var(--sans)',
  '--text-m: 1rem',
  'color: #000',
  'background: rgb(0 0 0 / 55%)',
  'fill: gray',
])('%s is found outside tokens.css', (declaration) => expect(literalsIn(`p { ${declaration} }`)).toHaveLength(1))

test.each(['font: 600 1em / 1.3 var(--sans)', 'font-size: var(--text-s)', 'color: CanvasText', 'color: var(--ink)'])(
  '%s may stand outside tokens.css',
  (declaration) => expect(literalsIn(`p { ${declaration} }`)).toEqual([]),
)

/** Paper is measured in millimeters and points, which no screen has. */
const onPaper = ['print.css', 'sheet.css']
const spacing = /^(?:margin|padding|gap|row-gap|column-gap|inset|border-radius|scroll-margin|scroll-padding)(?:-|$)/
const thickness = /^(?:border|outline)(?!-(?:radius|spacing|collapse))/
const length = /(?<![\w-])-?[\d.]+(?:px|r?em|ch|ex|v\w+|mm|pt|in|cm|pc|q)(?!\w)/gi
/** A line of one to three pixels is as thin at any size; `1em` is the size of the text itself. */
const thin = ['1px', '2px', '3px']

/** Whether a declaration states a space, a radius or a thickness of its own. `0`, `auto` and shares of the whole are none. */
function isOwnLength({ prop, value }: Declaration): boolean {
  const lengths: readonly string[] = value.match(length) ?? []
  if (thickness.test(prop)) return lengths.some((each) => !thin.includes(each.replace('-', '')))
  return spacing.test(prop) && lengths.some(exceptSame)
}

function ownLengthsIn(text: string): string[] {
  const found: string[] = []
  postcss.parse(text).walkDecls((declaration) => void (isOwnLength(declaration) && found.push(String(declaration))))
  return found
}

test('only tokens.css states spaces, radii and thick lines, but for paper', () => {
  const others = sheets.filter(({ path }) => path !== 'tokens.css' && !onPaper.includes(path))
  expect(others.length).toBeGreaterThan(10)
  expect(others.flatMap(({ path, text }) => ownLengthsIn(text).map((found) => `${path}: ${found}`))).toEqual([])
})

test.each([
  'padding: 0 0.35em',
  'margin-block: 4px 1px',
  'gap: 0.4rem',
  'border-radius: 3px',
  'inset-inline-start: -0.6em',
  'padding-inline: clamp(var(--space-3), 4vw, var(--space-5))',
  'border-inline-start: 0.35rem solid var(--alarm)',
  'outline-offset: 5px',
])('%s is found as a space of its own', (declaration) => expect(ownLengthsIn(`p { ${declaration} }`)).toHaveLength(1))

test.each([
  'padding: 0 var(--space-4)',
  'margin: 0 auto',
  'border-radius: 50%',
  'border: 1px solid var(--line)',
  'inset-block-start: calc(var(--space-2) + (1.45 * 1em - var(--tick)) / 2)',
  'margin-inline-start: calc((100% - var(--wide)) / 2)',
  'inline-size: 4rem',
])('%s has no space of its own', (declaration) => expect(ownLengthsIn(`p { ${declaration} }`)).toEqual([]))

/** What looks like a box: a ground of its own within an edge or a round corner. */
const boxes = { card: 'var(--card)', wash: 'var(--wash)', warm: 'var(--start-wash)', danger: 'var(--alarm-wash)' }

test('there are two kinds of boxes, one warm, and the red one of danger; cards.css draws them all', () => {
  const drawn = sheets
    .filter(({ path }) => !onPaper.includes(path))
    .flatMap(({ path, text }) => {
      const found: string[] = []
      postcss.parse(text).walkDecls('background', ({ value, parent }) => {
        if (parent?.type !== 'rule' || !Object.values(boxes).includes(value)) return
        found.push(...(parent as Rule).selectors.map((selector) => `${path} ${selector}: ${value}`))
      })
      return found
    })
  const elsewhere = drawn.filter((each) => !each.startsWith('cards.css'))
  expect(drawn.length - elsewhere.length).toBeGreaterThan(8)
  expect(elsewhere.filter((each) => !controls.some((control) => control.test(each)))).toEqual([])
})

/** Not boxes, but things to press or fill in, and what is chosen among them. */
const controls = [
  / (?:button|a\.button)\S*:hover/,
  / \.without:hover|\.who \.without:hover/,
  / \.choice/,
  / textarea/,
  / \.jump input/,
  / \.zip input/,
  / \.program-rows > li:focus-within/,
  / \.skip/,
  / \.speaks/,
  / kbd/,
  / \.questions \[aria-current\]/,
]

test('layers.css comes first and names the layer of every sheet', () => {
  const first = /import '\.\.\/styles\/(.*?)'/.exec(readFileSync(new URL('../src/boot/inline.ts', import.meta.url), 'utf8'))
  expect(first?.[1]).toBe('layers.css')
  const named = /@layer ([^;]+);/.exec(sheets.find(({ path }) => path === 'layers.css')?.text ?? '')?.[1]?.split(', ')
  const used = sheets.flatMap(({ text }) => [...text.matchAll(/@layer (\w+) \{/g)].map(([, layer]) => layer))
  expect(new Set(named)).toEqual(new Set(used))
})

test('no component sets an inline style, which these tests would not see', () => {
  expect(Object.keys(code).filter((path) => /\bstyle=/.test(code[path] ?? ''))).toEqual([])
})

test('every token that a sheet uses is defined, also in the review kit', () => {
  const kit = readFileSync(new URL('../scripts/review-kit/page/kit.css', import.meta.url), 'utf8')
  const all = [...sheets.map(({ text }) => text), kit].join('\n')
  const defined = new Set([...all.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name))
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  expect(used.size).toBeGreaterThan(20)
  expect([...used].filter((name) => !defined.has(name))).toEqual([])
})
