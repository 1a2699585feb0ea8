import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** Turns `x.json?first` into a module with one export per key of `x.json`, so that a page can import only some of them. */
export const firstWords: Plugin = {
  name: 'words-first',
  enforce: 'pre',
  load(id) {
    const [file = '', query] = id.split('?')
    if (!file.endsWith('.json') || query !== 'first') return null
    const words: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'))
    const exports = Object.entries(words).map(([key, under]) => `export const ${key} = ${JSON.stringify(under)}`)
    return { code: exports.join('\n'), moduleType: 'js' }
  },
}
