import { expect, type Page } from '@playwright/test'

/** True once the app answers what was served. What people do before that is in `first.spec.ts`. */
export const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const marked = Object.keys(document.querySelector('main') ?? {})
    return document.documentElement.dataset.app === undefined && marked.some((name) => name.startsWith('__react'))
  })

/** Waits for that. */
export const takenOver = (page: Page): Promise<void> =>
  expect.poll(() => isTakenOver(page), 'the app has taken the page over').toBe(true)
