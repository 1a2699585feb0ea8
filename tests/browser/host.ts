import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, resolve } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { headers } from '../../scripts/build/headers.ts'
import { saidIn } from './languages.ts'
import { nextVersion } from './nextVersion.ts'
import { Person } from './person.ts'
import { test as base } from './test.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/** Serves the built site under one or more paths. It can change versions, fail in several ways, and disappear. */
export class Host {
  /** The folders it serves, newest version first. */
  versions: readonly string[] = ['dist']
  /** How it responds to requests for a page. */
  pages: 'well' | 'never' | 'broken' | 'halfway' = 'well'
  /** Sends the rest of a page that was sent halfway. */
  goesOn: () => void = () => undefined
  /** Replacement files, by name. */
  instead: Readonly<Record<string, string>> = {}
  /** The requests so far. */
  readonly asked: string[] = []
  private readonly paths: readonly string[]
  private server: Server | undefined
  private port = 0

  constructor(...paths: readonly string[]) {
    this.paths = paths.length > 0 ? paths : ['/']
  }

  /** The address of the site, under the first of its paths. */
  get url(): string {
    return this.at(this.paths[0] as string)
  }

  at(path: string): string {
    return `http://localhost:${this.port}${path}`
  }

  async begins(): Promise<void> {
    const server = createServer(({ url = '/' }, reply) => this.reply(new URL(url, this.url).pathname, reply))
    this.server = server
    await new Promise<void>((begun) => server.listen(this.port, begun))
    this.port = (server.address() as AddressInfo).port
  }

  async ends(): Promise<void> {
    const { server } = this
    server?.closeAllConnections()
    if (server?.listening) await new Promise((ended) => server.close(ended))
  }

  private reply(path: string, reply: ServerResponse): void {
    const under = this.paths.find((each) => path.startsWith(each))
    const asked = path.slice(under?.length ?? 0).replace(/(^|\/)$/, '$1index.html')
    this.asked.push(asked)
    if (extname(asked) === '.html' && this.pages === 'never') return
    if (extname(asked) === '.html' && this.pages === 'broken') return void reply.writeHead(503).end()
    const file = this.versions.map((folder) => resolve(folder, this.instead[asked] ?? asked)).find((each) => existsSync(each))
    if (under === undefined || !file) return void reply.writeHead(404).end()
    reply.writeHead(200, { ...headers, 'Content-Type': types[extname(file)] ?? 'text/plain' })
    const content = readFileSync(file)
    if (extname(asked) === '.html' && this.pages === 'halfway') {
      const half = content.indexOf('<section')
      reply.write(content.subarray(0, half))
      this.goesOn = () => reply.end(content.subarray(half))
    } else reply.end(content)
  }
}

/** A person whose screens other tests check for accessibility. */
export const unchecked = (page: Page): Person => new Person(page, saidIn('en'), './', null)

/** Messages of the browser itself if a server is gone or a file is missing. */
export const gone = /Failed to load resource|ERR_CONNECTION|ERR_FAILED|Failed to fetch|status of (404|503)|could not be loaded/

/** Waits until this page is served from the cache. */
export const worksOffline = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated')

/** Tests with their own host, in a browser with service workers. `next` is a newer version of the built site. */
export const test = base.extend<{ host: Host; next: string }>({
  serviceWorkers: 'allow',
  host: async ({ browserName: _ }, use) => {
    const host = new Host()
    await host.begins()
    await use(host)
    await host.ends()
  },
  person: async ({ page }, use) => use(unchecked(page)),
  baseURL: async ({ host }, use) => use(host.url),
  next: nextVersion,
})
