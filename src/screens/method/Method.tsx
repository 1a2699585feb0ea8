import { version } from '../../../package.json'
import { useWords } from '../../i18n/index.ts'
import { hostWords, useSite } from '../../platform/site.ts'
import { isOneFile, partOfFile } from '../../site/oneFile.ts'
import { PageHeading, useTitle } from '../../ui/Page.tsx'
import { SourceList } from '../../ui/Sources.tsx'
import '../../styles/guide.css'
import { Gates, Severity } from './Before.tsx'
import { Always, Asked, Differences, NotPassedOn } from './Behind.tsx'
import { Example } from './Example.tsx'
import { FirstSteps, Needs } from './Needs.tsx'
import { Reviewed } from './Reviewed.tsx'
import { Section } from './Section.tsx'

/** License notices of the bundled packages, which their licenses require with every copy: a file, or a part of the one file. */
function Licenses() {
  const t = useWords()
  const here = import.meta.url
  if (isOneFile)
    return (
      <details>
        <summary>{t('method:version.licenses')}</summary>
        <pre>{JSON.parse(partOfFile('licenses'))}</pre>
      </details>
    )
  return (
    <ul className="links">
      <li>
        <a href={new URL('../licenses.txt', here).href}>{t('method:version.licenses')}</a>
      </li>
    </ul>
  )
}

/** Explains how a suggestion is made, from the data that makes it, what it rests on, and what it does not know. */
export function Method() {
  const t = useWords()
  useTitle(t('method:title'))
  return (
    <article className="method">
      <PageHeading>{t('method:title')}</PageHeading>
      <p className="lead">{t('method:lead')}</p>
      <InShort />
      <Example />
      <Section of="review">
        <Reviewed />
        <p>{t('method:review.tests')}</p>
      </Section>
      <Gates />
      <Severity />
      <Needs />
      <FirstSteps />
      <Section of="workable">
        <p>{t('method:workable.text')}</p>
        <p>{t('method:workable.firm')}</p>
      </Section>
      <Always />
      <Section of="limits">
        <ul>
          {t.list('method:limits.items').map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </Section>
      <Section of="sources">
        <p>{t('result:sourcesLead')}</p>
        <SourceList />
      </Section>
      <Differences />
      <NotPassedOn />
      <Asked />
      <Host />
      <Section of="version">
        <p>{t('method:version.number', { version })}</p>
        <Licenses />
      </Section>
    </article>
  )
}

/** Who runs this page, and what they can set. */
function Host() {
  const t = useWords()
  const { name } = useSite()
  if (!name) return null
  return (
    <Section of="host">
      <p>{t('method:host.text', { name: hostWords(name, t.language) })}</p>
      <p>{t('method:host.limits')}</p>
    </Section>
  )
}

/** The whole method in five lines. */
function InShort() {
  const t = useWords()
  return (
    <Section of="short">
      <ol>
        {t.list('method:short.items').map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ol>
    </Section>
  )
}
