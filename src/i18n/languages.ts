import type { ResourceKey } from 'i18next'
import { isOneFile } from '../site/oneFile.ts'
import { words } from './index.ts'
import { pseudo, type Texts } from './pseudo.ts'

/** What is known of a language before its words are loaded: its name, and the offer to its readers, in that language. */
export type Language = { readonly name: string; readonly offer: string }

const folders = import.meta.glob<Language>('../locales/*/language.json', { eager: true, import: 'default' })
const files = import.meta.glob<ResourceKey>(
  ['../locales/*/*.json', '!../locales/*/{language,withoutScript}.json', '!../locales/en/ui.json'],
  { import: 'default' },
)

/** The language that comes with the page, and that of the programs here. */
export const english = 'en'

/** Test languages made from English are never part of the production build. */
const inTests = import.meta.env.MODE !== 'production'

const withFolder: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.entries(folders).map(([path, language]) => [path.split('/').at(-2), language]),
)

/** Every language by tag: each that has a folder and, in tests, those made from English. */
export const languages: Readonly<Record<string, Language>> = { ...withFolder, ...(inTests && pseudo) }

/** The tags of the languages that people translated the words into. */
export const translations: readonly string[] = Object.keys(withFolder).filter((tag) => tag !== english)

/** The words of a file. Rejects if it cannot be loaded. */
async function fileOf(language: string, namespace: string): Promise<ResourceKey> {
  if (inTests && pseudo[language]) {
    const texts = words.getResourceBundle(english, namespace) ?? (await fileOf(english, namespace))
    return pseudo[language].from(texts as Texts) as ResourceKey
  }
  const path = `../locales/${language}/${namespace}.json`
  return files[path]?.() ?? Promise.reject(new Error(`There is no ${path}.`))
}

/** The files the screens have asked for so far. A change of language loads them all. */
const wanted = new Set<string>(['ui', 'questions'])

/** True if the words of a file are loaded. */
export const isHere = (language: string, namespace: string): boolean => words.hasResourceBundle(language, namespace)

/** Loads words in another language, by default all that the screens have asked for. Rejects if they cannot be loaded. */
export async function fetchInto(language: string, namespaces: Iterable<string> = wanted): Promise<void> {
  const missing = () => [...namespaces].filter((namespace) => !isHere(language, namespace))
  for (let needed = missing(); needed.length > 0; needed = missing())
    await Promise.all(
      needed.map(async (namespace) => words.addResourceBundle(language, namespace, await fileOf(language, namespace))),
    )
}

/** Loads more words, in the current language and every later one. Rejects if they cannot be loaded. */
export function fetchWords(...namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace)
  return fetchInto(words.language)
}

let asked: string | undefined

/** True once somebody has chosen a language, even the current one. */
export const isChosen = (): boolean => asked !== undefined

/** Changes the language once all its words are loaded. If they cannot be loaded, rejects and changes nothing. */
export async function changeLanguage(language: string): Promise<void> {
  asked = language
  await fetchInto(language)
  if (asked === language) await words.changeLanguage(language)
}

/** The first of these tags, in order of preference, that has a folder, or undefined. */
export const bestOf = (tags: readonly string[]): string | undefined =>
  tags.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]).find((tag) => Object.hasOwn(languages, tag))

const served = typeof document === 'undefined' ? undefined : document.documentElement.lang

/**
 * The address of the start page in a language, relative to the served page: "./", "es/", "../". One file has
 * no other page.
 */
export function startPage(language: string, from: string = served ?? words.language): string {
  if (isOneFile) return '#'
  const down = language === english ? '' : `${language}/`
  return `${from === english ? './' : '../'}${down}`
}
