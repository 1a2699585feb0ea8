/** `npm run review-kit`: writes review-kit.html, one file for clinicians who judge the rules (docs/review.md). */
import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))
const file = resolve(root, process.argv[2] ?? 'review-kit.html')
// What loads the TypeScript below would take itself for a development server, and React with it.
process.env.NODE_ENV = 'production'
const { module } = await runnerImport('./scripts/review-kit/html.ts', { root, configFile: false, logLevel: 'error' })
const page = await module.kitPage()
writeFileSync(file, page)
console.log(`Written: ${file} (${Math.round(Buffer.byteLength(page) / 1024)} KiB). Open it in a browser, or send it.`)
