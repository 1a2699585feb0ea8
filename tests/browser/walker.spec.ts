import { neutralPage } from '../../src/site/helplines.ts'
import { expect, test } from './test.ts'
import { type Tally, Walker } from './walk/walker.ts'

// Chance people on the real page, beside the real machine: what nobody thought of, as far as STEPS and SEED reach.

const steps = Number(process.env.STEPS ?? 75)
const seed = Number(process.env.SEED ?? 20261121)
const atATime = 75

test.use({ forgives: /^request off the site: https:\/\/www\.weather\.gov\// })

for (let from = 0; from < steps; from += atATime) {
  const count = Math.min(atATime, steps - from)
  const own = seed + from / atATime
  test(`in ${count} random steps (seed ${own}), the page does what the machine does`, async ({ page, context }) => {
    test.setTimeout(600_000)
    await page.route(neutralPage, (route) => route.fulfill({ body: 'sunny', contentType: 'text/html' }))
    const tally: Tally = { did: {}, saw: {} }
    await new Walker(page, await context.newCDPSession(page), own, tally).walks(count)
    test.info().annotations.push({ type: 'tally', description: JSON.stringify(tally) })
    const done = Object.values(tally.did).reduce((sum, times) => sum + times, 0)
    expect(done).toBe(count)
  })
}
