/** `npm run build:file`: writes the whole page as one file (docs/one-file.md). */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = resolve(root, process.argv[2] ?? 'dist-file/where-to-start.html')
// What loads the TypeScript below would take itself for a development server, and React with it.
process.env.NODE_ENV = 'production'
const { module } = await runnerImport('./scripts/build/oneFile.ts', { root, configFile: false, logLevel: 'error' })
const page = await module.oneFile()
mkdirSync(dirname(file), { recursive: true })
writeFileSync(file, page)
const kibibytes = (bytes) => Math.round(bytes / 1024)
console.log(`Written: ${file}`)
console.log(`${kibibytes(Buffer.byteLength(page))} KiB, ${kibibytes(brotliCompressSync(page).length)} KiB compressed.`)
