import { expect, type Page } from '@playwright/test'

/** True once the app has hydrated the page and a result is complete. `first.spec.ts` tests the time before that. */
export const isDrawn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const isServed = document.documentElement.dataset.app !== undefined
    const isTakenOver = Object.keys(document.querySelector('main') ?? {}).some((name) => name.startsWith('__react'))
    const isPartOfAResult = document.querySelector('.layers:not(:has(#keep)), .layers:not(:has(.behind-it))') !== null
    return !isServed && isTakenOver && !isPartOfAResult
  })

/** Waits until the app has drawn the page. */
export const drawn = (page: Page): Promise<void> =>
  expect.poll(() => isDrawn(page), { message: 'the app has drawn the page', intervals: [20, 40, 80] }).toBe(true)

/** Waits until the page has been painted and its place is in the history: nobody presses Back before that. */
export const stands = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
