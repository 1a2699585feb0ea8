import { ladder } from '#rules'
import { firstSteps, isJudged, type Blind as Judgment } from '../response.ts'
import { ChoiceTable } from './ChoiceTable.tsx'
import { noChoice } from './choose.ts'
import { Heading } from './Heading.tsx'
import { filled, useKit } from './kit.ts'
import { TextField } from './TextField.tsx'
import { Vignette } from './Vignette.tsx'

const nothingYet: Judgment = { setting: noChoice, step: noChoice, comment: '' }

/** Part A: one person, judged before the tool's answer is seen. */
export function Blind({ at }: { readonly at: number }) {
  const { words, texts, people, response, change, go } = useKit()
  const { blind } = words
  const person = people[at]
  if (!person) return null
  const judgment = response.blind[person.id] ?? nothingYet
  const judge = (part: Partial<Judgment>) =>
    change({ ...response, blind: { ...response.blind, [person.id]: { ...judgment, ...part } } })
  const isLast = at === people.length - 1
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        go(isLast ? { screen: 'close' } : { screen: 'blind', at: at + 1 })
      }}
    >
      <Heading>{filled(blind.title, { number: at + 1, all: people.length })}</Heading>
      <div className="beside">
        <Vignette person={person} />
        <div>
          <ChoiceTable
            title={blind.setting}
            hint={blind.settingHint}
            options={ladder}
            texts={texts.settings}
            explained={at === 0}
            choice={judgment.setting}
            onChoice={(setting) => judge({ setting })}
          />
          <ChoiceTable
            title={blind.step}
            hint={blind.stepHint}
            options={firstSteps}
            texts={texts.steps}
            explained={at === 0}
            choice={judgment.step}
            onChoice={(step) => judge({ step })}
          />
          <TextField label={blind.comment} value={judgment.comment} onChange={(comment) => judge({ comment })} />
          {!isJudged(judgment) && <p className="quiet">{blind.missing}</p>}
          <div className="actions">
            {at > 0 && (
              <button type="button" className="back" onClick={() => go({ screen: 'blind', at: at - 1 })}>
                {blind.back}
              </button>
            )}
            <button type="submit" className="primary">
              {isLast ? blind.last : blind.next}
            </button>
            {!isLast && (
              <button type="button" className="link" onClick={() => go({ screen: 'close' })}>
                {blind.stopHere}
              </button>
            )}
          </div>
        </div>
      </div>
    </form>
  )
}
