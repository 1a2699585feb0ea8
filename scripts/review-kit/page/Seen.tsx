import type { Person } from '../material.ts'
import { type Seen as Judgment, verdicts } from '../response.ts'
import { Heading } from './Heading.tsx'
import { filled, useKit } from './kit.ts'
import { peopleSeen } from './place.ts'
import { TextField } from './TextField.tsx'
import { Verdicts } from './Verdicts.tsx'
import { Vignette } from './Vignette.tsx'

/** Part B: the same people with the tool's answer. */
export function Seen({ at }: { readonly at: number }) {
  const { words, people, response, change, go } = useKit()
  const { seen } = words
  const ids = peopleSeen(response)
  const person = people.find(({ id }) => id === ids[at])
  if (!person) return null
  const judgment: Judgment = response.seen[person.id] ?? { verdict: null, why: '' }
  const judge = (part: Partial<Judgment>) =>
    change({ ...response, seen: { ...response.seen, [person.id]: { ...judgment, ...part } } })
  const isLast = at === ids.length - 1
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        go(isLast ? { screen: 'cards', at: 0 } : { screen: 'seen', at: at + 1 })
      }}
    >
      <Heading>{filled(seen.title, { number: people.indexOf(person) + 1, at: at + 1, all: ids.length })}</Heading>
      <div className="beside">
        <Vignette person={person} />
        <div>
          <Answer person={person} />
          <Verdicts
            question={seen.verdict}
            verdicts={verdicts}
            labels={seen}
            verdict={judgment.verdict}
            onVerdict={(verdict) => judge({ verdict })}
          />
          <TextField
            label={judgment.verdict === 'harm' ? seen.whyHarm : seen.why}
            value={judgment.why}
            onChange={(why) => judge({ why })}
          />
          <div className="actions">
            {at > 0 && (
              <button type="button" className="back" onClick={() => go({ screen: 'seen', at: at - 1 })}>
                {seen.back}
              </button>
            )}
            <button type="submit" className="primary">
              {isLast ? seen.last : seen.next}
            </button>
          </div>
        </div>
      </div>
    </form>
  )
}

/** What the tool says to this person, why, both readings where the sources differ, and what the reviewer chose before. */
function Answer({ person }: { readonly person: Person }) {
  const { words, texts, response } = useKit()
  const { seen } = words
  const { settings, steps } = texts
  const mine = response.blind[person.id]
  const needs = person.reasons.map((id) => texts.needs[id].text)
  const reasons = [...(needs.length > 0 ? needs : [seen.noNeed]), texts.reasons[person.firstStepReason].text]
  return (
    <section className="card answer" aria-labelledby="answer">
      <h2 id="answer">{seen.suggests}</h2>
      <dl>
        <dt>{seen.setting}</dt>
        <dd>
          <strong>{settings[person.setting].title}</strong>
        </dd>
        {person.instead && (
          <>
            <dt>{seen.instead}</dt>
            <dd>{settings[person.instead].title}</dd>
          </>
        )}
        <dt>{seen.step}</dt>
        <dd>
          <strong>{steps[person.firstStep].title}</strong>
        </dd>
      </dl>
      <h3>{seen.because}</h3>
      <ul>
        {reasons.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      {person.differ.length > 0 && (
        <>
          <h3>{seen.differ}</h3>
          <ul>
            {person.differ.map((id) => (
              <li key={id}>{texts.differ[id]}</li>
            ))}
          </ul>
        </>
      )}
      {mine?.setting.first && mine.step.first && (
        <p className="quiet">
          {filled(seen.yours, { setting: settings[mine.setting.first].title, step: steps[mine.step.first].title })}
        </p>
      )}
    </section>
  )
}
