import type { Person } from '../material.ts'
import { vignette } from '../vignette.ts'
import { useKit } from './kit.ts'

/** Somebody in five lines. */
export function Vignette({ person }: { readonly person: Person }) {
  const { texts } = useKit()
  return (
    <dl className="vignette card">
      {vignette(person.answers, texts.vignette).map(({ about, said }) => (
        <div key={about}>
          <dt>{about}</dt>
          <dd>
            {said.map(({ of, answer, which }) => (
              <span key={of}>
                <span className="quiet">{`${of}: `}</span>
                {which.length > 0 ? <Counted answer={answer} which={which} /> : `${answer} `}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** How many, and on demand which. */
function Counted({ answer, which }: { readonly answer: string; readonly which: readonly string[] }) {
  return (
    <details className="inline">
      <summary>{answer}</summary>
      <ul>
        {which.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </details>
  )
}
