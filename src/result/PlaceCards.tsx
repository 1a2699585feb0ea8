import { useMemo, useSyncExternalStore } from 'react'
import { matchPrograms, type ProgramMatches } from '#rules'
import { useLanguage, useWords } from '../i18n/index.ts'
import { numberWords } from '../i18n/number.ts'
import { useInterview } from '../interview/useInterview.ts'
import { idOf } from '../programs/id.ts'
import { programList } from '../programs/list.ts'
import '../styles/result.css'
import { ListDate } from './ListDate.tsx'
import { useLooking } from './looking.ts'
import { PlaceCard } from './PlaceCard.tsx'
import { ZipField } from './ZipField.tsx'

export { placesFor } from './placesFor.ts'

const mostCards = 3

/** Up to three programs of the list that may fit, with those chosen for the page, and why the others are not shown. */
export function PlaceCards() {
  const t = useWords()
  const { answers, interview } = useInterview()
  const language = useLanguage()
  const list = useSyncExternalStore(programList.subscribe, programList.get, programList.get)
  const { zip, chosen } = useLooking()
  const found = useMemo(() => list && matchPrograms(list.programs, answers, { zip, language }), [list, answers, zip, language])
  if (!found) return null
  const cards = found.matches.filter(({ program }, at) => at < mostCards || chosen.includes(idOf(program)))
  return (
    <section aria-labelledby="from-list" data-from-list>
      <h2 id="from-list">{t('programs:cards.title')}</h2>
      {found.first && (
        <p className="error" data-go-first={found.first}>
          {t(`programs:first.${found.first}`)}
        </p>
      )}
      {found.isRange && <p>{t('programs:cards.range')}</p>}
      {list?.from === 'site' && (
        <p>
          <ListDate list={list} />
        </p>
      )}
      <ZipField />
      {found.matches.length === 0 && <p>{t('programs:cards.none')}</p>}
      <ul className="programs">
        {cards.map((match) => (
          <li key={idOf(match.program)}>
            <PlaceCard match={match} canChoose={!interview.desk} />
          </li>
        ))}
      </ul>
      <Others found={found} shown={cards.length} />
    </section>
  )
}

/** How many more may fit, and how many do not, by the first thing that rules them out. */
function Others({ found, shown }: { readonly found: ProgramMatches; readonly shown: number }) {
  const t = useWords()
  const more = found.matches.length - shown
  const count = [...found.leftOut.values()].reduce((sum, { length }) => sum + length, 0)
  return (
    <>
      {more > 0 && <p>{t('programs:cards.more', { number: numberWords(more) })}</p>}
      {count > 0 && (
        <details>
          <summary>{t('programs:cards.others', { number: numberWords(count) })}</summary>
          <dl className="left-out">
            {[...found.leftOut].map(([id, { length }]) => (
              <div key={id} data-left-out={id}>
                <dt>{t(`programs:out.${id}`)}</dt> <dd>{numberWords(length)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
