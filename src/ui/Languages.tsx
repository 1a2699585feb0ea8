import { type MouseEvent, type ReactNode, useState } from 'react'
import { useLanguage, useWords } from '../i18n/index.ts'
import { changeLanguage, languages, startPage } from '../i18n/languages.ts'
import { notify } from '../platform/notice.ts'

/** Every language by its own name, in the same place on every page. */
export function Languages() {
  const t = useWords()
  const language = useLanguage()
  const [changed, setChanged] = useState(false)
  return (
    <nav className="languages" aria-label={t('language.label')}>
      <ul>
        {Object.entries(languages).map(([tag, { name }]) => (
          <li key={tag}>
            <LanguageLink tag={tag} current={tag === language} onSpoken={() => setChanged(true)}>
              {name}
            </LanguageLink>
          </li>
        ))}
      </ul>
      <p className="hidden" role="status">
        {changed && t('language.changed')}
      </p>
    </nav>
  )
}

type Props = {
  readonly tag: string
  readonly current?: boolean
  readonly onSpoken?: () => void
  readonly children: ReactNode
}

/**
 * Without scripts, a link to the start page in that language. With scripts, it changes the language in place, so that nothing
 * chosen is lost.
 */
export function LanguageLink({ tag, current = false, onSpoken, children }: Props) {
  const change = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    changeLanguage(tag).then(onSpoken, () => notify('notLoaded'))
  }
  return (
    <a href={startPage(tag)} lang={tag} aria-current={current ? 'true' : undefined} onClick={change}>
      {children}
    </a>
  )
}
