import { ladder, type SettingId, settings } from '#rules'
import { useWords, type Words } from '../../i18n/index.ts'
import { SourceNumber } from '../../ui/Cite.tsx'
import '../../styles/pictures.css'
import { type Compared, type Drawn, drawnOf } from './amountWords.ts'
import { Standing } from './Standing.tsx'

/** The end of each axis: hours per week, and dollars. */
const most: Readonly<Record<Compared, number>> = { hours: 40, cost: 30_000 }

/** All settings side by side: hours per week and cost, with one bar per source, and where people live; then as a table. */
export function Compare() {
  const t = useWords()
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{t('guide:compare.title')}</h2>
      <p>{t('guide:compare.lead')}</p>
      <figure className="compare" aria-labelledby="compare">
        {ladder.map((id) => (
          <div key={id} className="compared" data-compared={id}>
            <h3>{t(`result:settings.${id}.title`)}</h3>
            <Standing id={id} />
            <p>{where(t, id)}</p>
            <Bars of="hours" drawn={drawnOf(t, id, 'hours')} />
            <Bars of="cost" drawn={drawnOf(t, id, 'cost')} />
          </div>
        ))}
      </figure>
      <details>
        <summary>{t('guide:compare.asTable')}</summary>
        <CompareTable />
      </details>
    </section>
  )
}

const where = (t: Words, id: SettingId): string => t(`guide:compare.${settings[id].liveIn ? 'liveIn' : 'home'}`)

type BarsProps = { readonly of: Compared; readonly drawn: readonly Drawn[] }

/** A bar, with its number, for each source that states one. */
function Bars({ of, drawn }: BarsProps) {
  const t = useWords()
  if (drawn.length === 0) return null
  return (
    <>
      <h4>{t(`guide:compare.${of}`)}</h4>
      <ul className="bars">
        {drawn.map(({ fact, low, high, text }) => (
          <li key={fact} data-bar={fact}>
            <Bar low={low} high={high} most={most[of]} />
            <span>
              <span>{text}</span> <SourceNumber fact={fact} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

type BarProps = { readonly low: number | null; readonly high: number | null; readonly most: number }

/** A bar from the lowest to the highest number stated. An open end is drawn thin. */
function Bar({ low, high, most }: BarProps) {
  const share = (amount: number) => (100 * amount) / most
  const from = low ?? 0
  const to = high ?? most
  return (
    <svg
      viewBox="0 0 100 10"
      width="200"
      height="10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      data-low={low}
      data-high={high}
    >
      <rect className="axis" y="9" width="100" height="1" />
      {low === null || high === null ? (
        <rect className="open" x={share(from)} y="3" width={share(to - from)} height="4" />
      ) : (
        <rect className="stated" x={share(from)} width={share(to - from)} height="10" />
      )}
      {low === null && <rect className="stated" x={share(to) - 1} width="1" height="10" />}
      {high === null && <rect className="stated" x={share(from)} width="1" height="10" />}
    </svg>
  )
}

function CompareTable() {
  const t = useWords()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where it is wider than the screen, keys have to scroll it
    <section className="wide" aria-label={t('guide:compare.asTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {(['setting', 'where', 'hours', 'cost'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`guide:compare.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ladder.map((id) => (
            <tr key={id} data-row={id}>
              <th scope="row">{t(`result:settings.${id}.title`)}</th>
              <td>{where(t, id)}</td>
              <Cell drawn={drawnOf(t, id, 'hours')} />
              <Cell drawn={drawnOf(t, id, 'cost')} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Cell({ drawn }: { readonly drawn: readonly Drawn[] }) {
  const t = useWords()
  if (drawn.length === 0) return <td>{t('guide:compare.noNumber')}</td>
  return (
    <td>
      {drawn.map(({ fact, text }) => (
        <div key={fact} data-cell={fact}>
          <span>{text}</span> <SourceNumber fact={fact} />
        </div>
      ))}
    </td>
  )
}
