import { useId, useState } from 'react'
import { createPortal } from 'react-dom'
import { useInterview } from '../../interview/useInterview.ts'
import { useWords } from '../../words/index.ts'
import { Sheet } from './Sheet.tsx'
import type { Advised } from './suggested.ts'

/** What to take along: the printed page, with two ticks for what it may tell. */
export function Keep({ result }: { readonly result: Advised }) {
  const t = useWords()
  const { send } = useInterview()
  const [why, setWhy] = useState(true)
  const [answers, setAnswers] = useState(false)
  return (
    <section aria-labelledby="keep">
      <h2 id="keep">{t('result:sections.keep')}</h2>
      <p>{t('result:keep.warn')}</p>
      <Tick checked={why} onChange={setWhy}>
        {t('result:keep.why')}
      </Tick>
      <Tick checked={answers} onChange={setAnswers}>
        {t('result:keep.answers')}
      </Tick>
      <div className="actions">
        <button type="button" className="primary" onClick={() => window.print()}>
          {t('result:keep.print')}
        </button>
        <button type="button" onClick={() => send({ type: 'visit', place: { screen: 'review' } })}>
          {t('result:keep.answersLink')}
        </button>
      </div>
      {createPortal(<Sheet result={result} why={why} answers={answers} />, document.body)}
    </section>
  )
}

type TickProps = { readonly checked: boolean; readonly onChange: (checked: boolean) => void; readonly children: string }

function Tick({ checked, onChange, children }: TickProps) {
  const id = useId()
  return (
    <div className="choice">
      <input type="checkbox" id={id} checked={checked} autoComplete="off" onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>
        <span className="label">{children}</span>
      </label>
    </div>
  )
}
