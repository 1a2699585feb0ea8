import { type FormEvent, useId, useState } from 'react'
import { useWords } from '../../i18n/index.ts'
import type { Header } from '../../programs/header.ts'

/** What can be told of a file with other columns; the name and the number are needed. */
const toldColumns = ['name', 'phone', 'city', 'state', 'zip', 'care', 'medicine', 'payment', 'people'] as const
type Told = (typeof toldColumns)[number]
const needed: readonly Told[] = ['name', 'phone']

type Props = { readonly header: Header; readonly onChosen: (header: Header) => void }

/** Asks which column of a file holds what, for a file that is neither an export nor our template. */
export function ColumnChoice({ header, onChosen }: Props) {
  const t = useWords()
  const [chosen, setChosen] = useState<Partial<Record<Told, number>>>(() => sameNames(header))
  const choose = (event: FormEvent) => {
    event.preventDefault()
    const names = header.names.map((_, at) => toldColumns.find((told) => chosen[told] === at) ?? '')
    onChosen({ ...header, names, isTemplate: true })
  }
  return (
    <form className="columns-of-list" onSubmit={choose}>
      <p>{t('programs:told.lead')}</p>
      {toldColumns.map((told) => (
        <Column
          key={told}
          told={told}
          names={header.names}
          at={chosen[told]}
          onChoose={(at) => setChosen({ ...chosen, [told]: at })}
        />
      ))}
      <div className="actions">
        <button type="submit" className="primary">
          {t('programs:told.read')}
        </button>
      </div>
    </form>
  )
}

/** Columns that have the same name as in our template. */
const sameNames = ({ names }: Header): Partial<Record<Told, number>> =>
  Object.fromEntries(toldColumns.flatMap((told) => (names.includes(told) ? [[told, names.indexOf(told)]] : [])))

type ColumnProps = {
  readonly told: Told
  readonly names: readonly string[]
  readonly at: number | undefined
  readonly onChoose: (at: number | undefined) => void
}

function Column({ told, names, at, onChoose }: ColumnProps) {
  const t = useWords()
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{t(`programs:told.columns.${told}`)}</label>
      <select
        id={id}
        value={at ?? ''}
        required={needed.includes(told)}
        onChange={({ target }) => onChoose(target.value === '' ? undefined : Number(target.value))}
      >
        <option value="">{t('programs:told.none')}</option>
        {names.map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same name, and none moves
          <option key={index} value={index} translate="no">
            {name || `${index + 1}`}
          </option>
        ))}
      </select>
    </p>
  )
}
