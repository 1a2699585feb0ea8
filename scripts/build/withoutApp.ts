import { readdirSync, readFileSync } from 'node:fs'
import { ladder } from '../../rules/settings.ts'
import type result from '../../src/locales/en/result.json'
import type ui from '../../src/locales/en/ui.json'
import type without from '../../src/locales/en/withoutScript.json'
import { helplines, onEveryScreen } from '../../src/site/helplines.ts'

const folder = new URL('../../src/locales/', import.meta.url)
const read = <T>(tag: string, file: string): T => JSON.parse(readFileSync(new URL(`${tag}/${file}.json`, folder), 'utf8'))

/** The languages that have a folder. */
export const languages: readonly string[] = readdirSync(folder)

/** The name of the app in a language. */
export const nameIn = (tag: string): string => read<typeof ui>(tag, 'ui').name

/**
 * The part of the start page for when no script runs or the app is missing: it says that the questions are not available, and
 * lists the other helplines and the settings to ask for. It uses the app's own words and numbers. Scripts hide it at first and
 * remove it once the app runs, so that showing it depends on nothing.
 */
export function withoutApp(tag: string): string {
  const { settings } = read<typeof result>(tag, 'result')
  const { help } = read<typeof ui>(tag, 'ui')
  const words = read<typeof without>(tag, 'withoutScript')
  const others = helplines.filter((line) => !onEveryScreen.includes(line))
  const lines = others.map(({ id, number, href }) => `<li>${help[id]}: <a href="${href}">${number}</a></li>`)
  const rows = ladder.map((id) => `<tr><th scope="row">${settings[id].title}</th><td>${settings[id].like}</td></tr>`)
  return `<div class="withoutApp"><p class="card" role="alert">${words.why}</p>
<h2>${help.label}</h2><ul>${lines.join('')}</ul>
<h2>${words.settings}</h2><table><tbody>${rows.join('')}</tbody></table></div>`
}
