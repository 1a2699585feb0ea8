import { opened, pages } from './pages.mjs'
import { row } from './table.mjs'
import { walkInPage } from './walk.mjs'

/** The heap in MiB after one, five and all interviews in one tab, each deleted at its end. */
export async function heap({ interviews }) {
  const { page, devtools, end } = await opened(pages.app.url, 1)
  const after = []
  for (let times = 0; times < interviews; times += 1) {
    await page.evaluate(walkInPage, { ...pages.app.walk, pause: 0 })
    await page.getByRole('button', { name: 'Delete my answers', exact: true }).click()
    await page.getByRole('button', { name: 'Yes, delete them', exact: true }).click()
    await devtools.send('HeapProfiler.collectGarbage')
    after.push((await devtools.send('Runtime.getHeapUsage')).usedSize / 2 ** 20)
  }
  await end()
  return [...new Set([1, 5, interviews])]
    .filter((count) => count <= interviews)
    .map((count) => row(`heap after ${count} ${count === 1 ? 'interview' : 'interviews'}`, 'MiB', 2, after[count - 1]))
}
