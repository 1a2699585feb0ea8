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
  await page.waitForLoadState('networkidle')
}

/** Opens all that can be opened on the page: details, and the sources behind each claim. */
export async function opensAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '')
    for (const cite of document.querySelectorAll<HTMLElement>('button.cite[aria-expanded="false"]')) cite.click()
  })
}
