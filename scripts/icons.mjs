/** `npm run icons` renders the PNG icons for phones from public/icon.svg with the test browser. */
import { readFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { findChromium } from './browser.mjs'

const svg = readFileSync('public/icon.svg', 'utf8')
/**
 * A maskable icon is cut to a circle or a drop: its background reaches the edges, and its symbol stays within the middle 80 %.
 */
const maskable = svg
  .replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"')
  .replace(/<rect[^>]*fill="([^"]+)"\/>/, (_, color) => {
    return `<rect x="-4" y="-4" width="40" height="40" fill="${color}"/>`
  })
const icons = [
  ['icon-192.png', 192, svg],
  ['icon-512.png', 512, svg],
  ['icon-maskable-512.png', 512, maskable],
]

const browser = await chromium.launch({ executablePath: findChromium() || undefined, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
for (const [name, size, drawing] of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`)
  await page.screenshot({ path: `public/${name}`, omitBackground: true })
}
await browser.close()
