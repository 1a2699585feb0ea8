import { useId } from 'react'
import type { Match, Phone, Program } from '#rules'
import { dateWords } from '../i18n/date.ts'
import { useWords, type Words } from '../i18n/index.ts'
import { withHyphens } from '../programs/phone.ts'

/** A program as text: what it is called and where, its numbers, why it fits, and what to ask. Nothing of it is ever markup. */
export function PlaceCard({ match }: { readonly match: Match }) {
  const t = useWords()
  const id = useId()
  const { program, conditions } = match
  const said = [...match.musts, ...match.shoulds]
  const why = said.filter(({ says }) => says === 'yes').map(({ id }) => t(`programs:why.${id}`))
  const no = match.shoulds.filter(({ says }) => says === 'no').map(({ id }) => t(`programs:out.${id}`))
  const only = conditions.map((each) => t(`programs:only.${each}`))
  const ask = said.filter(({ says }) => says === 'notSaid').map(({ id }) => t(`programs:ask.${id}`))
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
      <Lines title={t('programs:cards.note')} lines={[...only, ...no]} />
      <Lines title={t('programs:cards.ask')} lines={ask} />
      {program.wait && (
        <p>
          <strong>{t('programs:cards.wait')}</strong> <bdi>{program.wait}</bdi>
        </p>
      )}
      <p className="quiet">{checkedWords(t, program)}</p>
    </article>
  )
}

function Numbers({ phones }: { readonly phones: readonly Phone[] }) {
  const t = useWords()
  return (
    <ul className="numbers">
      {phones.map(({ number, extension }) => (
        <li key={`${number} ${extension}`}>
          <a href={hrefOf({ number, extension })}>
            <strong>{withHyphens(number)}</strong>
          </a>{' '}
          {extension && <span>{t('programs:cards.extension', { extension })}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The comma makes the phone wait before it dials the extension. */
const hrefOf = ({ number, extension }: Phone): string =>
  `tel:${number.length === 10 ? `+1${number}` : number}${extension ? `,${extension}` : ''}`

const addressWords = ({ address: { street, city, state, zip } }: Program): string =>
  [street, city, [state, zip].filter(Boolean).join(' ')].filter(Boolean).join(', ')

const checkedWords = (t: Words, { checked }: Program): string =>
  checked === ''
    ? t('programs:cards.notChecked')
    : t('programs:cards.checked', { date: dateWords(new Date(`${checked}T12:00`), t.language) })

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
