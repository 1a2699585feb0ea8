// Shows that the built files hold no syntax, function of JavaScript or style that the oldest browsers of docs/browsers.md lack,
// as es-check and caniuse know it; not that every function of a browser that is called is there. See what calls it.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import doiuse from 'doiuse'
import postcss, { type AtRule, type Root } from 'postcss'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { oldestTarget } from '../../scripts/build/floor.ts'

const page = readFileSync('dist/index.html', 'utf8')
const inPage = (tag: string): string => page.match(new RegExp(`<${tag}>(.*?)</${tag}>`, 's'))?.[1] ?? ''
const assets = readdirSync('dist/assets').map((name) => join('dist/assets', name))
const styles = [inPage('style'), ...assets.filter((path) => path.endsWith('.css')).map((path) => readFileSync(path, 'utf8'))]

const scripts = assets.filter((path) => path.endsWith('.js'))
const looksBehind = (path: string): boolean => /\(\?<[=!]/.test(readFileSync(path, 'utf8'))

/** The version of JavaScript that all browsers of the floor have whole, but for static blocks, which the build lowers. */
const ofTheFloor = 'es2022'

/** What caniuse says of these features is about a part that is not used, or is no loss. */
const harmless: Readonly<Record<string, string>> = {
  'css-clip-path': 'inset() is there everywhere',
  'css-hyphens': 'long words break anyway',
  'css-marker-pseudo': 'only its color',
  'css-masks': 'clip-path is counted as one',
  'css-overflow': 'hidden and auto are there everywhere',
  'css-paged-media': 'margins and page numbers of the browser instead',
  'css-scrollbar': 'only its width',
  'css3-cursors': 'phones have none',
  multicolumn: 'one column more or less',
}

/** What has another way beside it, each with how that is seen below. */
const withAnotherWay: Readonly<Record<string, (root: Root) => string[]>> = {
  'css-has': withoutFallbackOfHas,
  'viewport-unit-variants': withoutFallbackOfUnit,
}

/** Rules with `:has` that do more than color a choice; those have a fallback in `@supports not selector(:has(*))`. */
function withoutFallbackOfHas(root: Root): string[] {
  const rules: string[] = []
  root.walkRules(/:has\(/, ({ selector }) => void rules.push(selector))
  return rules.filter((selector) => !/^\.choice(:focus-within)?:has\(:(checked|focus-visible)\)$/.test(selector))
}

/** Sizes by the visible part of the page that are not within `@supports`. */
function withoutFallbackOfUnit(root: Root): string[] {
  const found: string[] = []
  root.walkDecls((declaration) => {
    const around = declaration.parent?.parent
    const isAsked = around?.type === 'atrule' && (around as AtRule).name === 'supports'
    if (/\d[dsl]v[hwbi]\b/.test(declaration.value) && !isAsked) found.push(String(declaration))
  })
  return found
}

/** What caniuse knows to be missing in one of the oldest browsers, by its name there. */
function missingIn(style: string): string[] {
  const missing = new Set<string>()
  const reader = doiuse({ browsers: packageJson.browserslist, onFeatureUsage: ({ feature }) => void missing.add(feature) })
  postcss(reader).process(style, { from: undefined }).sync()
  return [...missing]
}

/** What es-check finds above a version of JavaScript in the files that the options name, or nothing. */
function above(version: string, ...options: readonly string[]): string {
  try {
    execFileSync(process.execPath, [
      'node_modules/es-check/lib/cli/index.js',
      version,
      ...options,
      '--checkFeatures',
      '--noColor',
    ])
    return ''
  } catch (error) {
    return String((error as { stderr: Buffer; stdout: Buffer }).stdout)
  }
}

test('scripts use nothing that the oldest browsers lack', () => {
  expect(above(ofTheFloor, './dist/**/*.js', '--module')).toBe('')
  expect(scripts.length).toBeGreaterThan(10)
  expect(scripts.filter(looksBehind), 'Safari has looked behind in patterns since 2023').toEqual([])
})

test('much older browsers can parse the script in the page, so that they can say that they are too old', () => {
  const file = 'node_modules/.script-in-the-page.js'
  writeFileSync(file, inPage('script'))
  expect(above(oldestTarget, file, '--ignore', 'DynamicImport')).toBe('')
})

test('styles use nothing that the oldest browsers lack, except harmless features and those with a fallback', () => {
  expect(styles.length).toBeGreaterThan(1)
  const missing = [...new Set(styles.flatMap(missingIn))].sort()
  expect(missing).toEqual([...Object.keys(harmless), ...Object.keys(withAnotherWay)].sort())
  const roots = styles.map((style) => postcss.parse(style))
  expect(roots.flatMap((root) => Object.values(withAnotherWay).flatMap((without) => without(root)))).toEqual([])
})

test.each(['[].with(0, 1)', '[].toReversed()', '[].findLast(Boolean)', 'Object.groupBy([], String)'])(
  'a planted %s is found',
  (script) => {
    const file = 'node_modules/.planted.js'
    writeFileSync(file, script)
    expect(above(ofTheFloor, file)).not.toBe('')
  },
)

test.each([
  ['p:has(a) { color: red }', withoutFallbackOfHas],
  ['p { block-size: 100dvh }', withoutFallbackOfUnit],
])('a planted %s is found', (style, without) => {
  expect(without(postcss.parse(style))).toHaveLength(1)
})
