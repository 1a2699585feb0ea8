import { useId } from 'react'

type Props<Verdict extends string> = {
  readonly question: string
  readonly verdicts: readonly Verdict[]
  readonly labels: Readonly<Record<Verdict, string>>
  readonly verdict: Verdict | null
  readonly onVerdict: (verdict: Verdict) => void
}

/** One verdict of several, side by side where there is room. */
export function Verdicts<Verdict extends string>({ question, verdicts, labels, verdict, onVerdict }: Props<Verdict>) {
  const name = useId()
  return (
    <fieldset>
      <legend>{question}</legend>
      <div className="choices row">
        {verdicts.map((each) => (
          <div key={each} className="choice">
            <input type="radio" id={`${name}-${each}`} name={name} checked={verdict === each} onChange={() => onVerdict(each)} />
            <label htmlFor={`${name}-${each}`}>{labels[each]}</label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
