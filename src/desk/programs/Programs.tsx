import { useMemo, useState, useSyncExternalStore } from 'react'
import { type Match, matchPrograms, type ProgramMatches } from '#rules'
import { useLanguage, useWords } from '../../i18n/index.ts'
import { numberWords } from '../../i18n/number.ts'
import { useInterview } from '../../interview/useInterview.ts'
import { idOf } from '../../programs/id.ts'
import { programList } from '../../programs/list.ts'
import { useLooking } from '../../result/looking.ts'
import { ZipField } from '../../result/ZipField.tsx'
import '../../styles/programs.css'
import { ActionButton } from '../ActionButton.tsx'
import { PaneHeading } from '../PaneHeading.tsx'
import { useCall } from '../useCall.ts'
import type { DeskActions } from '../useDeskActions.ts'
import { NotShown } from './NotShown.tsx'
import { ProgramList } from './ProgramList.tsx'
import { ProgramRow } from './ProgramRow.tsx'

type Props = { readonly actions: DeskActions }

/** The list of programs beside the call: those that may fit in order, with marks, then why the others do not. */
export function Programs({ actions }: Props) {
  const t = useWords()
  const list = useSyncExternalStore(programList.subscribe, programList.get, programList.get)
  const { answers } = useInterview()
  const { zip } = useLooking()
  const language = useCallersLanguage()
  const found = useMemo(() => list && matchPrograms(list.programs, answers, { zip, language }), [list, answers, zip, language])
  return (
    <>
      <div className="head">
        <PaneHeading>{t('desk:programs.title')}</PaneHeading>
        <ActionButton action="programs" actions={actions}>
          {t('desk:programs.back')}
        </ActionButton>
      </div>
      {list && !found && <p>{t('desk:programs.noPlace')}</p>}
      {found && <Found found={found} actions={actions} />}
      <ProgramList open={!list} />
    </>
  )
}

/** The language in which the caller needs help: their own if it was chosen, else that of the page. */
function useCallersLanguage(): string {
  const page = useLanguage()
  return useCall().call.language ?? page
}

function Found({ found, actions }: Props & { readonly found: ProgramMatches }) {
  const t = useWords()
  const { first, isRange, matches, leftOut } = found
  const sure = matches.filter(({ fits }) => fits).length
  return (
    <>
      {first && (
        <p className="error" data-go-first={first}>
          {t(`programs:first.${first}`)}
        </p>
      )}
      {isRange && <p className="quiet">{t('programs:cards.range')}</p>}
      <ZipField />
      <p data-count={matches.length}>
        <span>{t('desk:programs.count', { number: numberWords(matches.length), sure: numberWords(sure) })}</span>{' '}
        <span className="quiet">{t('desk:programs.hint')}</span>
      </p>
      {matches.length === 0 && <p>{t('programs:cards.none')}</p>}
      <Rows matches={matches} actions={actions} />
      <NotShown leftOut={leftOut} />
    </>
  )
}

const rowsAtOnce = 50

function Rows({ matches, actions }: Props & { readonly matches: readonly Match[] }) {
  const t = useWords()
  const [shown, setShown] = useState(rowsAtOnce)
  return (
    <>
      <ol className="program-rows">
        {matches.slice(0, shown).map((match) => (
          <ProgramRow key={idOf(match.program)} match={match} actions={actions} />
        ))}
      </ol>
      {matches.length > shown && (
        <div className="actions">
          <button type="button" onClick={() => setShown(shown + rowsAtOnce)}>
            {t('desk:programs.more', { number: numberWords(matches.length - shown) })}
          </button>
        </div>
      )}
    </>
  )
}
