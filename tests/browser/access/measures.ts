import type { Page } from '@playwright/test'
import { onEveryScreen } from '../../../src/site/helplines.ts'

// What axe does not measure. Each function runs in the page and lists what is wrong.

/** In CSS pixels: the minimum (WCAG 2.5.8), and the size of a separate control for a thumb (WCAG 2.5.5). */
const least = 24
const row = 44

/** All problems measured on the current screen. */
export async function measured(page: Page): Promise<string[]> {
  const help = onEveryScreen.map(({ href }) => href)
  return [
    ...(await page.evaluate(smallTargets, { least, row })),
    ...(await page.evaluate(widerThanScreen)),
    ...(await page.evaluate(outOfPlace, help)),
    ...(await page.evaluate(byColorAlone)),
    ...(await page.evaluate(misnamed)),
  ]
}

/** Targets that are too small. A link within a line of text may be as high as the line (an exception of WCAG). */
function smallTargets({ least, row }: { readonly least: number; readonly row: number }): string[] {
  const name = (element: Element) =>
    (element.textContent || element.getAttribute('name') || element.outerHTML).trim().slice(0, 60)
  const inText = (element: Element) => {
    const around = element.closest('p, li, dd, td, div, cite')
    return getComputedStyle(element).display === 'inline' && around?.textContent?.trim() !== element.textContent?.trim()
  }
  const atMouse = (element: Element) =>
    innerWidth >= 768 && element.closest('.desk, .all-keys, #root:has(.desk) > footer, #root:has(.desk) > header')
  const pressable = [...document.querySelectorAll('a[href], button, input, summary, textarea, select')]
  const seen = pressable.filter((each) => each.checkVisibility() && !each.matches('.skip:not(:focus)') && !inText(each))
  return seen.flatMap((each) => {
    const { width, height } = (each.closest('.choice, label') ?? each).getBoundingClientRect()
    const wanted = each.matches('button.cite') || atMouse(each) ? least : row
    return width >= least && height >= wanted - 0.5
      ? []
      : [`small target (${Math.round(width)} × ${Math.round(height)} px): ${name(each)}`]
  })
}

/** Elements wider than the screen, which would need scrolling in two directions. Wide content scrolls in its own box. */
function widerThanScreen(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide on a screen of ${clientWidth}`] : []
}

/** Help that is not first or in the same order on every page, and bars that stick to the screen and hide the focus. */
function outOfPlace(help: readonly string[]): string[] {
  const found = [...document.querySelectorAll('header nav a[href^="tel:"]')].map((each) => each.getAttribute('href'))
  const order = found.join() === help.join() ? [] : [`the helplines are ${found.join(', ')}`]
  const stuck = [...document.querySelectorAll('body *')].filter(
    (each) => /sticky|fixed/.test(getComputedStyle(each).position) && !each.closest('dialog') && innerWidth < 768,
  )
  return [...order, ...stuck.map((each) => `sticks to the screen: ${each.className || each.tagName}`)]
}

/**
 * Elements that differ from their neighbors of the same kind only in color: not in weight, line, border, picture, mark, check
 * or words.
 */
function byColorAlone(): string[] {
  const colors = (style: CSSStyleDeclaration) => [style.color, style.backgroundColor, style.fill, style.stroke].join()
  const form = (style: CSSStyleDeclaration) =>
    [
      [style.fontWeight, style.fontStyle, style.fontSize, style.textDecorationLine, style.strokeDasharray, style.strokeWidth],
      [style.borderTopWidth, style.borderInlineStartWidth, style.borderBottomWidth, style.borderTopStyle, style.outlineStyle],
      [style.boxShadow],
    ].join()
  const marks = (element: Element) =>
    [
      getComputedStyle(element, '::before').content,
      getComputedStyle(element, '::after').content,
      element.querySelectorAll('svg, .mark, strong, :checked').length,
    ].join()
  const kindOf = (element: Element) => `${element.tagName} ${element.getAttribute('role') ?? ''}`
  const groups = [...document.querySelectorAll('main :is(ul, ol, dl, tbody, fieldset, .choices, nav), header nav ul')]
  return groups.flatMap((group) => {
    const members = [...group.children].filter((each) => each.checkVisibility())
    return members.flatMap((member) => {
      const others = members.filter((each) => each !== member && kindOf(each) === kindOf(member))
      const style = getComputedStyle(member)
      const apart =
        !member.matches(':hover') && others.length > 1 && others.every((each) => colors(getComputedStyle(each)) !== colors(style))
      const alike = others.some((each) => form(getComputedStyle(each)) === form(style) && marks(each) === marks(member))
      return apart && alike ? [`told apart by color alone: ${member.textContent?.trim().slice(0, 60)}`] : []
    })
  })
}

/** Missing language or direction, and ids used twice. */
function misnamed(): string[] {
  const { lang, dir } = document.documentElement
  const named = lang !== '' && (dir === 'rtl') === lang.startsWith('ar') ? [] : [`the language is “${lang}”, from “${dir}”`]
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  const doubled = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [...named, ...doubled.map((id) => `two elements are called ${id}`)]
}
