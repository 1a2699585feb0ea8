import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { readSite } from '../../src/site/readSite.ts'
import { languages } from './withoutApp.ts'

/**
 * The site settings for a build, checked: those of the file that `--site` names, or none. Throws an error that says no more
 * than what is wrong.
 */
export function siteFile(path = process.env.SITE): string {
  if (!path) return '{}'
  try {
    const reading = readSite(readFileSync(path, 'utf8'), languages)
    if ('site' in reading) return JSON.stringify(reading.site)
    throw new Error(`${path} has settings that are not allowed.\n${reading.wrong.join('\n')}`)
  } catch (error) {
    const { message } = error as Error
    throw Object.assign(new Error(message), { stack: message })
  }
}

/** Adds `site.json` to the built site. A wrong one ends the build before anything is written. */
export function siteSettings(): Plugin {
  let source = ''
  return {
    name: 'site-settings',
    apply: 'build',
    configResolved() {
      source = siteFile()
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'site.json', source })
    },
  }
}
