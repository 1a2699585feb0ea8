import { useId } from 'react'
import type { Choice } from '../response.ts'
import { choose, isMarked, marks } from './choose.ts'
import { filled, useKit } from './kit.ts'

type Props<Id extends string> = {
  readonly title: string
  readonly hint: string
  readonly options: readonly Id[]
  readonly texts: Readonly<Record<Id, { readonly title: string; readonly text: string }>>
  /** Whether what the options mean is shown from the start. */
  readonly explained: boolean
  readonly choice: Choice<Id>
  readonly onChoice: (choice: Choice<Id>) => void
}

/** Each option in a row of its own: first choice, would accept, would do harm. */
export function ChoiceTable<Id extends string>({ title, hint, options, texts, explained, choice, onChoice }: Props<Id>) {
  const { words } = useKit()
  const { blind } = words
  const name = useId()
  return (
    <section aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{title}</h2>
      <p className="quiet">{hint}</p>
      <table className="choice-table" aria-labelledby={`${name}-title`}>
        <thead>
          <tr>
            <th scope="col">{blind.option}</th>
            {marks.map((mark) => (
              <th key={mark} scope="col" className="mark">
                {blind[mark]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {options.map((id) => (
            <tr key={id}>
              <th scope="row">{texts[id].title}</th>
              {marks.map((mark) => (
                <td key={mark} className="mark">
                  <label>
                    <span className="hidden">{filled(blind.cell[mark], { name: texts[id].title })}</span>
                    <input
                      type={mark === 'first' ? 'radio' : 'checkbox'}
                      name={mark === 'first' ? name : undefined}
                      checked={isMarked(choice, id, mark)}
                      onChange={(event) => onChoice(choose(choice, id, mark, event.target.checked))}
                    />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <details open={explained}>
        <summary>{blind.meaning}</summary>
        <dl>
          {options.map((id) => (
            <div key={id}>
              <dt>{texts[id].title}</dt>
              <dd>{texts[id].text}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
