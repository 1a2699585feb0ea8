import { useSelector } from '@xstate/react'
import i18next from 'i18next'
import { type FormEvent, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { assign, createActor, setup } from 'xstate'
import * as z from 'zod/mini'
import { type Question, type QuestionId, questionIds, questions } from '#rules'
import words from '../../../src/locales/en/questions.json'

// The floor: the stack and the questions of the app as a bare form in one bundle, and nothing else.

type Answered = { readonly type: 'answer'; readonly with: readonly string[] }

const answer = z.array(z.string()).check(z.minLength(1))
const machine = setup({
  types: { context: {} as { at: number; answers: Readonly<Record<string, readonly string[]>> }, events: {} as Answered },
}).createMachine({
  context: { at: 0, answers: {} },
  initial: 'asking',
  states: {
    asking: {
      on: {
        answer: {
          guard: ({ event }) => answer.safeParse(event.with).success,
          actions: assign(({ context, event }) => ({
            at: context.at + 1,
            answers: { ...context.answers, [questionIds[context.at] ?? '']: event.with },
          })),
        },
      },
    },
  },
})
const actor = createActor(machine).start()
i18next.init({ lng: 'en', initAsync: false, resources: { en: { translation: words } } })

function Floor() {
  const { at, answers } = useSelector(actor, ({ context }) => context)
  const question = questionIds[at]
  return question ? <Asked key={question} question={question} /> : <pre>{JSON.stringify(answers)}</pre>
}

function Asked({ question }: { readonly question: QuestionId }) {
  const [ticked, setTicked] = useState<readonly string[]>([])
  const { pick, options }: Question = questions[question]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    actor.send({ type: 'answer', with: ticked })
  }
  return (
    <form onSubmit={submit}>
      <fieldset>
        <legend>
          <h1>{i18next.t(`${question}.ask`)}</h1>
        </legend>
        {options.map((option) => (
          <p key={option}>
            <label>
              <input
                type={pick === 'many' ? 'checkbox' : 'radio'}
                name={question}
                value={option}
                onChange={() => setTicked(pick === 'many' ? [...ticked, option] : [option])}
              />
              {i18next.t(`${question}.options.${option}`)}
            </label>
          </p>
        ))}
      </fieldset>
      <button type="submit">Continue</button>
    </form>
  )
}

createRoot(document.getElementById('root') as HTMLElement).render(<Floor />)
