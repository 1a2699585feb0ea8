import { readdirSync, readFileSync } from 'node:fs'
import { type Basis, facts } from '../../rules/facts.ts'
import { locator, locatorPicks } from '../../rules/locator.ts'
import { ladder } from '../../rules/settings.ts'
import { type Source, type SourceId, sourceIds, sources } from '../../rules/sources.ts'
import { type ForEverybody, withoutQuestions } from '../../rules/withoutQuestions.ts'
import { helpline } from '../../src/site/helplines.ts'

/** The words of a file by key. */
type Words = { readonly [key: string]: string | readonly string[] | Words }

const folder = new URL('../../src/locales/', import.meta.url)
const read = (tag: string, file: string): Words => JSON.parse(readFileSync(new URL(`${tag}/${file}.json`, folder), 'utf8'))

/** The text under a key of a file, such as "sections.say". */
const textIn = (words: Words, key: string): string =>
  String(key.split('.').reduce<Words[string] | undefined>((inner, name) => (inner as Words)[name], words))

/** The languages that have a folder. */
export const languages: readonly string[] = readdirSync(folder)

/** The name of the app in a language. */
export const nameIn = (tag: string): string => textIn(read(tag, 'ui'), 'name')

/**
 * The part of the start page for when no script runs or the app is missing: it says that the questions are not available, then
 * what helps without them, with the sources, and the settings to ask for. It uses the app's own words and numbers. Scripts
 * hide it at first and remove it once the app runs, so that showing it depends on nothing.
 */
export function withoutApp(tag: string): string {
  const result = read(tag, 'result')
  const without = read(tag, 'without')
  const words = read(tag, 'withoutScript')
  const row = (id: string) =>
    `<tr><th scope="row">${textIn(result, `settings.${id}.title`)}</th><td>${textIn(result, `settings.${id}.like`)}</td></tr>`
  const ids = Object.keys(withoutQuestions) as (keyof typeof withoutQuestions)[]
  return `<div class="withoutApp"><p class="card" role="alert">${words.why}</p>
${ids.map((id) => sectionOf(id, without)).join('')}
<h2>${words.settings}</h2><table><tbody>${ladder.map(row).join('')}</tbody></table>
<h2>${textIn(result, 'sections.sources')}</h2><ol>${sourcesUsed.map((id) => sourceLine(id, tag)).join('')}</ol></div>`
}

/** A section of the page without questions. */
function sectionOf(section: keyof typeof withoutQuestions, without: Words): string {
  const claims: Readonly<Record<string, ForEverybody>> = withoutQuestions[section]
  const [[{ label }]] = locatorPicks
  const said = Object.entries(claims).map(
    ([id, { basis }]) => `<p>${textIn(without, `${section}.${id}`).replace('{{pick}}', label)} ${marks(basis)}</p>`,
  )
  const { number, href } = helpline('treatment')
  const ways = `<p><a href="${href}">${number}</a> · <a href="${locator.href}">${locator.name}</a></p>`
  const { lines } = without.say as { readonly lines: readonly string[] }
  const after = { place: ways, say: `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>` }
  return `<h2>${textIn(without, `sections.${section}`)}</h2>${said.join('')}${section in after ? after[section as 'place' | 'say'] : ''}`
}

const bases = Object.values(withoutQuestions).flatMap((claims) => Object.values<ForEverybody>(claims).map(({ basis }) => basis))
const sourceOf = (fact: Basis[number]): SourceId | undefined => {
  const origin = facts[fact]
  return 'from' in origin ? origin.from : undefined
}
const numberOf = (id: SourceId): number => sourceIds.indexOf(id) + 1
const sourcesUsed = sourceIds.filter((id) => bases.flat().some((fact) => sourceOf(fact) === id))

/** The numbers of the sources of a claim, each a link to its source below. */
function marks(basis: Basis): string {
  const ids = [...new Set(basis.flatMap((fact) => sourceOf(fact) ?? []))]
  return ids.map((id) => `<a href="#source-${numberOf(id)}">[${numberOf(id)}]</a>`).join(' ')
}

/** A source with its number: a document by its title, a reference as a link. */
function sourceLine(id: SourceId, tag: string): string {
  const source: Source = sources[id]
  const name =
    source.kind === 'document'
      ? textIn(read(tag, 'facts'), `sources.${id}`)
      : `<a href="${source.href}" lang="en">${source.title}</a>, ${source.publisher}`
  return `<li id="source-${numberOf(id)}" value="${numberOf(id)}">${name}</li>`
}
