import type { Person } from '../material.ts'
import { vignette } from '../vignette.ts'
import { useKit } from './kit.ts'

/** Somebody in five lines; which signs were counted, on demand. */
export function Vignette({ person }: { readonly person: Person }) {
  const { words, texts } = useKit()
  return (
    <dl className="vignette card">
      {vignette(person.answers, texts.vignette).map(({ about, said }) => {
        const which = said.flatMap((each) => each.which)
        return (
          <div key={about}>
            <dt>{about}</dt>
            <dd>
              {said.map(({ of, answer }) => (
                <span key={of}>
                  <span className="quiet">{`${of}: `}</span>
                  {`${answer} `}
                </span>
              ))}
              {which.length > 0 && (
                <details>
                  <summary>{words.which}</summary>
                  <ul>
                    {which.map((each) => (
                      <li key={each}>{each}</li>
                    ))}
                  </ul>
                </details>
              )}
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
