import { ladder, type SettingId } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { Claim } from '../../ui/Claim.tsx'
import { CompareTable } from './CompareTable.tsx'
import { type Compared, comparedOf, partsOf } from './compared.ts'
import { whereWords } from './figureWords.ts'
import { jumpTo } from './JumpList.tsx'
import { Bar, WeekPicture } from './pictures.tsx'
import { Standing } from './Standing.tsx'

/** All settings side by side: a week, its hours and the cost. Cards on a phone, rows where there is room; then as a table. */
export function Compare() {
  const t = useWords()
  return (
    <section aria-labelledby="compare">
      <h2 id="compare" tabIndex={-1}>
        {t('guide:compare.title')}
      </h2>
      <p>{t('guide:compare.lead')}</p>
      <figure className="compare" aria-labelledby="compare">
        <ul>
          {ladder.map((id) => (
            <Card key={id} id={id} />
          ))}
        </ul>
      </figure>
      <details>
        <summary>{t('guide:compare.asTable')}</summary>
        <CompareTable />
      </details>
    </section>
  )
}

function Card({ id }: { readonly id: SettingId }) {
  const t = useWords()
  const name = t(`result:settings.${id}.title`)
  return (
    <li data-compared={id}>
      <div>
        <h3>{name}</h3>
        <Standing id={id} />
        <div className="where">
          <p className="quiet">{whereWords(t, id)}</p>
          <button type="button" className="link" aria-label={t('guide:compare.moreAbout', { name })} onClick={() => jumpTo(id)}>
            {t('guide:compare.more')}
          </button>
        </div>
      </div>
      <dl>
        {partsOf(id).map((part) => (
          <div key={part} data-part={part}>
            <dt>{t(`guide:compare.${part}`)}</dt>
            <dd>
              <Picture compared={comparedOf(t, id, part)} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

/** A number as a picture and in words, with its sources. */
function Picture({ compared }: { readonly compared: Compared | null }) {
  const t = useWords()
  if (!compared) return <p className="quiet">{t('guide:compare.noNumber')}</p>
  return (
    <>
      {compared.drawn.as === 'week' ? <WeekPicture week={compared.drawn.week} /> : <Bar {...compared.drawn} />}
      <Claim basis={compared.basis}>{compared.text}</Claim>
    </>
  )
}
