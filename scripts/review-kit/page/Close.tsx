import { isJudged } from '../response.ts'
import { progress } from './Frame.tsx'
import { Heading } from './Heading.tsx'
import { filled, useKit } from './kit.ts'
import { nextBlind, nextSeen } from './place.ts'

/** The end of part A: what is open still, and the step that cannot be taken back. */
export function Close() {
  const { words, people, response, change, go } = useKit()
  const { close, person } = words
  const { blind } = progress(response)
  const open = people.filter(({ id }) => !isJudged(response.blind[id]))
  const openTheRest = () => {
    const closed = { ...response, blindClosed: true }
    change(closed)
    go(nextSeen(closed))
  }
  if (response.blindClosed)
    return (
      <>
        <Heading>{close.closed}</Heading>
        <p>{filled(close.done, blind)}</p>
        <div className="actions">
          <button type="button" className="primary" onClick={() => go(nextSeen(response))}>
            {words.about.goOn}
          </button>
        </div>
      </>
    )
  return (
    <>
      <Heading>{close.title}</Heading>
      <p>{filled(close.done, blind)}</p>
      {open.length > 0 && (
        <>
          <p>{close.open}</p>
          <ul className="row">
            {open.map(({ id }) => (
              <li key={id}>
                <button
                  type="button"
                  className="link"
                  onClick={() => go({ screen: 'blind', at: people.findIndex((each) => each.id === id) })}
                >
                  {filled(person, { number: people.findIndex((each) => each.id === id) + 1 })}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="card">{blind.done === 0 ? close.none : close.explain}</p>
      <div className="actions">
        <button type="button" onClick={() => go(open.length > 0 ? nextBlind(response) : { screen: 'blind', at: 0 })}>
          {close.back}
        </button>
        {blind.done > 0 && (
          <button type="button" className="primary" onClick={openTheRest}>
            {close.close}
          </button>
        )}
      </div>
    </>
  )
}
