import { expect, type Page } from '@playwright/test'

/** True once the app answers what was served, and a result is there to its end. What people do before that is in `first.spec.ts`. */
export const isTakenOver = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const marked = Object.keys(document.querySelector('main') ?? {})
    const isWhole = document.querySelector('.result:not(:has(#keep))') === null
    return document.documentElement.dataset.app === undefined && marked.some((name) => name.startsWith('__react')) && isWhole
  })

/** Waits for that. */
export const takenOver = (page: Page): Promise<void> =>
  expect.poll(() => isTakenOver(page), 'the app has taken the page over').toBe(true)
