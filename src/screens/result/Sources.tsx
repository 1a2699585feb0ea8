import { sourceIds } from '#rules'
import { SourceName } from '../../ui/Cite.tsx'
import { useWords } from '../../words/index.ts'

/** Every source by its number, folded away. */
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
