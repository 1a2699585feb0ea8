/**
 * Remembers the last press on a button, or the last file chosen, that nothing could answer yet, and tells of each. Returns
 * what presses again, for when the page can answer; a control that is gone by then is not pressed.
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
