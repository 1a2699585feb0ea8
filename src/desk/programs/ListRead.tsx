import { type Program, properties } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { numberWords } from '../../i18n/number.ts'
import { type OpenList, programList } from '../../programs/list.ts'
import type { ReadList } from '../../programs/reading.ts'
import { ListDate } from '../../result/ListDate.tsx'
import { FirstPrograms } from './FirstPrograms.tsx'
import { downloadTemplate } from './reader.ts'

/** What was recognized in a list: its kind, what became of its rows, what its programs offer, and what is wrong with some rows. */
export function ListRead({ list }: { readonly list: OpenList }) {
  const t = useWords()
  const { source, codes, programs, report } = list
  return (
    <div data-list={source} data-from={list.from}>
      <p>
        <strong>{t(`programs:source.${source}`)}</strong> {codes && <span>{t(`programs:codes.${codes}`)}</span>}{' '}
        <ListDate list={list} />
      </p>
      {report ? <Tally report={report} /> : <p>{t('programs:load.count', { number: numberWords(programs.length) })}</p>}
      <Offered programs={programs} />
      {report?.notices.map((notice) => (
        <p key={notice}>{t(`programs:notices.${notice}`)}</p>
      ))}
      {report && <Problems report={report} />}
      <FirstPrograms programs={programs} />
      <div className="actions">
        <button type="button" onClick={() => void downloadTemplate(programs)}>
          {t('programs:load.download')}
        </button>
        <button type="button" onClick={() => programList.set(null)}>
          {t('programs:load.close')}
        </button>
      </div>
    </div>
  )
}

const counted = ['rows', 'read', 'joined', 'repeated', 'mentalHealthOnly', 'practitioners', 'unusable'] as const

/** What became of the rows of the file. */
function Tally({ report: { tally } }: { readonly report: ReadList }) {
  const t = useWords()
  return (
    <dl className="answers">
      {counted
        .filter((each) => tally[each] > 0)
        .map((each) => (
          <div key={each} data-tally={each}>
            <dt>{t(`programs:tally.${each}`)}</dt>
            <dd>{numberWords(tally[each])}</dd>
          </div>
        ))}
    </dl>
  )
}

/** How many programs offer each kind of care. */
function Offered({ programs }: { readonly programs: readonly Program[] }) {
  const t = useWords()
  const offered = properties.care.map((id) => ({ id, count: programs.filter(({ says }) => says[id] === 'yes').length }))
  return (
    <details>
      <summary>{t('programs:load.offered')}</summary>
      <dl className="answers">
        {offered
          .filter(({ count }) => count > 0)
          .map(({ id, count }) => (
            <div key={id} data-offered={id}>
              <dt>{t(`programs:care.${id}`)}</dt>
              <dd>{numberWords(count)}</dd>
            </div>
          ))}
      </dl>
    </details>
  )
}

function Problems({ report: { errors, errorCount } }: { readonly report: ReadList }) {
  const t = useWords()
  if (errorCount === 0) return null
  return (
    <details data-problems>
      <summary>{t('programs:load.problems', { number: numberWords(errorCount) })}</summary>
      {errorCount > errors.length && <p>{t('programs:load.firstProblems', { number: numberWords(errors.length) })}</p>}
      <ul>
        {errors.map(({ row, problem, value }) => (
          <li key={`${row} ${problem} ${value}`}>
            <span>{t('programs:load.row', { number: numberWords(row) })}</span> <span>{t(`programs:problems.${problem}`)}</span>{' '}
            {value && <bdi translate="no">{value}</bdi>}
          </li>
        ))}
      </ul>
    </details>
  )
}
