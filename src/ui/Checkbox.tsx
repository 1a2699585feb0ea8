import { useId } from 'react'

type Props = { readonly checked: boolean; readonly onChange: (checked: boolean) => void; readonly children: string }

/** A native checkbox with its label, as a full-width row. */
export function Checkbox({ checked, onChange, children }: Props) {
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
