import { type EntryId, facets, type GuideEntry, ladder, type SettingId } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { Differ, Fact } from '../../ui/Claim.tsx'
import { Standing } from './Standing.tsx'

type Props = { readonly id: EntryId; readonly entry: GuideEntry; readonly open: boolean }

/** One kind of care: its name and a summary. When opened, it shows every fact about it. */
export function Entry({ id, entry, open }: Props) {
  const t = useWords()
  return (
    <details className="entry" id={id} open={open} data-entry={id}>
      <summary>
        <h3>{t(`guide:entries.${id}.name`)}</h3> <span>{t(`guide:entries.${id}.inShort`)}</span>
      </summary>
      {isSetting(id) && <Standing id={id} />}
      {facets.map((facet) => {
        const facts = entry[facet]
        return (
          facts && (
            <div key={facet} data-facet={facet}>
              <h4>{t(`guide:facets.${facet}`)}</h4>
              {facts.map((fact) => (
                <Fact key={fact} fact={fact} />
              ))}
            </div>
          )
        )
      })}
      {entry.differ?.map((disagreement) => (
        <Differ key={disagreement} disagreement={disagreement} />
      ))}
    </details>
  )
}

const isSetting = (id: EntryId): id is SettingId => (ladder as readonly string[]).includes(id)
