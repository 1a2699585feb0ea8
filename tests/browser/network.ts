import type { Page, Route } from '@playwright/test'

/** Cuts the connection as soon as a page itself has arrived. Returns a function that restores it. */
export async function cutConnection(page: Page): Promise<() => Promise<void>> {
  const cut = (route: Route) => (route.request().isNavigationRequest() ? route.fallback() : route.abort())
  await page.route('**', cut)
  return () => page.unroute('**', cut)
}
