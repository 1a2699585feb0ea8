import { type ChangeEvent, useState, useSyncExternalStore } from 'react'
import { useWords } from '../../i18n/index.ts'
import { notify } from '../../platform/notice.ts'
import type { Header } from '../../programs/header.ts'
import { listOfFile, programList } from '../../programs/list.ts'
import type { RefusedList } from '../../programs/reading.ts'
import { ColumnChoice } from './ColumnChoice.tsx'
import { KeptList } from './KeptList.tsx'
import { ListRead } from './ListRead.tsx'
import { downloadTemplate, reader } from './reader.ts'

type State = 'waiting' | 'reading' | { readonly file: File; readonly refused: RefusedList }

/** Opens a list of programs for this tab. A file that cannot be read leaves the list before it as it is. */
export function ProgramList({ open: isOpen = false }: { readonly open?: boolean }) {
  const t = useWords()
  const list = useSyncExternalStore(programList.subscribe, programList.get, programList.get)
  const [state, setState] = useState<State>('waiting')
  const open = async (file: File, header?: Header) => {
    setState('reading')
    const loaded = await reader().catch(() => null)
    if (!loaded) notify('notLoaded')
    const reading = await loaded?.openList(file, header)
    if (reading?.kind === 'read') programList.set(listOfFile(reading))
    setState(reading?.kind === 'refused' ? { file, refused: reading } : 'waiting')
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
        <button type="button" onClick={() => void downloadTemplate([])}>
          {t('programs:load.template')}
        </button>
      </div>
      <div role="status">
        {state === 'reading' && <p>{t('programs:load.reading')}</p>}
        {typeof state === 'object' && <Refused refused={state.refused} />}
      </div>
      {typeof state === 'object' && state.refused.header && (
        <ColumnChoice header={state.refused.header} onChosen={(header) => void open(state.file, header)} />
      )}
      {list && <ListRead list={list} />}
      <KeptList list={list} />
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
