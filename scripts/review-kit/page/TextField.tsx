import { useId } from 'react'

type Props = { readonly label: string; readonly value: string; readonly onChange: (value: string) => void }

/** A few lines to write in. */
export function TextField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={2}
        maxLength={4000}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  )
}
