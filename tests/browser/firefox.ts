import type { Page } from '@playwright/test'

/** Sizes in centimeters. Playwright 1.65 sends inches, and Firefox takes them as centimeters: the unit is wrong on purpose. */
const papers = { A4: { width: '21in', height: '29.7in' }, Letter: { width: '21.59in', height: '27.94in' } } as const

/** Replaces what Playwright cannot do in Firefox: print on a paper format, and render for print. */
export function adapt(page: Page): void {
  const pdf = page.pdf.bind(page)
  page.pdf = ({ format, ...options } = {}) => pdf({ ...options, ...papers[format as keyof typeof papers] })
  page.emulateMedia = async ({ media } = {}) => page.evaluate(drawFor, media ?? 'screen')
}

/** Runs in the page. With "not print", the page on screen looks as it would on paper, without what is for screens only. */
function drawFor(media: 'print' | 'screen'): void {
  const within = (rule: CSSRule): CSSRule[] =>
    rule instanceof CSSGroupingRule ? [rule, ...[...rule.cssRules].flatMap(within)] : []
  for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).flatMap(within)) {
    if (!(rule instanceof CSSMediaRule)) continue
    const query = rule.media.mediaText.replace(/^not /, '')
    if (query === 'print' || query === 'screen') rule.media.mediaText = media === 'print' ? `not ${query}` : query
  }
}
