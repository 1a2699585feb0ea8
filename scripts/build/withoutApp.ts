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
 * What the start page shows where no script runs or the app does not: that the questions are not there, the helplines that
 * are not above, and the settings one can ask for. Made from the same words and numbers as the app. Scripts hide it when
 * they begin and take it away when the app runs: nothing has to work for it to be seen.
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
