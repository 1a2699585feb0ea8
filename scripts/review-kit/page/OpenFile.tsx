import { type ChangeEvent, useId, useState } from 'react'
import { type Problem, parseResponse, type Response } from '../response.ts'
import { filled, useKit } from './kit.ts'

type State =
  | { readonly is: 'waiting' }
  | { readonly is: 'problem'; readonly problem: Problem }
  | { readonly is: 'asked'; readonly found: Response }
  | { readonly is: 'opened'; readonly code: string }

/** Takes up a review that was saved to a file. One that would replace another reviewer's answers asks first. */
export function OpenFile() {
  const { words, rules, response, change } = useKit()
  const [state, setState] = useState<State>({ is: 'waiting' })
  const id = useId()
  const take = (found: Response) => {
    change(found)
    setState({ is: 'opened', code: found.code })
  }
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const text = await target.files?.[0]?.text().catch(() => '')
    target.value = ''
    if (text === undefined) return
    const reading = parseResponse(text, rules)
    if ('problem' in reading) setState({ is: 'problem', problem: reading.problem })
    else if (Object.keys(response.blind).length > 0) setState({ is: 'asked', found: reading.response })
    else take(reading.response)
  }
  return (
    <div className="field">
      <label htmlFor={id}>{words.about.open}</label>
      <input id={id} type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
      <div role="status">
        {state.is === 'problem' && <p className="error">{words.open[state.problem]}</p>}
        {state.is === 'opened' && <p>{filled(words.open.opened, { code: state.code })}</p>}
        {state.is === 'asked' && (
          <>
            <p>{filled(words.open.sure, { code: response.code, other: state.found.code })}</p>
            <div className="actions">
              <button type="button" onClick={() => take(state.found)}>
                {words.open.replace}
              </button>
              <button type="button" onClick={() => setState({ is: 'waiting' })}>
                {words.open.cancel}
              </button>
            </div>
          </>
        )}
      </div>
    </div>
  )
}
