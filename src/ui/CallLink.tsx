import { useWords } from '../i18n/index.ts'
import { type Helpline, helpline } from '../site/helplines.ts'

/** A phone number as a large link: red if urgent, calm otherwise. */
export function CallLink({ line, calm = false }: { readonly line: Helpline['id']; readonly calm?: boolean }) {
  const t = useWords()
  const { number, href } = helpline(line)
  return (
    <a className={calm ? 'call calm' : 'call'} href={href}>
      {t(line === 'crisis' ? 'emergency.callOrText' : 'emergency.call', { number })}
    </a>
  )
}

/** A helpline by its name and number, as a link in the text. */
export function HelplineLink({ line }: { readonly line: Helpline['id'] }) {
  const t = useWords()
  const { number, href } = helpline(line)
  return (
    <p>
      <a href={href}>
        <span>{t(`help.${line}`)}</span> <strong>{number}</strong>
      </a>
    </p>
  )
}
