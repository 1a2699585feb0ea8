/** The review kit as one file: scripts, styles and all it shows inside, and nothing that it could ask the network for. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { bundleOne } from '../build/bundleOne.ts'
import { withPolicy } from '../build/headers.ts'
import { dataTag, scriptTag, styleTag } from '../build/tags.ts'
import { material } from './material.ts'

export async function kitPage(): Promise<string> {
  const { script, style } = await bundleOne('scripts/review-kit/page/main.tsx', {
    plugins: [react()],
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const template = await readFile(resolve(import.meta.dirname, 'index.html'), 'utf8')
  const page = template
    .replace('<!--style-->', () => styleTag(style))
    .replace('<!--material-->', () => dataTag('material', material()))
    .replace('<!--script-->', () => scriptTag(script))
  return withPolicy(page, 'one file')
}
