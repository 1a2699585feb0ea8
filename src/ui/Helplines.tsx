import { useWords } from '../i18n/index.ts'
import { callAddress, hostWords, useSite } from '../platform/site.ts'
import { helplines, onEveryScreen } from '../site/helplines.ts'

const others = helplines.filter((line) => !onEveryScreen.includes(line))

/**
 * Three numbers that reach a person, in the same place and order on every screen. The other numbers are folded beside them, those
 * of the host last.
 */
export function Helplines() {
  const t = useWords()
  const { helplines: ofHost = [] } = useSite()
  return (
    <>
      <nav className="helplines" aria-label={t('help.label')}>
        <ul>
          {onEveryScreen.map(({ id, number, href }) => (
            <li key={id}>
              <a href={href}>
                <span>{t(id === 'treatment' ? 'help.short' : `help.${id}`)}</span> <strong>{number}</strong>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <details className="moreHelp">
        <summary>{t('help.more')}</summary>
        <ul>
          {others.map(({ id, number, href }) => (
            <li key={id}>
              <span>{t(`help.${id}`)}</span> <a href={href}>{number}</a>
            </li>
          ))}
          {ofHost.map(({ name, number }) => (
            <li key={`${hostWords(name, t.language)} ${number}`}>
              <span>{hostWords(name, t.language)}</span> <a href={callAddress(number)}>{number}</a>
            </li>
          ))}
        </ul>
        <p>{t('help.otherWays')}</p>
      </details>
    </>
  )
}
