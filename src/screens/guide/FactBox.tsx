import { useWords } from '../../i18n/index.ts'
import { Claim, Fact } from '../../ui/Claim.tsx'
import type { Row } from './box.ts'

/** An entry in short, row by row. Each row has its sources. */
export function FactBox({ rows }: { readonly rows: readonly Row[] }) {
  const t = useWords()
  return (
    <dl className="facts-box">
      {rows.map((row) => (
        <div key={row.facet} data-row={row.facet}>
          <dt>{t(`guide:facets.${row.facet}`)}</dt>
          <dd>
            {row.text === null ? (
              row.facts.map((fact) => <Fact key={fact} fact={fact} />)
            ) : (
              <Claim basis={row.basis}>{row.text}</Claim>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
