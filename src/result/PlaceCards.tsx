import { useId, useMemo, useState, useSyncExternalStore } from 'react'
import { matchPrograms, type ProgramMatches } from '#rules'
import { useLanguage, useWords } from '../i18n/index.ts'
import { numberWords } from '../i18n/number.ts'
import { useInterview } from '../interview/useInterview.ts'
import { programList } from '../programs/list.ts'
import { privateField } from '../ui/privateField.ts'
import '../styles/result.css'
import { PlaceCard } from './PlaceCard.tsx'

const mostCards = 3

/** Up to three programs of the list that may fit, and why the others are not shown. The ZIP stays in this component. */
export function PlaceCards() {
  const t = useWords()
  const { answers } = useInterview()
  const language = useLanguage()
  const list = useSyncExternalStore(programList.subscribe, programList.get, programList.get)
  const [zip, setZip] = useState('')
  const found = useMemo(() => list && matchPrograms(list.programs, answers, { zip, language }), [list, answers, zip, language])
  if (!found) return null
  return (
    <section aria-labelledby="from-list" data-from-list>
      <h2 id="from-list">{t('programs:cards.title')}</h2>
      {found.first && (
        <p className="error" data-go-first={found.first}>
          {t(`programs:first.${found.first}`)}
        </p>
      )}
      {found.isRange && <p>{t('programs:cards.range')}</p>}
      <ZipField zip={zip} onZip={setZip} />
      {found.matches.length === 0 && <p>{t('programs:cards.none')}</p>}
      <ul className="programs">
        {found.matches.slice(0, mostCards).map((match) => (
          <li key={`${match.program.name} ${match.program.address.street} ${match.program.phones[0]?.number}`}>
            <PlaceCard match={match} />
          </li>
        ))}
      </ul>
      <Others found={found} />
    </section>
  )
}

function ZipField({ zip, onZip }: { readonly zip: string; readonly onZip: (zip: string) => void }) {
  const t = useWords()
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{t('programs:cards.zip')}</label>
      <input
        {...privateField}
        id={id}
        inputMode="numeric"
        maxLength={5}
        value={zip}
        onChange={({ target }) => onZip(target.value.replace(/\D/g, ''))}
      />
    </p>
  )
}

/** How many more may fit, and how many do not, by the first thing that rules them out. */
function Others({ found }: { readonly found: ProgramMatches }) {
  const t = useWords()
  const more = Math.max(0, found.matches.length - mostCards)
  const count = [...found.leftOut.values()].reduce((sum, each) => sum + each, 0)
  return (
    <>
      {more > 0 && <p>{t('programs:cards.more', { number: numberWords(more) })}</p>}
      {count > 0 && (
        <details>
          <summary>{t('programs:cards.others', { number: numberWords(count) })}</summary>
          <dl className="left-out">
            {[...found.leftOut].map(([id, number]) => (
              <div key={id} data-left-out={id}>
                <dt>{t(`programs:out.${id}`)}</dt> <dd>{numberWords(number)}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}
