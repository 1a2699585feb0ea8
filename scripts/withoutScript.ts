import { ladder } from '../rules/settings.ts'
import { helpline, helplines } from '../src/helplines.ts'
import result from '../src/locales/en/result.json' with { type: 'json' }
import ui from '../src/locales/en/ui.json' with { type: 'json' }
import words from '../src/locales/en/withoutScript.json' with { type: 'json' }

const { settings } = result
const { emergency, help, name, start } = ui

/**
 * What stands on the page where scripts do not run: the emergency numbers, the helplines, and the settings one can ask
 * for. Made from the same words and numbers as the app.
 */
export function withoutScript(): string {
  const call = (id: 'emergency' | 'crisis') =>
    `<a class="call" href="${helpline(id).href}">${emergency.call.replace('{{number}}', helpline(id).number)}</a>`
  const lines = helplines.map(({ id, number, href }) => `<li>${help[id]}: <a href="${href}">${number}</a></li>`)
  const rows = ladder.map((id) => `<tr><th scope="row">${settings[id].title}</th><td>${settings[id].like}</td></tr>`)
  return `<noscript><main>
<h1>${name}</h1>
<p>${words.why}</p>
<section class="card urgent"><h2>${start.urgentTitle}</h2><p>${start.urgent}</p><p>${start.crisis}</p><div class="calls">${call('emergency')}${call('crisis')}</div></section>
<h2>${help.label}</h2><ul>${lines.join('')}</ul>
<h2>${words.settings}</h2><table><tbody>${rows.join('')}</tbody></table>
</main></noscript>`
}
