import { type EntryId, type GuideSection, guide } from '#rules'
import { useWords } from '../../i18n/index.ts'

const sections = Object.keys(guide) as GuideSection[]
const entryIds = Object.values(guide).flatMap((section) => Object.keys(section) as EntryId[])

/** Leads to each part of the guide, and, from A to Z, to each entry. The address stays the same: it would keep a setting. */
export function JumpList() {
  const t = useWords()
  const name = (id: EntryId) => t(`guide:entries.${id}.name`)
  const fromAToZ = [...entryIds].sort((a, b) => name(a).localeCompare(name(b), t.language))
  return (
    <nav className="jump" aria-label={t('guide:jump.title')}>
      <ul>
        {sections.flatMap((section) => [
          <Jump key={section} to={`section-${section}`} name={t(`guide:sections.${section}`)} />,
          section === 'settings' && <Jump key="compare" to="compare" name={t('guide:jump.compare')} />,
        ])}
      </ul>
      <details>
        <summary>{t('guide:jump.all')}</summary>
        <ul>
          {fromAToZ.map((id) => (
            <Jump key={id} to={id} name={name(id)} />
          ))}
        </ul>
      </details>
    </nav>
  )
}

function Jump({ to, name }: { readonly to: string; readonly name: string }) {
  return (
    <li>
      <button type="button" className="link" data-jump={to} onClick={() => jumpTo(to)}>
        {name}
      </button>
    </li>
  )
}

/** Moves the focus to a heading of the guide, or to an entry, which it opens. */
export function jumpTo(id: string): void {
  const target = document.getElementById(id)
  if (target instanceof HTMLDetailsElement) target.open = true
  const focused = target?.querySelector<HTMLElement>(':scope > summary') ?? target
  focused?.focus()
}
