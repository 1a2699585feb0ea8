import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/** Serves a folder in brotli, as a good host would. Resolves to its address and a function that stops it. */
export function serve(folder) {
  const packed = new Map()
  const fileOf = (path) => {
    const file = join(folder, path)
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() ? join(file, 'index.html') : file
  }
  const server = createServer(({ url }, reply) => {
    try {
      const file = fileOf(decodeURI(new URL(url, 'http://here').pathname))
      if (!packed.has(file)) packed.set(file, brotliCompressSync(readFileSync(file)))
      const cache = file.includes('assets') ? 'max-age=31536000, immutable' : 'no-cache'
      const type = `${types[extname(file)] ?? 'text/plain'}; charset=utf-8`
      reply.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': cache })
      reply.end(packed.get(file))
    } catch {
      reply.writeHead(404).end()
    }
  })
  return new Promise((resolve) => {
    server.listen(0, () => resolve({ url: `http://localhost:${server.address().port}/`, end: () => server.close() }))
  })
}
