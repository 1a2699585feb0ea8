import { type ReactElement, useId } from 'react'
import { type Question, type QuestionId, questions } from '#rules'
import { useWords } from '../i18n/index.ts'
import { type Draft, noneTicked, ticked } from './draft.ts'

type Props = {
  readonly question: QuestionId
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  /** An element before each choice, such as its key at the desk. */
  readonly mark?: (value: string) => ReactElement
  /** The words to read aloud in place of an option and its detail. */
  readonly aloud?: (option: string) => ReactElement | string | undefined
}

/** The options of a question as native radios or checkboxes, then, after "or", the answers that stand alone. */
export function Choices({ question, draft, onDraft, mark, aloud }: Props) {
  const t = useWords()
  const { pick, options }: Question = questions[question]
  const key = `questions:${question}`
  const row = (value: string, label: ReactElement | string, detail?: string) => (
    <Row
      key={value}
      type={pick === 'many' ? 'checkbox' : 'radio'}
      name={question}
      value={value}
      checked={draft.includes(value)}
      onChange={(checked) => onDraft(pick === 'many' ? ticked(draft, value, checked) : [value])}
      detail={detail}
      mark={mark?.(value)}
    >
      {label}
    </Row>
  )
  return (
    <div className="choices">
      {options.map((option) => {
        const spoken = aloud?.(option)
        const detail = spoken ? undefined : t.maybe(`${key}.details.${option}`)
        return row(option, spoken ?? t(`${key}.options.${option}`), detail)
      })}
      <p className="or">{t('question.or')}</p>
      {pick === 'many' && row(noneTicked, t(`${key}.none`))}
      <div className="apart">
        {row('unsure', t('question.unsure'))}
        {question !== 'dangerNow' && row('declined', t('question.declined'))}
      </div>
    </div>
  )
}

type RowProps = {
  readonly type: 'radio' | 'checkbox'
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly detail: string | undefined
  readonly mark: ReactElement | undefined
  readonly children: ReactElement | string
}

function Row({ type, name, value, checked, onChange, detail, mark, children }: RowProps) {
  const id = useId()
  return (
    <div className="choice">
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        autoComplete="off"
        onChange={(event) => onChange(event.target.checked)}
        aria-describedby={detail ? `${id}-detail` : undefined}
      />
      <label htmlFor={id}>
        <span className="label">
          {mark} <span>{children}</span>
        </span>
      </label>
      {detail && (
        <p className="detail" id={`${id}-detail`}>
          {detail}
        </p>
      )}
    </div>
  )
}
