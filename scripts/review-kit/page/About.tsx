import { useId, useState } from 'react'
import { emptyResponse } from '../response.ts'
import { newCode } from './code.ts'
import { Heading } from './Heading.tsx'
import { forget } from './keep.ts'
import { filled, useKit } from './kit.ts'
import { OpenFile } from './OpenFile.tsx'
import { nextBlind, nextSeen } from './place.ts'

/** What the review is, who the reviewer is as far as they like to say, and the way in. */
export function About() {
  const { words, response, change, go } = useKit()
  const { about } = words
  const begun = response.savedAt > 0 || Object.keys(response.blind).length > 0
  return (
    <>
      <Heading>{about.title}</Heading>
      <p className="lead">{about.lead}</p>
      <ol>
        {about.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
      <p>{about.few}</p>
      <p>{about.adults}</p>
      <p>{about.private}</p>
      <p>{filled(about.code, { code: response.code })}</p>
      <Field
        label={about.profession}
        value={response.profession}
        onChange={(profession) => change({ ...response, profession })}
      />
      <Field label={about.years} value={response.years} onChange={(years) => change({ ...response, years })} />
      <div className="actions">
        <button
          type="button"
          className="primary"
          onClick={() => go(response.blindClosed ? nextSeen(response) : nextBlind(response))}
        >
          {begun ? about.goOn : about.begin}
        </button>
      </div>
      <OpenFile />
      <Clear />
    </>
  )
}

type FieldProps = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

function Field({ label, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  )
}

/** Deletes what the browser keeps, after asking once more. */
function Clear() {
  const { words, rules, change } = useKit()
  const [step, setStep] = useState<'offered' | 'asked' | 'done'>('offered')
  const clear = () => {
    change(emptyResponse(rules, newCode()))
    forget(rules)
    setStep('done')
  }
  if (step === 'done') return <p role="status">{words.about.cleared}</p>
  if (step === 'offered')
    return (
      <button type="button" className="link" onClick={() => setStep('asked')}>
        {words.about.clear}
      </button>
    )
  return (
    <div className="actions">
      <button type="button" className="alarm" onClick={clear}>
        {words.about.clearSure}
      </button>
      <button type="button" onClick={() => setStep('offered')}>
        {words.about.keep}
      </button>
    </div>
  )
}
