import { type Helpline, helpline } from '../helplines.ts'
import { useWords } from '../words/index.ts'

/** A number as a big link: red where it is urgent, calm elsewhere. */
export function Call({ line, calm = false }: { readonly line: Helpline['id']; readonly calm?: boolean }) {
  const t = useWords()
  const { number, href } = helpline(line)
  return (
    <a className={calm ? 'call calm' : 'call'} href={href}>
      {t(line === 'crisis' ? 'emergency.callOrText' : 'emergency.call', { number })}
    </a>
  )
}
