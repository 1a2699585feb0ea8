import { type ChildProcess, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The lines for nginx in docs/hosting.md, which is what hosts copy. */
const documented = readFileSync('docs/hosting.md', 'utf8').match(/```nginx\n([\s\S]*?)```/)?.[1] ?? ''

/** The path of the site on this host. */
const path = '/start/'

/** A user without rights, for when the tests run as root. */
const nobody = 65_534
const isRoot = process.getuid?.() === 0

/** An nginx that serves the site under a path, with the documented lines and only the port and the folder replaced. */
export class Nginx {
  private readonly folder = mkdtempSync(join(tmpdir(), 'where-to-start-'))
  private readonly site = join(this.folder, 'www', path)
  private child: ChildProcess | undefined
  private port = 0
  /** What the server wrote into its error log. */
  readonly said: string[] = []

  get url(): string {
    return `http://localhost:${this.port}${path}`
  }

  /** Puts a built version into place in the documented order: the hashed files, the pages, then the worker. */
  publish(version: string): void {
    mkdirSync(this.site, { recursive: true })
    const isWorker = (file: string) => file.endsWith('/sw.js')
    cpSync(join(version, 'assets'), join(this.site, 'assets'), { recursive: true })
    cpSync(version, this.site, { recursive: true, filter: (file) => !isWorker(file) })
    cpSync(join(version, 'sw.js'), join(this.site, 'sw.js'))
  }

  async start(): Promise<void> {
    this.port = await freePort()
    const { folder } = this
    const lines = documented
      .replace('listen 8080;', `listen ${this.port};`)
      .replace('root /var/www/where-to-start;', `root ${folder}/www;`)
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`)
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off;\npid ${folder}/pid;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\n${temporary.join('\n')}\n${lines}}\n`,
    )
    chmodSync(folder, 0o755)
    if (isRoot) chownSync(folder, nobody, nobody)
    const user = isRoot ? { uid: nobody, gid: nobody } : {}
    const args = ['-e', 'stderr', '-p', folder, '-c', join(folder, 'nginx.conf')]
    this.child = spawn(process.env.NGINX_PATH ?? 'nginx', args, { stdio: ['ignore', 'ignore', 'pipe'], ...user })
    this.child.stderr?.on('data', (part) => this.said.push(String(part)))
    await this.answers()
  }

  /** Ends the server; the site is gone until it starts again. */
  async stop(): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.folder, { recursive: true })
  }

  /** Removes one file of the site. */
  lose(file: string): void {
    rmSync(join(this.site, file))
  }

  private async answers(): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      if (this.child?.exitCode !== null) throw new Error(`nginx did not start with the documented lines. ${this.said.join('')}`)
      const isHere = await fetch(this.url).then(
        ({ ok }) => ok,
        () => false,
      )
      if (isHere) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    throw new Error('nginx did not serve the page within five seconds.')
  }
}

/** A port that is free now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
