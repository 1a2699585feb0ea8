import { useId } from 'react'
import type { Match } from '#rules'
import { useWords } from '../i18n/index.ts'
import { idOf } from '../programs/id.ts'
import { mostChosen, useLooking } from './looking.ts'
import { addressWords, checkedWords, phoneHref, phoneWords, reasonsOf } from './placeWords.ts'

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
      <p translate="no">
        <bdi>{addressWords(program) || t('programs:cards.noAddress')}</bdi>
      </p>
      <p className="numbers">
        {program.phones.map((phone) => (
          <a key={phoneHref(phone)} href={phoneHref(phone)}>
            {phoneWords(t, phone)}
          </a>
        ))}
      </p>
      <Lines title={t('programs:cards.why')} text={why.join(' · ')} />
      <Lines title={t('programs:cards.note')} text={note.join(' · ')} />
      <Lines title={t('programs:cards.ask')} text={ask.join(' ')} />
      <Lines title={t('programs:cards.wait')} text={program.wait} />
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

function Lines({ title, text }: { readonly title: string; readonly text: string }) {
  if (text === '') return null
  return (
    <p>
      <strong>{title}</strong> <bdi>{text}</bdi>
    </p>
  )
}
