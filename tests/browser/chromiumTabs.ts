import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, type Worker } from '@playwright/test'
import type { TabbedBrowser } from './tabs.ts'

/** The browser's own commands, as an extension has them. Playwright closes and opens tabs in its own way. */
declare const chrome: {
  readonly sessions: { restore(): Promise<unknown> }
  readonly tabs: { query(wanted: { active: true }): Promise<{ id: number }[]>; duplicate(id: number): Promise<unknown> }
}

const manifest = {
  manifest_version: 3,
  name: 'Tabs',
  version: '1',
  permissions: ['sessions', 'tabs'],
  background: { service_worker: 'worker.js' },
}

/** Full Chromium, whose own commands for tabs are reached through an extension. Its headless shell has none. */
export class Chromium implements TabbedBrowser {
  private readonly path: string
  private readonly profile = mkdtempSync(join(tmpdir(), 'chromium-'))
  private readonly extension = mkdtempSync(join(tmpdir(), 'extension-'))
  private context: BrowserContext | undefined
  private shown: Page | undefined
  /** The address on screen when it quit. */
  private last = 'about:blank'

  constructor(path: string) {
    this.path = path
    writeFileSync(join(this.extension, 'manifest.json'), JSON.stringify(manifest))
    writeFileSync(join(this.extension, 'worker.js'), '')
  }

  async begins(): Promise<void> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      executablePath: this.path,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: ['--no-sandbox', '--disable-gpu', `--load-extension=${this.extension}`, '--restore-last-session'],
    })
    const find = () => this.tabs.pages().find((page) => page.url() === this.last)
    await expect.poll(find, { message: 'the tab of the last time, if any, is back' }).toBeDefined()
    this.shown = find()
  }

  async quits(): Promise<void> {
    this.last = this.page.url()
    await this.context?.close()
  }

  async ends(): Promise<void> {
    await this.context?.close()
    for (const folder of [this.profile, this.extension]) rmSync(folder, { recursive: true, force: true })
  }

  async opensTab(): Promise<void> {
    this.shown = await this.tabs.newPage()
  }

  async opens(url: string): Promise<void> {
    await this.page.goto(url)
  }

  async runs<Result, Given = null>(inPage: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result> {
    return (await this.page.evaluate(inPage as (given: unknown) => Result, given)) as Result
  }

  async goesBack(): Promise<void> {
    await this.page.goBack()
  }

  async copiesTab(): Promise<void> {
    await this.page.bringToFront()
    await this.gives(async () => {
      const [tab] = await chrome.tabs.query({ active: true })
      if (tab) await chrome.tabs.duplicate(tab.id)
    })
  }

  async closesTab(): Promise<void> {
    await this.page.close()
    this.shown = this.tabs.pages().at(-1)
  }

  async reopensTab(): Promise<void> {
    await this.gives(async () => {
      await chrome.sessions.restore()
    })
  }

  /** Gives a command of the browser, and looks at the tab that it opens. */
  private async gives(command: () => Promise<void>): Promise<void> {
    const worker: Worker = this.tabs.serviceWorkers()[0] ?? (await this.tabs.waitForEvent('serviceworker'))
    const [opened] = await Promise.all([this.tabs.waitForEvent('page'), worker.evaluate(command)])
    this.shown = opened
  }

  private get tabs(): BrowserContext {
    if (!this.context) throw new Error('Chromium has not begun.')
    return this.context
  }

  private get page(): Page {
    if (!this.shown) throw new Error('Chromium shows no tab.')
    return this.shown
  }
}
