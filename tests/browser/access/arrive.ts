import { expect, type Page } from '@playwright/test'
import { drawn } from '../drawn.ts'
import type { Reached } from './reachable.ts'

/** Comes to the page in a tab that kept this. */
export async function arrives(page: Page, kept: Reached['kept']): Promise<void> {
  await page.evaluate((text) => {
    sessionStorage.removeItem('where-to-start-call:/')
    if (text === null) sessionStorage.removeItem('where-to-start:/')
    else sessionStorage.setItem('where-to-start:/', text)
    history.replaceState(null, '')
  }, kept)
  await page.reload()
  await drawn(page)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(settled)
}

/** Runs in the page: waits until nothing in it has changed for a tenth of a second, so that what is fetched later is there. */
export function settled(): Promise<void> {
  return new Promise((resolve) => {
    const wait = () => setTimeout(() => resolve(), 100)
    let timer = wait()
    new MutationObserver(() => {
      clearTimeout(timer)
      timer = wait()
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}

/** Opens all that can be opened on the page: details, and the sources behind each claim. */
export async function opensAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
    for (const cite of document.querySelectorAll<HTMLElement>('button.cite[aria-expanded="false"]')) cite.click()
  })
}
