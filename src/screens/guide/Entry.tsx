import type { DisagreementId, EntryId, GuideEntry } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { Differ, Fact } from '../../ui/Claim.tsx'
import { isSetting, type Rest, restOf, rowsOf } from './box.ts'
import { FactBox } from './FactBox.tsx'
import { Standing } from './Standing.tsx'

type Props = { readonly id: EntryId; readonly entry: GuideEntry; readonly open: boolean }

/** One kind of care: its name and a summary. When opened, it shows the fact box, then what the sources say, folded. */
export function Entry({ id, entry, open }: Props) {
  const t = useWords()
  const rows = rowsOf(t, id, entry)
  const rest = restOf(entry, rows)
  return (
    <details className="entry" id={id} open={open} data-entry={id}>
      <summary>
        <h3>{t(`guide:entries.${id}.name`)}</h3> <span className="line">{t(`guide:entries.${id}.inShort`)}</span>
      </summary>
      {isSetting(id) && <Standing id={id} />}
      <FactBox rows={rows} />
      {(rest.length > 0 || entry.differ) && <Sayings rest={rest} differ={entry.differ ?? []} />}
    </details>
  )
}

type SayingsProps = { readonly rest: readonly Rest[]; readonly differ: readonly DisagreementId[] }

/** What the sources say of an entry beyond its box, each fact once, and where they differ. */
function Sayings({ rest, differ }: SayingsProps) {
  const t = useWords()
  return (
    <details className="sayings">
      <summary>{t('guide:sayings')}</summary>
      {rest.map(({ facet, facts }) => (
        <div key={facet} data-facet={facet}>
          <h4>{t(`guide:facets.${facet}`)}</h4>
          {facts.map((fact) => (
            <Fact key={fact} fact={fact} />
          ))}
        </div>
      ))}
      {differ.map((disagreement) => (
        <Differ key={disagreement} disagreement={disagreement} />
      ))}
    </details>
  )
}
