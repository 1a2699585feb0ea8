import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { bundleOne } from './bundleOne.ts'
import { firstWords } from './firstWords.ts'
import { parserAsModule } from './parserAsModule.ts'
import { siteFile } from './siteFile.ts'
import { asOneFile } from './startPages.ts'
import { dataTag, scriptTag, styleTag } from './tags.ts'

const define = { 'import.meta.env.ONE_FILE': 'true' }

/** The whole page as one file that needs no server and no network, with the site settings that `--site` names. */
export async function oneFile(): Promise<string> {
  const site = JSON.parse(siteFile())
  const { script, style, notices } = await bundleOne('src/boot/inline.ts', {
    plugins: [react(), parserAsModule, firstWords],
    resolve: { alias: { 'use-sync-external-store/shim/with-selector': 'use-sync-external-store/with-selector' } },
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
  })
  const template = await readFile(resolve(import.meta.dirname, '../../index.html'), 'utf8')
  const tags = [styleTag(style), dataTag('site', site), dataTag('licenses', notices), scriptTag(script)].join('')
  return asOneFile(site.languages?.[0] ?? 'en', template, tags, { mode: 'production', define })
}
