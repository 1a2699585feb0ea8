import { useId } from 'react'
import type { Match } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { idOf } from '../../programs/id.ts'
import { phoneHref, phoneWords, reasonsOf, townWords } from '../../result/placeWords.ts'
import { KeyHint } from '../KeyHint.tsx'
import { keyIn, programKeys } from '../shortcuts.ts'
import { useCall } from '../useCall.ts'
import type { DeskActions } from '../useDeskActions.ts'
import { isMarked, rowMarks } from './marks.ts'

/** The numbers that a row has room for. */
const mostNumbers = 2

/** One program of the list: its name, town and numbers, its marks, why it fits, and what to ask. All of it is plain text. */
export function ProgramRow({ match, actions }: { readonly match: Match; readonly actions: DeskActions }) {
  const t = useWords()
  const id = useId()
  const { program } = match
  const { why, note, ask } = reasonsOf(t, match)
  return (
    <li data-row={idOf(program)} data-program={match.fits ? 'fits' : 'ask'} tabIndex={-1} aria-labelledby={id}>
      <p className="name" translate="no">
        <strong id={id}>
          <bdi>{program.name}</bdi>
        </strong>{' '}
        <bdi className="quiet">{townWords(program)}</bdi>
      </p>
      <p className="numbers">
        {program.phones.slice(0, mostNumbers).map((phone) => (
          <a key={`${phone.number} ${phone.extension}`} href={phoneHref(phone)}>
            {phoneWords(t, phone)}
          </a>
        ))}
      </p>
      <Marks match={match} actions={actions} />
      <p className="reasons">{[...note, ...why].join(' · ')}</p>
      {ask.length > 0 && (
        <p className="reasons" data-ask>
          <strong>{t('desk:programs.ask')}</strong> <span>{ask.join(' ')}</span>
        </p>
      )}
    </li>
  )
}

function Marks({ match: { program }, actions }: { readonly match: Match; readonly actions: DeskActions }) {
  const t = useWords()
  const { call } = useCall()
  return (
    <div className="marks">
      {rowMarks.map((mark) => (
        <button
          key={mark}
          type="button"
          data-mark={mark}
          aria-pressed={isMarked(call, program, mark)}
          onClick={() => actions.markProgram(program, mark)}
        >
          <KeyHint of={keyIn(programKeys, mark)} /> <span>{t(`desk:programs.marks.${mark}`)}</span>
        </button>
      ))}
    </div>
  )
}
