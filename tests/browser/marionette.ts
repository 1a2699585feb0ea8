import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Answer = readonly [
  type: number,
  id: number,
  error: { readonly message: string } | null,
  result: { readonly value?: unknown },
]

/**
 * Firefox, driven over Marionette, the protocol beneath its WebDriver: unlike all others it reaches the browser's own
 * commands, and so really closes a tab, brings it back, copies it, and quits.
 */
export class Firefox {
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
  }

  /** Quits as a person does, so that the tabs are there the next time. */
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

  opens(url: string): Promise<unknown> {
    return this.sends('WebDriver:Navigate', { url })
  }

  /** What a function returns that runs in the page of the tab on screen. */
  runs<Result, Given = null>(inPage: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result> {
    return this.runsIn('content', `return (${inPage})(...arguments)`, [given])
  }

  /** Runs in the browser itself, then looks at the tab that is on screen after that. */
  async commands(script: string): Promise<void> {
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
