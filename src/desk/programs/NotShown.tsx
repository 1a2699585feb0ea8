import type { LeftOutBecause, Program, ProgramMatches } from '#rules'
import { useWords } from '../../i18n/index.ts'
import { numberWords } from '../../i18n/number.ts'
import { idOf } from '../../programs/id.ts'
import { phoneWords, townWords } from '../../result/placeWords.ts'

/** The programs that do not fit: how many for each reason and, opened, which. */
export function NotShown({ leftOut }: Pick<ProgramMatches, 'leftOut'>) {
  const t = useWords()
  const number = [...leftOut.values()].reduce((sum, { length }) => sum + length, 0)
  if (number === 0) return null
  return (
    <details className="not-shown">
      <summary>{t('programs:cards.others', { number: numberWords(number) })}</summary>
      {[...leftOut].map(([reason, programs]) => (
        <Reason key={reason} reason={reason} programs={programs} />
      ))}
    </details>
  )
}

const mostShown = 100

function Reason({ reason, programs }: { readonly reason: LeftOutBecause; readonly programs: readonly Program[] }) {
  const t = useWords()
  return (
    <details data-left-out={reason}>
      <summary>
        <span>{t(`programs:out.${reason}`)}</span> <strong>{numberWords(programs.length)}</strong>
      </summary>
      <ul>
        {programs.slice(0, mostShown).map((program) => (
          <li key={idOf(program)} translate="no">
            <bdi>{[program.name, townWords(program)].filter(Boolean).join(', ')}</bdi>{' '}
            {program.phones[0] && <span>{phoneWords(t, program.phones[0])}</span>}
          </li>
        ))}
      </ul>
      {programs.length > mostShown && <p>{t('desk:programs.firstShown', { number: numberWords(mostShown) })}</p>}
    </details>
  )
}
