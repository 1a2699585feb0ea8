import { type ReactNode, useId, useState } from 'react'
import { type Basis, type DisagreementId, type FactId, facts, sourceIds, sources } from '#rules'
import { useWords } from '../words/index.ts'

type Props = {
  readonly basis: Basis
  readonly differ?: readonly DisagreementId[]
  /** What else stands behind the claim, shown with its sources. */
  readonly behind?: ReactNode
  readonly children: ReactNode
}

/** Something said about the world, with the numbers of its sources: they open to what each source states, and where. */
export function Claim({ basis, differ = [], behind, children }: Props) {
  const t = useWords()
  const [open, setOpen] = useState(false)
  const id = useId()
  const numbers = [...new Set(basis.map(numberOf))].sort((a, b) => a - b)
  return (
    <div className="claim">
      <p>
        {children}{' '}
        <button
          type="button"
          className="cite"
          aria-expanded={open}
          aria-controls={id}
          aria-label={t('result:cite.label', { numbers: numbers.join(', ') })}
          onClick={() => setOpen(!open)}
        >
          {numbers.map((number) => (number === ours ? t('result:cite.ours') : number)).join(', ')}
        </button>
      </p>
      <div id={id} className="behind" hidden={!open}>
        {open && (
          <>
            {behind}
            <ul className="facts">
              {basis.map((fact) => (
                <Fact key={fact} fact={fact} />
              ))}
            </ul>
            {differ.map((disagreement) => (
              <p key={disagreement} className="differ" data-differ={disagreement}>
                <strong>{t('result:cite.differ')}</strong> {t(`facts:differ.${disagreement}`)}
              </p>
            ))}
          </>
        )}
      </div>
    </div>
  )
}

/** A judgement of ours has no number of a source. */
const ours = 0

function numberOf(fact: FactId): number {
  const origin = facts[fact]
  return 'from' in origin ? sourceIds.indexOf(origin.from) + 1 : ours
}

function Fact({ fact }: { readonly fact: FactId }) {
  const t = useWords()
  const origin = facts[fact]
  return (
    <li data-fact={fact}>
      {t(`facts:facts.${fact}`)}{' '}
      <cite>
        {'from' in origin ? (
          <>
            {numberOf(fact)}. <SourceName id={origin.from} />, “{origin.under}”
          </>
        ) : (
          t('facts:sources.judgement', { date: origin.agreedOn })
        )}
      </cite>
    </li>
  )
}

/** A source by its name: a document as it is known, a reference as a link. */
export function SourceName({ id }: { readonly id: (typeof sourceIds)[number] }) {
  const t = useWords()
  const source = sources[id]
  if (source.kind === 'document') return <>{t(`facts:sources.${id}`)}</>
  return (
    <>
      <a href={source.href} rel="noreferrer">
        {source.title}
      </a>
      , {[source.publisher, source.year].filter(Boolean).join(', ')}
    </>
  )
}
