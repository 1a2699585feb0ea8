import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const folder = 'dist'

/** All built files by path, with their size in brotli bytes. */
export const sizes: ReadonlyMap<string, number> = new Map(
  (readdirSync(folder, { recursive: true, withFileTypes: true }) as import('node:fs').Dirent[])
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1), brotliCompressSync(readFileSync(path)).length] as const),
)

const kibibytes = (bytes: number): number => Math.round((bytes / 1024) * 10) / 10

/** The total size of files in KiB of brotli. */
export const sum = (paths: Iterable<string>): number =>
  kibibytes([...paths].reduce((total, path) => total + (sizes.get(path) ?? 0), 0))

/** The same, file by file, for a message. */
export const perFile = (paths: Iterable<string>): string => [...paths].map((path) => `${path} ${sizes.get(path)}`).join(', ')

/** The folder of each start page: "" for the first language, "es/" for another. */
export const startPages: readonly string[] = [...sizes.keys()]
  .filter((path) => path.endsWith('index.html'))
  .map((path) => path.replace('index.html', ''))

const worker = readFileSync(join(folder, 'sw.js'), 'utf8')

/** The files that the service worker caches: the start pages, and the files it lists. */
export const kept: readonly string[] = [...sizes.keys()].filter((path) => path.endsWith('index.html') || worker.includes(path))

/** The name of a built file without its hash: "assets/app.js". */
export const nameOf = (path: string): string => path.replace(/-[\w-]{8}(?=\.\w+$)/, '')

/** The text of each built script, by path. */
const scripts: ReadonlyMap<string, string> = new Map(
  [...sizes.keys()]
    .filter((path) => path.endsWith('.js'))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const),
)

/** True for a script with a compile hint for the whole file. */
export const isCompiledAhead = (path: string): boolean => scripts.get(path)?.startsWith('//# allFunctionsCalledOnLoad\n') ?? false

const namedIn = (path: string, pattern: RegExp): readonly string[] =>
  [...(scripts.get(path) ?? '').matchAll(pattern)].map(([, name]) => `assets/${name}`)

/** The script that the start page requests by itself: the app. */
export const app = `assets/${readFileSync(join(folder, 'index.html'), 'utf8').match(/import\(\W\.\/assets\/([\w.-]+)/)?.[1]}`

/** A script and everything that must be loaded before it can run. */
export function neededBy(path: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(path)) return known
  const imports = namedIn(path, /(?:from|import)\s*["'`]\.\/([\w.-]+)["'`]/g)
  return imports.reduce<ReadonlySet<string>>((all, each) => neededBy(each, all), new Set([...known, path]))
}

/** Every script that another one requests at run time, with everything it brings. */
export const asked: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...scripts.keys()]
    .flatMap((path) => namedIn(path, /import\(\s*["'`]\.\/([\w.-]+)["'`]\s*\)/g))
    .map((path) => [path, neededBy(path)] as const),
)
