import { type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useLanguage, useWords } from '../i18n/index.ts'
import { changeLanguage, languages, startPage } from '../i18n/languages.ts'
import { notify } from '../platform/notice.ts'
import { useSite } from '../platform/site.ts'

/** Every other language by its own name, in the same place on every page, those that the host puts first before the others. */
export function Languages() {
  const t = useWords()
  const language = useLanguage()
  const { languages: first = [] } = useSite()
  const tags = [...new Set([...first, ...Object.keys(languages)])]
  const [chosen, setChosen] = useState<string>()
  const nav = useRef<HTMLElement>(null)
  // The link that was pressed is gone then: the focus goes to the one in its place.
  useEffect(() => {
    if (chosen === language) nav.current?.querySelector('a')?.focus()
  }, [chosen, language])
  return (
    <nav ref={nav} className="languages" aria-label={t('language.label')}>
      <ul>
        {tags
          .filter((tag) => tag !== language)
          .map((tag) => (
            <li key={tag}>
              <LanguageLink tag={tag} onSpoken={() => setChosen(tag)}>
                {languages[tag]?.name}
              </LanguageLink>
            </li>
          ))}
      </ul>
      <p className="hidden" role="status">
        {chosen === language && t('language.changed')}
      </p>
    </nav>
  )
}

type Props = {
  readonly tag: string
  readonly onSpoken?: () => void
  readonly children: ReactNode
}

/**
 * Without scripts, a link to the start page in that language. With scripts, it changes the language in place, so that nothing
 * chosen is lost.
 */
export function LanguageLink({ tag, onSpoken, children }: Props) {
  const change = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    changeLanguage(tag).then(onSpoken, () => notify('notLoaded'))
  }
  return (
    <a href={startPage(tag)} lang={tag} onClick={change}>
      {children}
    </a>
  )
}
