import { readdirSync, readFileSync } from 'node:fs'
import { ladder } from '../rules/settings.ts'
import { helpline, helplines } from '../src/helplines.ts'
import type language from '../src/locales/en/language.json'
import type result from '../src/locales/en/result.json'
import type ui from '../src/locales/en/ui.json'
import type without from '../src/locales/en/withoutScript.json'

const folder = new URL('../src/locales/', import.meta.url)
const read = <T>(tag: string, file: string): T => JSON.parse(readFileSync(new URL(`${tag}/${file}.json`, folder), 'utf8'))

/** The languages that have a folder. */
export const languages: readonly string[] = readdirSync(folder)

/** The name of the app in a language. */
export const nameIn = (tag: string): string => read<typeof ui>(tag, 'ui').name

/**
 * What stands on the page where scripts do not run: the emergency numbers, the helplines, the settings one can ask for,
 * and the same page in the other languages. Made from the same words and numbers as the app.
 */
export function withoutScript(tag: string, startPage: (other: string) => string): string {
  const { settings } = read<typeof result>(tag, 'result')
  const { emergency, help, language, name, start } = read<typeof ui>(tag, 'ui')
  const words = read<typeof without>(tag, 'withoutScript')
  const call = (id: 'emergency' | 'crisis') =>
    `<a class="call" href="${helpline(id).href}">${emergency.call.replace('{{number}}', helpline(id).number)}</a>`
  const lines = helplines.map(({ id, number, href }) => `<li>${help[id]}: <a href="${href}">${number}</a></li>`)
  const rows = ladder.map((id) => `<tr><th scope="row">${settings[id].title}</th><td>${settings[id].like}</td></tr>`)
  const others = languages.filter((other) => other !== tag).map((other) => link(other, startPage(other)))
  return `<noscript><main>
<nav class="languages" aria-label="${language.label}"><ul>${others.join('')}</ul></nav>
<h1>${name}</h1>
<p>${words.why}</p>
<section class="card urgent"><h2>${start.urgentTitle}</h2><p>${start.urgent}</p><p>${start.crisis}</p><div class="calls">${call('emergency')}${call('crisis')}</div></section>
<h2>${help.label}</h2><ul>${lines.join('')}</ul>
<h2>${words.settings}</h2><table><tbody>${rows.join('')}</tbody></table>
</main></noscript>`
}

const link = (tag: string, href: string) =>
  `<li><a href="${href}" lang="${tag}" hreflang="${tag}">${read<typeof language>(tag, 'language').name}</a></li>`
