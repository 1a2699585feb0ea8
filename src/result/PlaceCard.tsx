import { useId } from 'react'
import type { Match, Phone } from '#rules'
import { useWords } from '../i18n/index.ts'
import { idOf } from '../programs/id.ts'
import { withHyphens } from '../programs/phone.ts'
import { mostChosen, useLooking } from './looking.ts'
import { addressWords, checkedWords, phoneHref, reasonsOf } from './placeWords.ts'

/** A program as text: what it is called and where, its numbers, why it fits, and what to ask. Nothing of it is ever markup. */
export function PlaceCard({ match, canChoose }: { readonly match: Match; readonly canChoose: boolean }) {
  const t = useWords()
  const id = useId()
  const { program } = match
  const { why, note, ask } = reasonsOf(t, match)
  return (
    <article className="card" aria-labelledby={id} data-program={match.fits ? 'fits' : 'ask'}>
      <h3 id={id} translate="no">
        <bdi>{program.name}</bdi>
      </h3>
      <Numbers phones={program.phones} />
      <p translate="no">
        <bdi>{addressWords(program) || t('programs:cards.noAddress')}</bdi>
      </p>
      <Lines title={t('programs:cards.why')} lines={why} />
      <Lines title={t('programs:cards.note')} lines={note} />
      <Lines title={t('programs:cards.ask')} lines={ask} />
      {program.wait && (
        <p>
          <strong>{t('programs:cards.wait')}</strong> <bdi>{program.wait}</bdi>
        </p>
      )}
      <p className="quiet">{checkedWords(t, program)}</p>
      {canChoose && <OnPage program={idOf(program)} describedBy={id} />}
    </article>
  )
}

/** Puts the program on the printed page and in the copied text, or takes it away. */
function OnPage({ program, describedBy }: { readonly program: string; readonly describedBy: string }) {
  const t = useWords()
  const { chosen, toggle } = useLooking()
  const isOn = chosen.includes(program)
  if (!isOn && chosen.length >= mostChosen) return <p className="quiet">{t('programs:cards.pageFull')}</p>
  return (
    <div className="actions">
      <button type="button" aria-pressed={isOn} aria-describedby={describedBy} onClick={() => toggle(program)}>
        {t('programs:cards.onPage')}
      </button>
    </div>
  )
}

function Numbers({ phones }: { readonly phones: readonly Phone[] }) {
  const t = useWords()
  return (
    <ul className="numbers">
      {phones.map(({ number, extension }) => (
        <li key={`${number} ${extension}`}>
          <a href={phoneHref({ number, extension })}>
            <strong>{withHyphens(number)}</strong>
          </a>{' '}
          {extension && <span>{t('programs:cards.extension', { extension })}</span>}
        </li>
      ))}
    </ul>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}
