// Shows who imports whom, and that files are small and free of bare words; not that the parts are well cut.
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type File, files, filesIn, inProject, isChoice, isText, nodesOf } from './syntax.ts'

/** What a file imports: packages by name, files by their path in the project. */
function importsOf(file: File): string[] {
  const { importedFiles } = ts.preProcessFile(file.text, true, true)
  return importedFiles.map(({ fileName }) => (fileName.startsWith('.') ? inProject(fileName, file.path) : fileName))
}

/** What a file imports before it runs, types apart: from where, and under which names. */
function importsAtOnce(file: File): { readonly from: string; readonly names: readonly string[] }[] {
  return file.tree.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    if (importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword || !ts.isStringLiteral(moduleSpecifier)) return []
    const { text } = moduleSpecifier
    const bindings = importClause?.namedBindings
    const elements = bindings && ts.isNamedImports(bindings) ? bindings.elements.filter(({ isTypeOnly }) => !isTypeOnly) : []
    const names = elements.map(({ name, propertyName }) => (propertyName ?? name).text)
    return [{ from: text.startsWith('.') ? inProject(text, file.path) : text, names }]
  })
}

/** Files and what they import that is neither in these places nor one of these packages. */
const strangers = (from: readonly File[], allowed: readonly string[]): string[] =>
  from.flatMap((file) =>
    importsOf(file)
      .filter((to) => !allowed.some((each) => (each.endsWith('/') ? to.startsWith(each) : to === each)))
      .map((to) => `${file.path} imports ${to}`),
  )

const importersOf = (wanted: string): string[] => files.filter((file) => importsOf(file).includes(wanted)).map(({ path }) => path)
const inSrc = (path: string): boolean => path.startsWith('src/')

/** The layers from the bottom up. A folder imports from itself and from those named here; a package stands without a slash. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'rules/': [],
  'src/site/': ['zod/mini'],
  'src/offline/': [],
  'src/interview/': ['#rules', 'react', 'xstate', '@xstate/react'],
  'src/storage/': ['#rules', 'zod/mini', 'src/interview/'],
  'src/i18n/': ['react', 'i18next', 'src/locales/', 'src/site/', 'src/interview/interview.ts'],
  'src/platform/': ['react', 'src/site/', 'src/i18n/'],
  'src/programs/': ['#rules', 'papaparse', 'src/platform/'],
  'src/ui/': ['#rules', 'react', 'src/site/', 'src/styles/', 'src/i18n/', 'src/platform/'],
  'src/result/': [
    '#rules',
    'react',
    'src/site/',
    'src/styles/',
    'src/interview/',
    'src/i18n/',
    'src/platform/',
    'src/programs/',
    'src/ui/',
  ],
  'src/fhir/': ['#rules', 'fhir/r4', 'package.json', 'src/interview/', 'src/i18n/', 'src/result/'],
  'src/handout/': [
    '#rules',
    'react',
    'package.json',
    'src/site/',
    'src/styles/',
    'src/interview/',
    'src/i18n/',
    'src/platform/',
    'src/ui/',
    'src/result/',
  ],
  'src/screens/': [
    '#rules',
    'react',
    'react-dom',
    'package.json',
    'src/site/',
    'src/styles/',
    'src/interview/',
    'src/storage/',
    'src/i18n/',
    'src/platform/',
    'src/ui/',
    'src/result/',
    'src/handout/',
  ],
  'src/desk/': [
    '#rules',
    'react',
    'react-dom',
    'package.json',
    'src/styles/',
    'src/interview/',
    'src/storage/',
    'src/i18n/',
    'src/platform/',
    'src/programs/',
    'src/ui/',
    'src/result/',
    'src/fhir/',
    'src/handout/',
  ],
  'src/app/': ['react', 'src/site/', 'src/interview/', 'src/i18n/', 'src/platform/', 'src/ui/', 'src/screens/', 'src/desk/'],
  'src/boot/': [
    'react',
    'react-dom/client',
    'react-dom/static',
    'src/site/',
    'src/styles/',
    'src/offline/',
    'src/interview/',
    'src/storage/',
    'src/i18n/',
    'src/platform/',
    'src/app/',
  ],
  'scripts/review-kit/': [
    '#rules',
    'react',
    'react-dom/client',
    'zod/mini',
    '@vitejs/plugin-react',
    'node:fs/promises',
    'node:path',
    'src/styles/',
    'src/platform/',
    'src/ui/',
    'scripts/build/',
    'scripts/population/',
    'scripts/chance.ts',
  ],
  'scripts/agreement/': ['#rules', 'scripts/review-kit/', 'scripts/chance.ts'],
}

it('no compiled file is beside the sources', () => {
  expect(Object.keys(import.meta.glob('../{rules,src,scripts,tests}/**/*.js'))).toEqual([])
})

