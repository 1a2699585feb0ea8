import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { readSite } from '../../src/site/readSite.ts'
import { languages } from './withoutApp.ts'

/** The site settings for a build, checked: the file that `--site` names, or none. Throws a sentence for each wrong setting. */
export function siteFile(path = process.env.SITE): string {
  if (!path) return '{}'
  const text = readFileSync(path, 'utf8')
  const reading = readSite(text, languages)
  if ('wrong' in reading) throw new Error(`${path} has settings that are not allowed.\n${reading.wrong.join('\n')}`)
  return JSON.stringify(reading.site)
}

/** Adds `site.json` to the built site. A wrong one ends the build before anything is written. */
export function siteSettings(): Plugin {
  let source = ''
  return {
    name: 'site-settings',
    apply: 'build',
    buildStart() {
      try {
        source = siteFile()
      } catch (error) {
        this.error((error as Error).message)
      }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'site.json', source })
    },
  }
}
