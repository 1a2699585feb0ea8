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

/** The programs of the list that are on screen; the one with the focus is the one that keys mark. */
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.desk [data-row]')]

const rowInFocus = (): HTMLElement | null | undefined => document.activeElement?.closest<HTMLElement>('.desk [data-row]')

/** Which program of the list has the focus. */
export const programInFocus = (): string | undefined => rowInFocus()?.dataset.row

/** Moves the focus to the next or the previous program of the list, from outside of it to the first. */
export function focusOnProgram(step: 1 | -1): void {
  const all = rows()
  const row = rowInFocus()
  all[row ? all.indexOf(row) + step : 0]?.focus()
}
