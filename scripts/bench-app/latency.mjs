import { opened, pages } from './pages.mjs'
import { median, quantile, row } from './table.mjs'
import { walkInPage } from './walk.mjs'

/** Emulates a cheap phone: this many times slower than this machine. */
const slower = 4

/** One interview from the first question to the end: its steps and its tasks of 50 ms or more, in milliseconds. */
async function walked({ url, walk }) {
  const { page, end } = await opened(url, slower)
  const came = await page.evaluate(walkInPage, walk)
  await end()
  return came
}

/** Alternates between the app and the floor, so that other load on the machine affects both. */
export async function latency({ runs }) {
  const came = { app: [], floor: [] }
  for (let times = 0; times < runs; times += 1) for (const name of Object.keys(came)) came[name].push(await walked(pages[name]))
  const steps = (name) => came[name].flatMap((walk) => walk.steps)
  const long = (name) => Math.max(0, ...came[name].flatMap((walk) => walk.long))
  const result = median(came.app.map((walk) => walk.result))
  const step = (name, at) => row(name, 'ms', 0, quantile(steps('app'), at), quantile(steps('floor'), at))
  return [
    row('steps from choosing an answer to the next question painted', '', 0, steps('app').length, steps('floor').length),
    step('such a step, median', 0.5),
    step('such a step, 95 of 100', 0.95),
    row('the result painted', 'ms', 0, result),
    row('the result painted, beyond the next question', 'ms', 0, result - median(steps('app'))),
    row('longest task of 50 ms and more on the walk', 'ms', 0, long('app'), long('floor')),
  ]
}
