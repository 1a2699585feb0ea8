import { useEffect, useState } from 'react'
import { type EntryId, type GuideEntry, type GuideSection, guide } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { PageHeading, useTitle } from '../../ui/Page.tsx'
import { Sources } from '../../ui/Sources.tsx'
import '../../styles/guide.css'
import { Compare } from './Compare.tsx'
import { Entry } from './Entry.tsx'
import { JumpList, jumpTo } from './JumpList.tsx'

/** Every kind of care in the documents, to browse before, during and after the interview. */
export function Guide() {
  const t = useWords()
  const { actor } = useInterview()
  const [wanted] = useState(() => actor.getSnapshot().context.entry)
  useTitle(t('guide:title'))
  useEffect(() => {
    if (wanted) jumpTo(wanted)
  }, [wanted])
  return (
    <article className="guide">
      <PageHeading>{t('guide:title')}</PageHeading>
      <p className="lead">{t('guide:lead')}</p>
      <JumpList />
      {sections.map((section) => (
        <section key={section} aria-labelledby={`section-${section}`}>
          <h2 id={`section-${section}`} tabIndex={-1}>
            {t(`guide:sections.${section}`)}
          </h2>
          {entriesOf(section).map(([id, entry]) => (
            <Entry key={id} id={id} entry={entry} open={id === wanted} />
          ))}
          {section === 'settings' && <Compare />}
        </section>
      ))}
      <Sources />
    </article>
  )
}

const sections = Object.keys(guide) as GuideSection[]
const entriesOf = (section: GuideSection) => Object.entries(guide[section]) as [EntryId, GuideEntry][]
