import { mergeConfig, type Plugin } from 'vite'
import ui from '../../src/locales/en/ui.json' with { type: 'json' }
import now from '../../vite.config.ts'

/** The label of Continue in the newer version. */
export const newWords = `${ui.question.continue} (new)`

const reworded: Plugin = {
  name: 'reworded',
  enforce: 'pre',
  transform: (code, id) =>
    id.endsWith('/en/ui.json') ? code.replace(`"continue": "${ui.question.continue}"`, `"continue": "${newWords}"`) : null,
}

/** The next version of the site, as a later build would make it. */
export default mergeConfig(now, { plugins: [reworded] })
