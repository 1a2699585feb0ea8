import { spawn } from 'node:child_process'

/** Where the driver listens. One at a time. */
const server = 'http://127.0.0.1:4499'

async function call<Result = unknown>(method: string, path: string, body?: object): Promise<Result> {
  const reply = await fetch(server + path, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = (await reply.json()) as { value: Result }
  if (!reply.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`)
  return value
}

/** Starts a driver on a screen that nobody sees; returns what ends it. */
export async function startDriver(path: string): Promise<() => void> {
  const driver = spawn('xvfb-run', ['-a', path, '--port=4499'], { stdio: 'ignore', detached: true })
  const isReady = () => call('GET', '/status').then(Boolean, () => false)
  for (let tries = 0; !(await isReady()); tries += 1) {
    if (tries > 100) throw new Error(`${path} did not start.`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return () => {
    if (driver.pid) process.kill(-driver.pid)
  }
}

/** A browser over classic WebDriver: as much of it as the walks need. */
export class Browser {
  private readonly session: string

  private constructor(session: string) {
    this.session = `/session/${session}`
  }

  static async starts(): Promise<Browser> {
    const options = { 'webkitgtk:browserOptions': { binary: process.env.WEBKIT_PATH, args: ['--automation'] } }
    const capabilities = { alwaysMatch: options }
    const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities })
    return new Browser(sessionId)
  }

  async opens(url: string): Promise<void> {
    await call('POST', `${this.session}/url`, { url })
  }

  address(): Promise<string> {
    return call('GET', `${this.session}/url`)
  }

  async reloads(): Promise<void> {
    await call('POST', `${this.session}/refresh`, {})
  }

  async ends(): Promise<void> {
    await call('DELETE', this.session)
  }

  /** What a function returns that runs in the page, at once or later. */
  async runs<Result, Given = null>(inPage: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result> {
    const script = `const [given, done] = arguments
      Promise.resolve(given).then(${inPage}).then((result) => done({ result }), (error) => done({ error: String(error) }))`
    const args = [given]
    const { result, error } = await call<{ result: Result; error?: string }>('POST', `${this.session}/execute/async`, {
      script,
      args,
    })
    if (error) throw new Error(error)
    return result
  }
}
