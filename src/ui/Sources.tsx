import { sourceIds } from '#rules'
import { useWords } from '../i18n/index.ts'
import { SourceName } from './Cite.tsx'

/** Every source by its number, folded. */
export function Sources() {
  const t = useWords()
  return (
    <details className="sources">
      <summary>{t('result:sections.sources')}</summary>
      <p>{t('result:sourcesLead')}</p>
      <SourceList />
    </details>
  )
}

export function SourceList() {
  return (
    <ol>
      {sourceIds.map((id) => (
        <li key={id} data-source={id}>
          <SourceName id={id} />
        </li>
      ))}
    </ol>
  )
}
