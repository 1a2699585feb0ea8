import { useWords } from '../i18n/index.ts'
import { callAddress, hostWords, useSite } from '../platform/site.ts'

/** Who runs this page, as their site settings say, and how to reach them. Nothing without settings. */
export function HostLine() {
  const t = useWords()
  const { name, line, contact = {} } = useSite()
  if (!name) return null
  const { phone, email, web } = contact
  return (
    <div className="host">
      <p>{t('host.name', { name: hostWords(name, t.language) })}</p>
      {line && <p>{hostWords(line, t.language)}</p>}
      {(phone || email || web) && (
        <ul aria-label={t('host.contact')}>
          {phone && <ContactLink href={callAddress(phone)}>{phone}</ContactLink>}
          {email && <ContactLink href={`mailto:${email}`}>{email}</ContactLink>}
          {web && <ContactLink href={web}>{web.replace(/^https:\/\/|\/$/g, '')}</ContactLink>}
        </ul>
      )}
    </div>
  )
}

const ContactLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <li>
    <a href={href}>{children}</a>
  </li>
)
