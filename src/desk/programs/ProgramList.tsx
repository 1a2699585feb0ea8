import { type ChangeEvent, useState, useSyncExternalStore } from 'react'
import type { Program } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { numberWords } from '../../i18n/number.ts'
import { saveToFile } from '../../platform/download.ts'
import { notify } from '../../platform/notice.ts'
import { programList } from '../../programs/list.ts'
import type { ReadList, RefusedList } from '../../programs/reading.ts'

type State = 'waiting' | 'reading' | RefusedList
const reader = () => import('../../programs/reader.ts')

/** Hands programs to the browser's downloads, in our template. */
async function download(programs: readonly Program[]): Promise<void> {
  const loaded = await reader().catch(() => null)
  if (loaded) saveToFile(loaded.writeTemplate(programs), document, { name: 'programs.csv', type: 'text/csv' })
  else notify('notLoaded')
}

/** Opens a list of programs for this tab. A file that cannot be read leaves the list before it as it is. */
export function ProgramList({ open: isOpen = false }: { readonly open?: boolean }) {
  const t = useWords()
  const list = useSyncExternalStore(programList.subscribe, programList.get, programList.get)
  const [state, setState] = useState<State>('waiting')
  const open = async (file: File) => {
    setState('reading')
    const loaded = await reader().catch(() => null)
    if (!loaded) notify('notLoaded')
    const reading = await loaded?.openList(file)
    if (reading?.kind === 'read') programList.set(reading)
    setState(reading?.kind === 'refused' ? reading : 'waiting')
  }
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    target.value = ''
    if (file) void open(file)
  }
  return (
    <details className="program-list" open={isOpen}>
      <summary>{t('programs:load.title')}</summary>
      <p id="program-list-hint">{t('programs:load.lead')}</p>
      <p>
        <label htmlFor="program-list">{t('programs:load.choose')}</label>
        <input id="program-list" type="file" accept=".csv,.txt,text/csv" onChange={choose} aria-describedby="program-list-hint" />
      </p>
      <div className="actions">
        <button type="button" onClick={() => void download([])}>
          {t('programs:load.template')}
        </button>
      </div>
      <div role="status">
        {state === 'reading' && <p>{t('programs:load.reading')}</p>}
        {typeof state === 'object' && <Refused refused={state} />}
        {list && <Read list={list} />}
      </div>
    </details>
  )
}

function Refused({ refused: { why, columns } }: { readonly refused: RefusedList }) {
  const t = useWords()
  return (
    <div className="problem" data-refused={why}>
      <p>{t(`programs:refused.${why}`)}</p>
      {columns.length > 0 && (
        <p>
          <span>{t('programs:load.columns')}</span> <bdi translate="no">{columns.join(', ')}</bdi>
        </p>
      )}
    </div>
  )
}

const counted = ['rows', 'read', 'joined', 'repeated', 'mentalHealthOnly', 'practitioners', 'unusable'] as const

/** What was recognized, what became of the rows, and what is wrong with some. */
function Read({ list }: { readonly list: ReadList }) {
  const t = useWords()
  return (
    <div data-list={list.source}>
      <p>
        <strong>{t(`programs:source.${list.source}`)}</strong> {list.codes && <span>{t(`programs:codes.${list.codes}`)}</span>}
      </p>
      <dl className="answers">
        {counted
          .filter((each) => list.tally[each] > 0)
          .map((each) => (
            <div key={each} data-tally={each}>
              <dt>{t(`programs:tally.${each}`)}</dt>
              <dd>{numberWords(list.tally[each])}</dd>
            </div>
          ))}
      </dl>
      {list.notices.map((notice) => (
        <p key={notice}>{t(`programs:notices.${notice}`)}</p>
      ))}
      <Problems list={list} />
      <div className="actions">
        <button type="button" onClick={() => void download(list.programs)}>
          {t('programs:load.download')}
        </button>
        <button type="button" onClick={() => programList.set(null)}>
          {t('programs:load.delete')}
        </button>
      </div>
    </div>
  )
}

function Problems({ list: { errors, errorCount } }: { readonly list: ReadList }) {
  const t = useWords()
  if (errorCount === 0) return null
  return (
    <details>
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
