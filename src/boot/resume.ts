import { words } from '../i18n/index.ts'
import { bestOf, changeLanguage } from '../i18n/languages.ts'
import { type InterviewActor, startInterview } from '../interview/actor.ts'
import { notify } from '../platform/notice.ts'
import { chosenIn } from '../storage/language.ts'
import { isBroughtBack, keptSession } from '../storage/session.ts'
import type { Store } from '../storage/storages.ts'

/** Sets the language chosen in this tab, or else the language of the served page. */
export async function setInitialLanguage(tab: Store, page: HTMLElement): Promise<void> {
  words.on('languageChanged', (language) => Object.assign(page, { lang: language, dir: words.dir(language) }))
  const chosen = chosenIn(tab)
  const language = bestOf([chosen ?? page.lang])
  if (language && (chosen || language !== words.language)) await changeLanguage(language).catch(() => notify('notLoaded'))
}

/** The interview saved in this tab, or a new one; null if there is one but its reader could not be loaded. */
export async function resumeInterview(tab: Store): Promise<InterviewActor | null> {
  const before = await keptSession(tab, Date.now(), isBroughtBack(window))
  if (before === null) return startInterview()
  if ('kept' in before) return startInterview({ ...before.kept, paused: before.paused === true })
  if (before.problem === 'notLoaded') return null
  notify(before.problem)
  return startInterview()
}
