import type { ResourceKey } from 'i18next'
import { words } from './index.ts'
import { pseudo, type Texts } from './pseudo.ts'

/** What is known of a language before its words are here: its name, and the offer to those who read it, in itself. */
export type Language = { readonly name: string; readonly offer: string }

const folders = import.meta.glob<Language>('../locales/*/language.json', { eager: true, import: 'default' })
const files = import.meta.glob<ResourceKey>(
  ['../locales/*/*.json', '!../locales/*/{language,withoutScript}.json', '!../locales/en/ui.json'],
  { import: 'default' },
)

/** The language that is here with the page. */
const firstLanguage = 'en'

/** Languages made from English stand beside the real ones, but never in what is built for people. */
const inTests = import.meta.env.MODE !== 'production'

/** Every language that has a folder, by its tag. */
export const languages: Readonly<Record<string, Language>> = {
  ...Object.fromEntries(Object.entries(folders).map(([path, language]) => [path.split('/').at(-2), language])),
  ...(inTests && pseudo),
}

/** The words of a file. Rejects when it cannot be had. */
async function fileOf(language: string, namespace: string): Promise<ResourceKey> {
  if (inTests && pseudo[language]) {
    const english = words.getResourceBundle(firstLanguage, namespace) ?? (await fileOf(firstLanguage, namespace))
    return pseudo[language].from(english as Texts) as ResourceKey
  }
  const path = `../locales/${language}/${namespace}.json`
  return files[path]?.() ?? Promise.reject(new Error(`There is no ${path}.`))
}

/** What the screens have asked for so far: a change of language brings all of it. */
const wanted = new Set<string>(['ui', 'questions'])

/** Brings all that the screens have asked for in one language more. Rejects when it cannot be had. */
export async function fetchInto(language: string): Promise<void> {
  const missing = () => [...wanted].filter((namespace) => !words.hasResourceBundle(language, namespace))
  for (let needed = missing(); needed.length > 0; needed = missing())
    await Promise.all(
      needed.map(async (namespace) => words.addResourceBundle(language, namespace, await fileOf(language, namespace))),
    )
}

/** Brings words that came later than the page, in the language of the moment and every one after it. Rejects when they cannot be had. */
export function fetchWords(...namespaces: readonly string[]): Promise<void> {
  for (const namespace of namespaces) wanted.add(namespace)
  return fetchInto(words.language)
}

let asked: string | undefined

/** True once somebody asked for a language, even the one that is spoken already. */
export const isChosen = (): boolean => asked !== undefined

/** Changes the language once all its words are here; until then, and when they cannot be had (rejects), nothing changes. */
export async function changeLanguage(language: string): Promise<void> {
  asked = language
  await fetchInto(language)
  if (asked === language) await words.changeLanguage(language)
}

/** The language of these tags, in order of preference, that comes first and has a folder; undefined when none has. */
export const bestOf = (tags: readonly string[]): string | undefined =>
  tags.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]).find((tag) => Object.hasOwn(languages, tag))

const served = typeof document === 'undefined' ? undefined : document.documentElement.lang

/** The address of the start page in a language, seen from the page as it was served: "./", "es/", "../". */
export function startPage(language: string, from: string = served ?? words.language): string {
  const down = language === firstLanguage ? '' : `${language}/`
  return `${from === firstLanguage ? './' : '../'}${down}`
}