describe('imports', () => {
  it('follow the table', () => {
    expect(Object.entries(mayImport).flatMap(([folder, others]) => strangers(filesIn(folder), [folder, ...others]))).toEqual([])
  })
  it('never lead to a folder further down the table, so there are no cycles', () => {
    const folders = Object.keys(mayImport)
    const upward = Object.entries(mayImport).flatMap(([folder, others]) =>
      others.filter((other) => folders.findIndex((each) => other.startsWith(each)) >= folders.indexOf(folder)),
    )
    expect(upward).toEqual([])
  })
  it('are listed for every file', () => {
    const folders = Object.keys(mayImport)
    const missing = filesIn('src/', 'rules/', 'scripts/').filter(({ path }) => !folders.some((folder) => path.startsWith(folder)))
    expect(missing.map(({ path }) => path)).toEqual([])
  })
  it('go from the rule engine to the rule data, never back', () => {
    const data = filesIn('rules/').filter(({ path }) => !/^rules\/(engine\/|index\.ts$)/.test(path))
    expect(strangers(data, ['rules/'])).toEqual([])
    expect(data.filter((file) => importsOf(file).some((to) => to.startsWith('rules/engine/'))).map(({ path }) => path)).toEqual(
      [],
    )
  })
  it('of zod are only where outside data is read: in src/storage, in the site settings and in the files of a review', () => {
    const zod = ['zod', 'zod/mini'].flatMap(importersOf)
    const elsewhere = ['src/site/readSite.ts', 'scripts/review-kit/response.ts']
    expect(zod.filter((path) => !path.startsWith('src/storage/') && !elsewhere.includes(path))).toEqual([])
  })
  it('of xstate are only in the machine and its actor, and of its React package only in the hook', () => {
    expect(importersOf('xstate').filter(inSrc).sort()).toEqual(['src/interview/actor.ts', 'src/interview/machine.ts'])
    expect(importersOf('@xstate/react').filter(inSrc)).toEqual(['src/interview/useInterview.ts'])
  })
  it('of React are not in the interview, except in the hook', () => {
    const inInterview = importersOf('react').filter((path) => path.startsWith('src/interview/'))
    expect(inInterview).toEqual(['src/interview/useInterview.ts'])
  })
  it('of i18next are only in src/i18n', () => {
    expect(importersOf('i18next').filter((path) => !path.startsWith('src/i18n/'))).toEqual([])
  })
  it('bring only types from the interview into src/i18n', () => {
    const fromInterview = filesIn('src/i18n/').flatMap(nodesOf).filter(ts.isImportDeclaration)
    const values = fromInterview.filter(({ moduleSpecifier, importClause }) => {
      return moduleSpecifier.getText().includes('/interview/') && importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
    })
    expect(values.map((each) => each.getText())).toEqual([])
  })
  it('use only the public entry of the rules, except in the laws, the rulebook and the type tests', () => {
    const outside = filesIn('src/', 'scripts/', 'tests/').filter(
      ({ path }) => !/^tests\/(laws\/|rulebook\/|types\.test\.ts$)/.test(path),
    )
    const around = outside.flatMap((file) =>
      importsOf(file)
        .filter((to) => to.startsWith('rules/'))
        .map((to) => `${file.path}: ${to}`),
    )
    expect(around).toEqual([])
  })
})

