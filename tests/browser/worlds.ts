// What others do to a page: each of these runs in the page, and again whenever the page changes. They imitate what
// translators and extensions do to the DOM; the real ones are not run.

/** Puts each text into two new elements, in other words, as the translators of browsers do: the old text node is gone. */
export function translates(): void {
  const skipped = 'script, style, noscript, textarea, option, font[data-said]'
  const translate = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    while (texts.nextNode()) found.push(texts.currentNode as Text)
    for (const text of found) {
      if (!text.data.trim() || text.parentElement?.closest(skipped)) continue
      const inner = document.createElement('font')
      inner.dataset.said = ''
      inner.textContent = `~${text.data}`
      const outer = document.createElement('font')
      outer.append(inner)
      text.replaceWith(outer)
    }
  }
  translate()
  new MutationObserver(translate).observe(document, { childList: true, characterData: true, subtree: true })
}

/** Changes the words of each text where it is, like what corrects or marks words. */
export function rewords(): void {
  const reword = () => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      const words = text.data.trim()
      if (words && !words.startsWith('~') && !text.parentElement?.closest('script, style, textarea')) text.data = `~${text.data}`
    }
  }
  reword()
  new MutationObserver(reword).observe(document, { childList: true, characterData: true, subtree: true })
}

/** Puts an icon beside each number and field, elements into head and body, and attributes on all there is. */
export function decorates(): void {
  const decorate = () => {
    for (const each of document.querySelectorAll('a[href^="tel:"] strong, a.call, input, textarea, button')) {
      if (each.nextElementSibling?.className === 'icon') continue
      each.after(Object.assign(document.createElement('span'), { className: 'icon', textContent: '☎' }))
    }
    for (const each of document.querySelectorAll('body *:not([data-seen])')) each.setAttribute('data-seen', '')
    if (document.getElementById('overlay')) return
    document.head.prepend(document.createElement('meta'))
    document.body.prepend(Object.assign(document.createElement('div'), { id: 'overlay' }))
    document.body.append(document.createElement('div'))
    document.getElementById('root')?.append(document.createElement('span'))
  }
  decorate()
  new MutationObserver(decorate).observe(document, { childList: true, subtree: true })
}

/** Takes elements away, like a blocker with too wide a rule. */
export function removes(): void {
  const remove = () => {
    for (const each of document.querySelectorAll('.languages, .or, .section, .quiet, .why, .mark, [role="status"] > *, noscript'))
      each.remove()
  }
  remove()
  new MutationObserver(remove).observe(document, { childList: true, subtree: true })
}
