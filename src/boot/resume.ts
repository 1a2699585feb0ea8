import { words } from '../i18n/index.ts'
import { bestOf, changeLanguage } from '../i18n/languages.ts'
import { type InterviewActor, startInterview } from '../interview/actor.ts'
import { notify } from '../platform/notice.ts'
import { chosenIn } from '../storage/language.ts'
import { isBroughtBack, keptSession } from '../storage/session.ts'
import type { Store } from '../storage/storages.ts'

/** Speaks the language that was chosen in this tab, else that of the page as it was served. */
export async function setInitialLanguage(tab: Store, page: HTMLElement): Promise<void> {
  words.on('languageChanged', (language) => Object.assign(page, { lang: language, dir: words.dir(language) }))
  const chosen = chosenIn(tab)
  const language = bestOf([chosen ?? page.lang])
  if (language && (chosen || language !== words.language)) await changeLanguage(language).catch(() => notify('notLoaded'))
}

/** The interview that this tab kept, or a new one; null when there is one, but not what reads it. */
export async function resumeInterview(tab: Store): Promise<InterviewActor | null> {
  const before = await keptSession(tab, Date.now(), isBroughtBack(window))
  if (before === null) return startInterview()
  if ('kept' in before) return startInterview({ ...before.kept, paused: before.paused === true })
  if (before.problem === 'notLoaded') return null
  notify(before.problem)
  return startInterview()
}
