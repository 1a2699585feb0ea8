/**
 * Remembers the last click on a button, or the last file chosen, before the app runs, and reports each to `remembered`. Returns
 * a function that repeats it, unless the control is gone.
 */
export function rememberEarlyClicks(document: Document, remembered: (control: HTMLElement) => void): () => void {
  let again = () => {}
  const remember = ({ type, target }: Event) => {
    const wanted = type === 'click' ? 'button' : 'input'
    const control = target instanceof Element ? target.closest<HTMLElement>(wanted) : null
    if (!control) return
    again = () => void (type === 'click' ? control.click() : control.dispatchEvent(new Event('change', { bubbles: true })))
    remembered(control)
  }
  const events = ['click', 'change']
  for (const event of events) document.addEventListener(event, remember)
  return () => {
    for (const event of events) document.removeEventListener(event, remember)
    again()
  }
}
