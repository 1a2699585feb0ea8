import { ladder, type SettingId } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { SourceNumber } from '../../ui/Cite.tsx'
import { comparedOf, type Part, parts } from './compared.ts'
import { whereWords } from './figureWords.ts'

/** The comparison as a table, for whoever reads cell by cell. */
export function CompareTable() {
  const t = useWords()
  return (
    <table className="stepTable">
      <thead>
        <tr>
          {(['setting', ...parts] as const).map((column) => (
            <th key={column} scope="col">
              {t(`guide:compare.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ladder.map((id) => (
          <tr key={id} data-row={id}>
            <th scope="row">
              <span>{t(`result:settings.${id}.title`)}</span> <small>{whereWords(t, id)}</small>
            </th>
            {parts.map((part) => (
              <Cell key={part} id={id} part={part} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ id, part }: { readonly id: SettingId; readonly part: Part }) {
  const t = useWords()
  const compared = comparedOf(t, id, part)
  if (!compared) return <td data-cell={part}>{t('guide:compare.noNumber')}</td>
  return (
    <td data-cell={part}>
      <span>{compared.text}</span> <SourceNumber fact={compared.basis[0]} />
    </td>
  )
}
