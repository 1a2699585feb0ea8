import { type ReactElement, type ReactNode, useId, useState } from 'react'
import type { Basis, DisagreementId, FactId } from '#rules'
import { useWords } from '../i18n/index.ts'
import '../styles/result.css'
import { Cite, Origin } from './Cite.tsx'

type Props = {
  readonly basis: Basis
  readonly differ?: readonly DisagreementId[]
  /** Those of them that are said openly, not only with the sources. */
  readonly differing?: readonly DisagreementId[]
  /** What else stands behind the claim, shown with its sources. */
  readonly behind?: ReactElement
  readonly children: ReactNode
}

/** Something said about the world, with the numbers of its sources: they open to what each source states, and where. */
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

/** What one source states, in our words; its number opens to where. */
export function Fact({ fact }: { readonly fact: FactId }) {
  const t = useWords()
  return (
    <div data-fact={fact}>
      <Opening basis={[fact]} said={t(`facts:facts.${fact}`)} behind={<Origin fact={fact} />} />
    </div>
  )
}

/** Where sources differ: what each says, which is followed, and why. */
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
