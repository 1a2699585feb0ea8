import { useWords } from '../i18n/index.ts'
import { onEveryScreen } from '../site/helplines.ts'

/** Three numbers that reach a person, in the same place and order on every screen. */
export function Helplines() {
  const t = useWords()
  return (
    <nav className="helplines" aria-label={t('help.label')}>
      <ul>
        {onEveryScreen.map(({ id, number, href }) => (
          <li key={id}>
            <a href={href}>
              <span>{t(`help.${id}`)}</span> <strong>{number}</strong>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
