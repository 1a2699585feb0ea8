import { Fragment, type ReactElement } from 'react'
import { type ForEverybody, locator, locatorPicks, type WithoutQuestions, withoutQuestions } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { CallLink } from '../../ui/CallLink.tsx'
import { Claim } from '../../ui/Claim.tsx'
import { PageHeading, useTitle } from '../../ui/Page.tsx'
import { Sources } from '../../ui/Sources.tsx'

const sections = Object.entries(withoutQuestions) as [WithoutQuestions, Readonly<Record<string, ForEverybody>>][]
const [[{ label: pick }]] = locatorPicks

/** What can be done at once, below its claim. */
const below: Readonly<Record<string, ReactElement>> = {
  call: <CallLink line="treatment" calm />,
  look: <Look />,
  words: <Lines />,
}

/** What helps most people who want treatment, for somebody who cannot answer questions now. */
export function Without() {
  const t = useWords()
  useTitle(t('without:title'))
  return (
    <article className="without">
      <PageHeading>{t('without:title')}</PageHeading>
      <p className="lead">{t('without:lead')}</p>
      {sections.map(([section, claims]) => (
        <section key={section} aria-labelledby={section}>
          <h2 id={section}>{t(`without:sections.${section}`)}</h2>
          {Object.entries(claims).map(([id, { basis }]) => (
            <Fragment key={id}>
              <Claim basis={basis}>{t(`without:${section}.${id}`, { pick })}</Claim>
              {below[id]}
            </Fragment>
          ))}
        </section>
      ))}
      <Sources />
    </article>
  )
}

/** The public list of places. */
function Look() {
  return (
    <a className="call calm" href={locator.href} target="_blank" rel="noopener noreferrer" translate="no">
      {locator.name}
    </a>
  )
}

/** The words for the call, one sentence a line. */
function Lines() {
  const t = useWords()
  return (
    <blockquote className="lines">
      {t.list('without:say.lines').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  )
}
