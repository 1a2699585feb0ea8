/** Opens a dialog over the page or, in a browser without dialogs, as a section of it. */
export function openDialog(dialog: HTMLDialogElement | null): void {
  try {
    dialog?.showModal()
  } catch {
    dialog?.setAttribute('open', '')
    dialog?.scrollIntoView()
    dialog?.querySelector('button')?.focus()
  }
}

/** Closes it, however it was opened. */
export function closeDialog(dialog: HTMLDialogElement | null): void {
  try {
    dialog?.close()
  } catch {
    dialog?.removeAttribute('open')
    dialog?.dispatchEvent(new Event('close'))
  }
}
