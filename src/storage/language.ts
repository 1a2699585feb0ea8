import type { InterviewActor } from '../interview/actor.ts'
import { languageKey as key, readText, removeText, type Store, writeText } from './storages.ts'

/** The language chosen in this tab, or null. */
export const chosenIn = (tab: Store): string | null => readText(tab, key)

export const forgetChosen = (tab: Store): void => removeText(tab, key)

/**
 * Returns a function that saves a chosen language in this tab. Deleting the answers deletes it, although the page keeps
 * speaking it; it is saved again when somebody begins.
 */
export function keepChosen(actor: InterviewActor, tab: Store): (language: string) => void {
  let chosen: string | null = null
  let begun = actor.getSnapshot().context.respondent !== null
  actor.subscribe(({ context }) => {
    const before = begun
    begun = context.respondent !== null
    if (before && !begun) forgetChosen(tab)
    else if (!before && begun && chosen !== null) writeText(tab, chosen, key)
  })
  return (language) => {
    chosen = language
    writeText(tab, language, key)
  }
}
