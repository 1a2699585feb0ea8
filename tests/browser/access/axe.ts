import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The color rules, the only ones that another color scheme can change. */
const ofColor = ['color-contrast', 'link-in-text-block']

/** The axe violations of WCAG 2.2 AA and best practices on the current screen, or only those of the color rules. */
export async function axe(page: Page, rules: 'all' | 'of color' = 'all'): Promise<string[]> {
  const every = new AxeBuilder({ page }).options({ preload: false, resultTypes: ['violations'] })
  const builder = rules === 'all' ? every.withTags(tags) : every.withRules(ofColor)
  const { violations } = await builder.setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}
