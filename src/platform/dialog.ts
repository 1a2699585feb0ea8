/** Opens a dialog over the page; where the browser cannot, as a section of the page. */
export function openDialog(dialog: HTMLDialogElement | null): void {
  try {
    dialog?.showModal()
  } catch {
    dialog?.setAttribute('open', '')
    dialog?.scrollIntoView()
    dialog?.querySelector('button')?.focus()
  }
}

/** Closes it again, in whichever way it was opened. */
export function closeDialog(dialog: HTMLDialogElement | null): void {
  try {
    dialog?.close()
  } catch {
    dialog?.removeAttribute('open')
    dialog?.dispatchEvent(new Event('close'))
  }
}
