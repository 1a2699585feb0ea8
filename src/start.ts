import { type InterviewActor, startInterview } from './interview/actor.ts'
import { chosenIn } from './save/language.ts'
import { keptSession } from './save/session.ts'
import type { Store } from './save/stores.ts'
import { tell } from './ui/notice.ts'
import { words } from './words/index.ts'
import { bestOf, speak } from './words/languages.ts'

/** Speaks the language that was chosen in this tab, else that of the page as it was served. */
export async function speakFirst(tab: Store, page: HTMLElement): Promise<void> {
  words.on('languageChanged', (language) => Object.assign(page, { lang: language, dir: words.dir(language) }))
  const chosen = chosenIn(tab)
  const language = bestOf([chosen ?? page.lang])
  if (language && (chosen || language !== words.language)) await speak(language).catch(() => tell('notLoaded'))
}

/** The interview that this tab kept, or a new one; null when there is one, but not what reads it. */
export async function resumed(tab: Store): Promise<InterviewActor | null> {
  const before = await keptSession(tab, Date.now())
  if (before === null) return startInterview()
  if ('kept' in before) return startInterview(before.kept)
  if (before.problem === 'notLoaded') return null
  tell(before.problem)
  return startInterview()
}
