/** Moves the focus to the first such element of the desk. */
export const focusOn = (selector: string): void => document.querySelector<HTMLElement>(`.desk ${selector}`)?.focus()

/** Moves the focus to the heading of the current view, where the shortcuts work. */
export const focusOnView = (): void => focusOn('#view')

/** Moves the focus to the note, after what is already written there. */
export function focusOnNote(): void {
  const note = document.querySelector<HTMLTextAreaElement>('.desk .note textarea')
  note?.focus()
  note?.setSelectionRange(note.value.length, note.value.length)
}
