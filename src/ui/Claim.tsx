import { type ReactElement, type ReactNode, useId, useState } from 'react'
import type { Basis, DisagreementId, FactId } from '#rules'
import { useWords } from '../i18n/index.ts'
import '../styles/result.css'
import { Cite, Origin } from './Cite.tsx'

type Props = {
  readonly basis: Basis
  readonly differ?: readonly DisagreementId[]
  /** Those that are stated openly, not only with the sources. */
  readonly differing?: readonly DisagreementId[]
  /** Further content shown with the sources. */
  readonly behind?: ReactElement
  readonly children: ReactNode
}

/** A statement of fact with its source numbers, which open to what each source says and where. */
export function Claim({ basis, differ = [], differing = [], behind, children }: Props) {
  const t = useWords()
  const openly = differ.filter((each) => differing.includes(each))
  const withSources = differ.filter((each) => !openly.includes(each))
  return (
    <Opening
      basis={basis}
      said={children}
      beside={openly.map((each) => <Differ key={each} disagreement={each} />)}
      behind={
        <>
          {behind}
          <ul className="facts">
            {basis.map((fact) => (
              <li key={fact} data-fact={fact}>
                <span>{t(`facts:facts.${fact}`)}</span> <Origin fact={fact} />
              </li>
            ))}
          </ul>
          {withSources.map((disagreement) => (
            <Differ key={disagreement} disagreement={disagreement} />
          ))}
        </>
      }
    />
  )
}

/** A source's statement in our words. Its number opens to where it comes from. */
export function Fact({ fact }: { readonly fact: FactId }) {
  const t = useWords()
  return (
    <div data-fact={fact}>
      <Opening basis={[fact]} said={t(`facts:facts.${fact}`)} behind={<Origin fact={fact} />} />
    </div>
  )
}

/** A difference between sources: what each says, which one we follow, and why. */
export function Differ({ disagreement }: { readonly disagreement: DisagreementId }) {
  const t = useWords()
  return (
    <p className="differ" data-differ={disagreement}>
      <strong>{t('result:cite.differ')}</strong> <span>{t(`facts:differ.${disagreement}`)}</span>
    </p>
  )
}

type OpeningProps = {
  readonly basis: Basis
  readonly said: ReactNode
  readonly beside?: ReactElement | readonly ReactElement[] | false
  readonly behind: ReactNode
}

function Opening({ basis, said, beside, behind }: OpeningProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="claim">
      <p>
        <span>{said}</span> <Cite basis={basis} open={open} opens={id} onToggle={() => setOpen(!open)} />
      </p>
      {beside}
      <div id={id} className="behind" hidden={!open}>
        {open && behind}
      </div>
    </div>
  )
}
