import { useSyncExternalStore } from 'react'
import { languages } from '../i18n/languages.ts'
import { isOneFile, partOfFile } from '../site/oneFile.ts'
import type { HostText, SiteSettings } from '../site/readSite.ts'
import { createStore } from './createStore.ts'

const none: SiteSettings = {}
const store = createStore<SiteSettings>(none)

/** The settings of the host, if it has any and they have arrived. */
export const siteSettings = (): SiteSettings => store.get()

/** The same for components. The served page is without them. */
export const useSite = (): SiteSettings => useSyncExternalStore(store.subscribe, store.get, () => none)

/** A text of the host in a language. */
export const hostWords = (text: HostText, language: string): string =>
  typeof text === 'string' ? text : (text[language] ?? Object.values(text)[0] ?? '')

/** The address to call a number that people wrote. */
export const callAddress = (number: string): string => `tel:${number.replace(/[^+\d]/g, '')}`

/**
 * Takes over what `site.json` says; in one file, what is in it. If it is missing or wrong, the page stays as it is, and the
 * console names what is wrong. `app` is the address of the script that this page runs.
 */
export async function readSiteSettings(app: string): Promise<void> {
  const text = isOneFile ? partOfFile('site') : await fetchSettings(new URL('../site.json', app))
  if (text.trim() === '{}') return
  const { readSite } = await import('../site/readSite.ts')
  const reading = readSite(text, Object.keys(languages))
  if ('site' in reading) store.set(reading.site)
  else tellHost(`site.json is not used. ${reading.wrong.join(' ')}`)
}

/** Says what is wrong with a file of the host. */
export function tellHost(sentence: string): void {
  // biome-ignore lint/suspicious/noConsole: whoever changed the file on a host has no other place to look
  console.warn(sentence)
}

async function fetchSettings(address: URL): Promise<string> {
  const file = await fetch(address, { cache: 'no-cache' })
  return file.ok ? file.text() : '{}'
}
