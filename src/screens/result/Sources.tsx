import { sourceIds } from '#rules'
import { SourceName } from '../../ui/Cite.tsx'
import { useWords } from '../../words/index.ts'

/** Every source by its number. */
export function Sources() {
  const t = useWords()
  return (
    <details className="sources">
      <summary>{t('result:sections.sources')}</summary>
      <p>{t('result:sourcesLead')}</p>
      <ol>
        {sourceIds.map((id) => (
          <li key={id}>
            <SourceName id={id} />
          </li>
        ))}
      </ol>
    </details>
  )
}
