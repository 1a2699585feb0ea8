import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What a machine finds against WCAG 2.2 AA, and against good practice, in what is on screen now. */
export async function axe(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ preload: false, resultTypes: ['violations'] }).withTags(tags)
  const { violations } = await builder.setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