describe('the first load', () => {
  /** A file, and all that it needs before it can run: what it imports by name, not what it loads later. */
  function neededBy(path: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
    const file = files.find((each) => each.path === path)
    if (!file || known.has(path)) return known
    return importsAtOnce(file).reduce<ReadonlySet<string>>((all, { from }) => neededBy(from, all), new Set([...known, path]))
  }
  const first = files.filter(({ path }) => neededBy('src/boot/mount.tsx').has(path))
  const imported = first.flatMap((file) => importsAtOnce(file).map((each) => ({ path: file.path, ...each })))

  it('reaches the screens of the interview', () => {
    expect(first.map(({ path }) => path)).toContain('src/screens/question/Question.tsx')
  })
  it('includes no rules that only the result and the guide need', () => {
    const later = ['facts', 'sources', 'disagreements', 'guide', 'amounts', 'leftOut']
    expect(imported.filter(({ from, names }) => from === '#rules' && names.some((name) => later.includes(name)))).toEqual([])
  })
  it('includes only the words of the interview', () => {
    const words = imported.map(({ from }) => from).filter((from) => from.startsWith('src/locales/'))
    expect(words.filter((from) => !/\/(ui|questions)\.json$/.test(from))).toEqual([])
  })
})

describe('the rules', () => {
  it('use no page, network, clock or random numbers', () => {
    const impure = ['document', 'window', 'globalThis', 'navigator', 'process', 'fetch', 'console', 'Date', 'random']
    const named = filesIn('rules/').flatMap((file) =>
      nodesOf(file)
        .filter(ts.isIdentifier)
        .filter(({ text }) => impure.includes(text))
        .map(({ text }) => `${file.path}: ${text}`),
    )
    expect(named).toEqual([])
  })
})

describe('what a browser may lack or refuse', () => {
  it('is requested only in src/platform, which reports the outcome', () => {
    const abilities = ['print', 'share', 'clipboard', 'showModal', 'createObjectURL', 'locks']
    const asked = filesIn('src/').flatMap((file) =>
      nodesOf(file)
        .filter(ts.isPropertyAccessExpression)
        .filter(({ name, expression }) => abilities.includes(name.text) && !/^(actions|out|desk)$/.test(expression.getText()))
        .map(({ name }) => `${file.path}: ${name.text}`),
    )
    const outside = asked.filter((each) => !each.startsWith('src/platform/'))
    expect(outside).toEqual([])
    expect(new Set(asked.map((each) => each.split(': ')[1]))).toEqual(new Set(abilities))
  })
})

describe('words', () => {
  it('of the sources are read only in src/ui/Claim.tsx and Cite.tsx, which always show where they come from', () => {
    const readers = filesIn('src/').filter((file) => nodesOf(file).some((node) => isText(node) && node.text.startsWith('facts:')))
    expect(readers.map(({ path }) => path)).toEqual(['src/ui/Cite.tsx', 'src/ui/Claim.tsx'])
  })
  it('are never literals in JSX', () => {
    const bare = filesIn('src/', 'scripts/').flatMap((file) =>
      nodesOf(file)
        .filter(isBareWord)
        .map((node) => `${file.path}: ${node.getText().trim()}`),
    )
    expect(bare).toEqual([])
  })
})

const readAloud = ['alt', 'title', 'placeholder', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext']

/** Text with letters between tags, in quotes as a child, or in an attribute that people read or hear. */
function isBareWord(node: ts.Node): boolean {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text)
  if (!isText(node) || !/\p{L}/u.test(node.text)) return false
  const holder = holderOf(node)
  if (ts.isJsxAttribute(holder)) return readAloud.includes(holder.name.getText())
  return ts.isJsxElement(holder) || ts.isJsxFragment(holder)
}

/** What a text ends up in, through the braces and choices around it. */
function holderOf(node: ts.Node): ts.Node {
  const { parent } = node
  const through =
    ts.isJsxExpression(parent) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isTemplateExpression(parent) ||
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && parent.right === node && isChoice(parent.operatorToken.kind))
  return through ? holderOf(parent) : parent
}

describe('files', () => {
  it('of code have at most 200 lines', () => {
    const long = filesIn('src/', 'scripts/', 'rules/engine/').filter(({ text }) => text.split('\n').length > 201)
    expect(long.map(({ path }) => path)).toEqual([])
  })
  it('are found', () => {
    for (const place of [...Object.keys(mayImport), 'tests/', 'rules/engine/']) expect(filesIn(place), place).not.toEqual([])
  })
})
