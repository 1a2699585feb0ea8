/**
 * Remembers the last click on a button, or the last file chosen, before the app runs, and reports each to `remembered`. Returns
 * a function that repeats it, on the same control of the new page if the page was replaced, unless there is none.
 */
export function rememberEarlyClicks(document: Document, remembered: (control: HTMLElement) => void): () => void {
  let again = () => {}
  const remember = ({ type, target }: Event) => {
    const wanted = type === 'click' ? 'button' : 'input'
    const control = target instanceof Element ? target.closest<HTMLElement>(wanted) : null
    if (!control) return
    again = () => {
      const same = control.isConnected ? control : sameControl(document, control)
      if (type === 'click') same?.click()
      else same?.dispatchEvent(new Event('change', { bubbles: true }))
    }
    remembered(control)
  }
  const events = ['click', 'change']
  for (const event of events) document.addEventListener(event, remember)
  return () => {
    for (const event of events) document.removeEventListener(event, remember)
    again()
  }
}

/** The control on the page that has the words and the type of this one, with the file chosen in it. */
function sameControl(document: Document, control: HTMLElement): HTMLElement | undefined {
  const wordsOf = (each: Element) => `${each.getAttribute('type')} ${each.textContent}`
  const controls = [...document.querySelectorAll<HTMLElement>(control.localName)]
  const same = controls.find((each) => wordsOf(each) === wordsOf(control))
  if (same instanceof HTMLInputElement && control instanceof HTMLInputElement) same.files = control.files
  return same
}
