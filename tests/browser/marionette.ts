import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TabbedBrowser } from './tabs.ts'

type Answer = readonly [
  type: number,
  id: number,
  error: { readonly message: string } | null,
  result: { readonly value?: unknown },
]

/** Closes the tab on screen once Firefox has written down what it holds, as it does all the time. */
const close = `const { TabStateFlusher } = ChromeUtils.importESModule('resource:///modules/sessionstore/TabStateFlusher.sys.mjs')
const tab = gBrowser.selectedTab
return TabStateFlusher.flush(tab.linkedBrowser).then(() => gBrowser.removeTab(tab))`

/** Firefox, driven over Marionette, the protocol beneath its WebDriver, which reaches the browser's own commands. */
export class Firefox implements TabbedBrowser {
  private readonly path: string
  private readonly profile = mkdtempSync(join(tmpdir(), 'firefox-'))
  private process: ChildProcess | undefined
  private socket: Socket | undefined
  private waiting = new Map<number, (answer: Answer) => void>()

  constructor(path: string) {
    this.path = path
  }

  async begins(): Promise<void> {
    const port = await freePort()
    const preferences = { 'marionette.port': port, 'browser.startup.page': 3, 'browser.sessionstore.resume_from_crash': false }
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${value});\n`)
    writeFileSync(join(this.profile, 'user.js'), lines.join(''))
    const args = ['-headless', '-marionette', '--remote-allow-system-access', '-no-remote', '-profile', this.profile]
    this.process = spawn(this.path, args, { stdio: 'ignore' })
    this.socket = await connected(port)
    this.reads(this.socket)
    await this.sends('WebDriver:NewSession', {})
    await this.sends('WebDriver:SetTimeouts', { script: 60_000 })
    await this.commands('')
  }

  async quits(): Promise<void> {
    if (!this.process) return
    const ended = once(this.process, 'exit')
    await this.sends('Marionette:Quit', { flags: ['eAttemptQuit'] })
    await ended
    this.process = undefined
  }

  async ends(): Promise<void> {
    if (this.process) {
      const ended = once(this.process, 'exit')
      this.process.kill()
      await ended
    }
    rmSync(this.profile, { recursive: true, force: true })
  }

  opensTab(): Promise<void> {
    return this.commands('gBrowser.selectedTab = gBrowser.addTrustedTab("about:blank")')
  }

  async opens(url: string): Promise<void> {
    await this.sends('WebDriver:Navigate', { url })
  }

  goesBack(): Promise<void> {
    return this.commands('gBrowser.goBack()')
  }

  copiesTab(): Promise<void> {
    return this.commands('gBrowser.selectedTab = gBrowser.duplicateTab(gBrowser.selectedTab)')
  }

  closesTab(): Promise<void> {
    return this.commands(close)
  }

  reopensTab(): Promise<void> {
    return this.commands('SessionStore.undoCloseTab(window, 0)')
  }

  runs<Result, Given = null>(inPage: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result> {
    return this.runsIn('content', `return (${inPage})(...arguments)`, [given])
  }

  /** Runs in the browser itself, then looks at the tab that is on screen after that. */
  private async commands(script: string): Promise<void> {
    await this.runsIn('chrome', script, [])
    const handles = async () => (await this.sends('WebDriver:GetWindowHandles', {})) as unknown as readonly string[]
    for (const handle of await handles()) {
      await this.sends('WebDriver:SwitchToWindow', { handle, focus: false })
      if (await this.runsIn<boolean>('content', 'return document.visibilityState === "visible"', [])) return
    }
  }

  private async runsIn<Result>(context: 'chrome' | 'content', script: string, args: readonly unknown[]): Promise<Result> {
    await this.sends('Marionette:SetContext', { value: context })
    const { value } = await this.sends('WebDriver:ExecuteScript', { script, args })
    return value as Result
  }

  private sends(name: string, parameters: object): Promise<{ readonly value?: unknown }> {
    const id = this.waiting.size + 1
    const answered = new Promise<{ readonly value?: unknown }>((resolve, reject) => {
      this.waiting.set(id, ([, , error, result]) => (error ? reject(new Error(`${name}: ${error.message}`)) : resolve(result)))
    })
    const message = JSON.stringify([0, id, name, parameters])
    this.socket?.write(`${Buffer.byteLength(message)}:${message}`)
    return answered
  }

  /** Each message comes as its length in bytes, a colon, and JSON. */
  private reads(socket: Socket): void {
    let read = Buffer.alloc(0)
    this.waiting = new Map()
    socket.on('error', () => undefined) // it quits
    socket.on('data', (more: Buffer) => {
      read = Buffer.concat([read, more])
      for (;;) {
        const begin = read.indexOf(':') + 1
        const end = begin + Number(read.subarray(0, begin - 1))
        if (begin === 0 || read.length < end) return
        const message = JSON.parse(String(read.subarray(begin, end)))
        read = read.subarray(end)
        if (Array.isArray(message)) this.waiting.get(message[1])?.(message as unknown as Answer)
      }
    })
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  return port
}

/** Tries for 30 seconds: a browser takes a while to listen. */
async function connected(port: number): Promise<Socket> {
  for (let tries = 0; tries < 300; tries += 1) {
    const socket = connect(port, '127.0.0.1')
    const isOpen = await once(socket, 'connect').then(
      () => true,
      () => false,
    )
    if (isOpen) return socket
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('Firefox did not start.')
}
